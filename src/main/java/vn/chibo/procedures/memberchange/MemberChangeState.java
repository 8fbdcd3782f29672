package vn.chibo.procedures.memberchange;

import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chibo.casefile.CaseState;
import vn.chibo.casefile.CaseStates;
import vn.chibo.casefile.PapersOfMember;

/** How far a proposed correction has come. */
enum MemberChangeState implements CaseState {

	OPENED("Chờ ban tổ chức đối chiếu"),
	SENT_BACK("Đã trả lại người đề nghị"),
	ENTERED("Đã sửa danh sách đảng viên"),
	GIVEN_UP("Đã thôi đề nghị"),
	DISCONTINUED("Đã dừng");

	private final String vietnamese;

	MemberChangeState(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	@Override
	public String vietnamese() {
		return vietnamese;
	}

	@Configuration(proxyBeanMethods = false)
	static class Declared {

		@Bean
		static CaseStates statesOfMemberChange() {
			return new CaseStates(MemberChangeSteps.PROCEDURE, Map.of(OPENED, Set.of(SENT_BACK, ENTERED), SENT_BACK,
				Set.of(OPENED, GIVEN_UP)), Set.of(ENTERED, GIVEN_UP, DISCONTINUED));
		}

		/** They hold nothing but what the register has, or is to have, of that member. */
		@Bean
		static PapersOfMember papersOfMemberChange() {
			return new PapersOfMember(MemberChangeSteps.PROCEDURE);
		}
	}
}
