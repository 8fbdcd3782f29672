package vn.chibo.procedures.admission.probation;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.CaseFiles;
import vn.chibo.register.Member;

/** A probationary member whose mentor is no member any more gets another one: the branch is asked whom. */
@Component
class DepartedMentors {

	private final Probations probations;
	private final CaseFiles caseFiles;

	DepartedMentors(Probations probations, CaseFiles caseFiles) {
		this.probations = probations;
		this.caseFiles = caseFiles;
	}

	@EventListener
	void on(Member.StandingChanged changed) {
		var departed = changed.departed().stream().map(Member.Change::memberId).toList();
		probations.helpedBy(departed).stream().filter(probation -> !departed.contains(probation.memberId()))
			.forEach(probation -> caseFiles.tell(probation.caseNumber(), "probationerMoved"));
	}
}
