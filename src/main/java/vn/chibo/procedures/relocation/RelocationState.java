package vn.chibo.procedures.relocation;

import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chibo.casefile.CaseState;
import vn.chibo.casefile.CaseStates;

/** How far a relocation has come. */
enum RelocationState implements CaseState {

	OPENED("Mới lập"),
	REQUESTED("Đang xem xét ở nơi đi"),
	SLIP_ISSUED("Đã cấp giấy giới thiệu, chờ trình ở nơi đến"),
	PRESENTED("Đã trình giấy giới thiệu ở nơi đến"),
	COMPLETED("Đã chuyển sinh hoạt"),
	REFUSED("Không được chuyển"),
	WITHDRAWN("Đã rút đề nghị"),
	RECALLED("Đã thu hồi giấy giới thiệu"),
	DISCONTINUED("Đã dừng");

	private final String vietnamese;

	RelocationState(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	@Override
	public String vietnamese() {
		return vietnamese;
	}

	/** What may follow what; a slip that cannot be presented leads back to the origin. */
	@Configuration(proxyBeanMethods = false)
	static class Declared {

		@Bean
		static CaseStates statesOfRelocation() {
			return new CaseStates("relocation", Map.of(
				OPENED, Set.of(REQUESTED, WITHDRAWN),
				REQUESTED, Set.of(REQUESTED, SLIP_ISSUED, REFUSED, WITHDRAWN),
				SLIP_ISSUED, Set.of(REQUESTED, PRESENTED, RECALLED, WITHDRAWN),
				PRESENTED, Set.of(COMPLETED, WITHDRAWN)),
				Set.of(COMPLETED, REFUSED, WITHDRAWN, RECALLED, DISCONTINUED));
		}
	}
}
