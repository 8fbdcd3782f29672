package vn.chibo.procedures.dossier;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.CaseFile;
import vn.chibo.casefile.CaseFiles;
import vn.chibo.casefile.Participants;

/** Whoever holds the dossier follows what becomes of it. */
@Component
class RestorationParticipants implements Participants {

	private final CaseFiles caseFiles;

	RestorationParticipants(CaseFiles caseFiles) {
		this.caseFiles = caseFiles;
	}

	@Override
	public List<Long> of(String caseNumber) {
		return caseFiles.find(caseNumber).filter(file -> file.procedure().equals(RestorationSteps.PROCEDURE))
			.map(CaseFile::organisationId).stream().toList();
	}
}
