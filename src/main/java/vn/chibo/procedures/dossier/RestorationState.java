package vn.chibo.procedures.dossier;

import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chibo.casefile.CaseState;
import vn.chibo.casefile.CaseStates;
import vn.chibo.casefile.PapersOfParticipants;

/** How far the restoration of a lost dossier has come. */
enum RestorationState implements CaseState {

	OPENED("Chờ xác minh nguyên nhân mất"),
	VERIFIED("Đang khôi phục"),
	PROPOSED("Chờ cấp trên xác nhận"),
	RESTORED("Đã khôi phục"),
	FOUND("Đã tìm thấy"),
	DISCONTINUED("Đã dừng");

	private final String vietnamese;

	RestorationState(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	@Override
	public String vietnamese() {
		return vietnamese;
	}

	@Configuration(proxyBeanMethods = false)
	static class Declared {

		@Bean
		static CaseStates statesOfDossierRestoration() {
			return new CaseStates(RestorationSteps.PROCEDURE, Map.of(OPENED, Set.of(VERIFIED, FOUND), VERIFIED,
				Set.of(PROPOSED), PROPOSED, Set.of(VERIFIED, RESTORED)), Set.of(RESTORED, FOUND, DISCONTINUED));
		}

		/** The holder: why something is not confirmed yet. */
		@Bean
		static PapersOfParticipants papersOfDossierRestoration() {
			return new PapersOfParticipants(RestorationSteps.PROCEDURE);
		}
	}
}
