package vn.chibo.procedures.memberchange;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.CaseFiles;
import vn.chibo.casefile.Participants;
import vn.chibo.register.Members;

/** The branch follows what is corrected of its members, whoever proposed it. */
@Component
class MemberChangeParticipants implements Participants {

	private final CaseFiles caseFiles;
	private final Members members;

	MemberChangeParticipants(CaseFiles caseFiles, Members members) {
		this.caseFiles = caseFiles;
		this.members = members;
	}

	@Override
	public List<Long> of(String caseNumber) {
		return caseFiles.find(caseNumber).filter(file -> file.procedure().equals(MemberChangeSteps.PROCEDURE))
			.map(file -> members.get(file.subjectId()).branchId()).stream().toList();
	}
}
