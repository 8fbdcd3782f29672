package vn.chibo.procedures.dossier;

import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chibo.casefile.CaseState;
import vn.chibo.casefile.CaseStates;
import vn.chibo.casefile.PapersOfParticipants;

/** How far a handover has come. */
enum HandoverState implements CaseState {

	OPENED("Chờ nơi nhận kiểm tra"),
	DIFFERENT("Có chỗ khác danh mục, chờ nơi giao"),
	RECEIVED("Đã nhận hồ sơ"),
	TAKEN_BACK("Đã trả lại nơi giao"),
	DISCONTINUED("Đã dừng");

	private final String vietnamese;

	HandoverState(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	@Override
	public String vietnamese() {
		return vietnamese;
	}

	@Configuration(proxyBeanMethods = false)
	static class Declared {

		@Bean
		static CaseStates statesOfDossierHandover() {
			return new CaseStates(HandoverSteps.PROCEDURE, Map.of(OPENED, Set.of(DIFFERENT, RECEIVED, TAKEN_BACK),
				DIFFERENT, Set.of(RECEIVED)), Set.of(RECEIVED, TAKEN_BACK, DISCONTINUED));
		}

		/** Both sides: what goes, what was found otherwise, why something comes back. */
		@Bean
		static PapersOfParticipants papersOfDossierHandover() {
			return new PapersOfParticipants(HandoverSteps.PROCEDURE);
		}
	}
}
