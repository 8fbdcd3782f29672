package vn.chibo.procedures.reorganisation;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.CaseFiles;
import vn.chibo.casefile.Participants;

/** The organisations follow what is to become of them. */
@Component
class ReorganisationParticipants implements Participants {

	private final CaseFiles caseFiles;
	private final Choices choices;

	ReorganisationParticipants(CaseFiles caseFiles, Choices choices) {
		this.caseFiles = caseFiles;
		this.choices = choices;
	}

	@Override
	public List<Long> of(String caseNumber) {
		return caseFiles.find(caseNumber).filter(file -> file.procedure().equals(ReorganisationSteps.PROCEDURE))
			.map(file -> choices.organisations(caseNumber)).orElse(List.of());
	}
}
