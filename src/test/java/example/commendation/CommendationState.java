package example.commendation;

import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chibo.casefile.CaseState;
import vn.chibo.casefile.CaseStates;

/** How far a commendation has come. */
enum CommendationState implements CaseState {

	OPENED("Chờ cấp trên xét tặng"),
	AWARDED("Đã tặng giấy khen"),
	REFUSED("Không tặng giấy khen"),
	DISCONTINUED("Đã dừng");

	private final String vietnamese;

	CommendationState(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	@Override
	public String vietnamese() {
		return vietnamese;
	}

	@Configuration(proxyBeanMethods = false)
	static class Declared {

		@Bean
		static CaseStates statesOfCommendation() {
			return new CaseStates("commendation", Map.of(OPENED, Set.of(AWARDED, REFUSED)),
				Set.of(AWARDED, REFUSED, DISCONTINUED));
		}
	}
}
