package vn.chibo.procedures.seating;

import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chibo.casefile.CaseState;
import vn.chibo.casefile.CaseStates;

/** How far a proposed seating has come. */
enum SeatingState implements CaseState {

	OPENED("Chờ cấp trên chuẩn y"),
	SEATED("Đã kiện toàn"),
	REFUSED("Không được chuẩn y"),
	DISCONTINUED("Đã dừng");

	private final String vietnamese;

	SeatingState(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	@Override
	public String vietnamese() {
		return vietnamese;
	}

	@Configuration(proxyBeanMethods = false)
	static class Declared {

		@Bean
		static CaseStates statesOfSeating() {
			return new CaseStates(SeatingSteps.PROCEDURE, Map.of(OPENED, Set.of(SEATED, REFUSED)),
				Set.of(SEATED, REFUSED, DISCONTINUED));
		}
	}
}
