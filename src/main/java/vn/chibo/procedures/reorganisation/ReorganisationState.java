package vn.chibo.procedures.reorganisation;

import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chibo.casefile.CaseState;
import vn.chibo.casefile.CaseStates;

/** How far a proposed change of organisations has come. */
enum ReorganisationState implements CaseState {

	OPENED("Đang chuẩn bị phương án"),
	HANDED_IN("Chờ cấp có thẩm quyền xác nhận"),
	SENT_BACK("Đã trả lại để chuẩn bị thêm"),
	ENTERED("Đã sắp xếp tổ chức"),
	GIVEN_UP("Đã thôi đề nghị"),
	DISCONTINUED("Đã dừng");

	private final String vietnamese;

	ReorganisationState(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	@Override
	public String vietnamese() {
		return vietnamese;
	}

	/** Whether those who propose may still choose. */
	static boolean isBeingPrepared(String state) {
		return state.equals(OPENED.name()) || state.equals(SENT_BACK.name());
	}

	@Configuration(proxyBeanMethods = false)
	static class Declared {

		@Bean
		static CaseStates statesOfReorganisation() {
			return new CaseStates(ReorganisationSteps.PROCEDURE, Map.of(OPENED, Set.of(HANDED_IN, GIVEN_UP), HANDED_IN,
				Set.of(SENT_BACK, ENTERED), SENT_BACK, Set.of(HANDED_IN, GIVEN_UP)),
				Set.of(ENTERED, GIVEN_UP, DISCONTINUED));
		}
	}
}
