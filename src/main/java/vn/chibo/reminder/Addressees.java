package vn.chibo.reminder;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.CaseFiles;
import vn.chibo.register.Committee;
import vn.chibo.register.Members;
import vn.chibo.register.Organisations;
import vn.chibo.reminder.DueTasks.DueTask;

/** To whom a step goes. */
@Component
class Addressees {

	private final Organisations organisations;
	private final Members members;
	private final CaseFiles caseFiles;

	Addressees(Organisations organisations, Members members, CaseFiles caseFiles) {
		this.organisations = organisations;
		this.members = members;
		this.caseFiles = caseFiles;
	}

	List<Addressee> of(DueTask task, Step step) {
		return switch (step) {
			case EARLIER, BEFORE, ON_DAY, AFTER -> List.of(task.groupId() == null ? Addressee.person(task.login())
				: new Addressee(true, task.groupId()));
			case ABOVE -> above(task).map(Addressee::of).toList();
			case BOTH_SIDES -> task.caseNumber() == null ? List.of() : caseFiles.parties(task.caseNumber()).stream()
				.map(Committee::leading).map(Addressee::of).toList();
		};
	}

	/** Of a member's task the branch, of a committee's the next committee up; nobody above the highest. */
	private Stream<Committee> above(DueTask task) {
		if (task.groupId() == null) {
			return members.findByLogin(task.login()).map(member -> Committee.leading(member.branchId()))
				.stream();
		}
		return Committee.ofGroup(task.groupId()).stream().flatMap(committee -> committee
			.above(() -> organisations.get(committee.organisationId()).parentId()).stream());
	}
}
