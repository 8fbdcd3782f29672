package vn.chibo.procedures.meeting;

import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chibo.casefile.CaseState;
import vn.chibo.casefile.CaseStates;

/** How far a meeting has come. */
enum MeetingState implements CaseState {

	OPENED("Chờ đăng ký ngày họp"),
	REGISTERED("Đã đăng ký, đang chuẩn bị"),
	INVITED("Đã mời họp"),
	HELD("Đã họp, chờ ký biên bản"),
	MINUTED("Đã ký biên bản, chờ ký nghị quyết"),
	OVERDUE("Chưa họp, chờ giải trình"),
	SIGNED("Đã có biên bản, nghị quyết"),
	NOT_HELD("Không họp"),
	DISCONTINUED("Đã dừng");

	private final String vietnamese;

	MeetingState(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	@Override
	public String vietnamese() {
		return vietnamese;
	}

	@Configuration(proxyBeanMethods = false)
	static class Declared {

		@Bean
		static CaseStates statesOfBranchMeeting() {
			return new CaseStates(MeetingSteps.PROCEDURE, Map.of(OPENED, Set.of(REGISTERED, OVERDUE), REGISTERED,
				Set.of(OPENED, INVITED, OVERDUE), INVITED, Set.of(HELD, OVERDUE), HELD, Set.of(MINUTED), MINUTED,
				Set.of(SIGNED), OVERDUE, Set.of(OPENED, NOT_HELD)), Set.of(SIGNED, NOT_HELD, DISCONTINUED));
		}
	}
}
