package vn.chibo.procedures.dossier;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.CaseFiles;
import vn.chibo.casefile.Participants;
import vn.chibo.register.dossiers.Handovers;

/** Who gives and who receives follow where the dossiers are. */
@Component
class HandoverParticipants implements Participants {

	private final CaseFiles caseFiles;
	private final Handovers handovers;

	HandoverParticipants(CaseFiles caseFiles, Handovers handovers) {
		this.caseFiles = caseFiles;
		this.handovers = handovers;
	}

	@Override
	public List<Long> of(String caseNumber) {
		return caseFiles.find(caseNumber).filter(file -> file.procedure().equals(HandoverSteps.PROCEDURE)).stream()
			.flatMap(file -> handovers.of(caseNumber).stream()).limit(1)
			.flatMap(one -> Stream.of(one.giverId(), one.receiverId())).toList();
	}
}
