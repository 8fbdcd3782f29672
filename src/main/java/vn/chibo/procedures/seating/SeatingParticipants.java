package vn.chibo.procedures.seating;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.CaseFile;
import vn.chibo.casefile.CaseFiles;
import vn.chibo.casefile.Participants;

/** The organisation follows what becomes of its seats, whoever of it proposed them. */
@Component
class SeatingParticipants implements Participants {

	private final CaseFiles caseFiles;

	SeatingParticipants(CaseFiles caseFiles) {
		this.caseFiles = caseFiles;
	}

	@Override
	public List<Long> of(String caseNumber) {
		return caseFiles.find(caseNumber).filter(file -> file.procedure().equals(SeatingSteps.PROCEDURE))
			.map(CaseFile::organisationId).stream().toList();
	}
}
