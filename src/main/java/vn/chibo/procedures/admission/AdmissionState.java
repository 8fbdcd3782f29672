package vn.chibo.procedures.admission;

import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chibo.casefile.CaseState;
import vn.chibo.casefile.CaseStates;

/** How far an admission has come, the probation included. */
public enum AdmissionState implements CaseState {

	OPENED("Đang xét điều kiện, lập lý lịch"),
	VERIFYING("Đang hoàn thiện hồ sơ, xét ở chi bộ"),
	RESOLVED("Đang xem xét ở cấp trên"),
	DECIDED("Đã có quyết định, chờ lễ kết nạp"),
	PROBATION("Đảng viên dự bị"),
	RECOGNISED("Đã công nhận chính thức"),
	STOPPED("Thôi xét kết nạp"),
	NOT_RESOLVED("Chi bộ biểu quyết không đủ 2/3"),
	REFUSED("Không được kết nạp"),
	REMOVED("Xóa tên khi hết dự bị"),
	DISCONTINUED("Đã dừng");

	private final String vietnamese;

	AdmissionState(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	@Override
	public String vietnamese() {
		return vietnamese;
	}

	/** What may follow what; a case of its own follows the probation of somebody who was admitted before. */
	@Configuration(proxyBeanMethods = false)
	static class Declared {

		@Bean
		static CaseStates statesOfAdmission() {
			return new CaseStates("admission", Map.of(
				OPENED, Set.of(VERIFYING, STOPPED),
				VERIFYING, Set.of(VERIFYING, RESOLVED, NOT_RESOLVED, STOPPED),
				RESOLVED, Set.of(DECIDED, REFUSED, STOPPED),
				DECIDED, Set.of(PROBATION, STOPPED),
				PROBATION, Set.of(RECOGNISED, REMOVED)),
				Set.of(RECOGNISED, STOPPED, NOT_RESOLVED, REFUSED, REMOVED, DISCONTINUED));
		}

		@Bean
		static CaseStates statesOfRecognition() {
			return new CaseStates("recognition", Map.of(
				OPENED, Set.of(PROBATION),
				PROBATION, Set.of(RECOGNISED, REMOVED)),
				Set.of(RECOGNISED, REMOVED, DISCONTINUED));
		}
	}
}
