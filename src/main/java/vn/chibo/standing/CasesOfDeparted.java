package vn.chibo.standing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.CaseFile;
import vn.chibo.casefile.CaseFiles;
import vn.chibo.register.Activity;
import vn.chibo.register.Committee;
import vn.chibo.register.Member;
import vn.chibo.register.Members;

/**
 * Stops every open case of who is no member any more, and what still runs in the closed ones, within the step that
 * changed the register: all of it happens, or the step does not. What a procedure has to put right itself - a slip, a
 * list - it does when it hears the same event.
 */
@Component
class CasesOfDeparted {

	private final CaseFiles caseFiles;
	private final ObjectProvider<CaseProcesses> processes;
	private final StoppedHands hands;
	private final StandingNotices notices;
	private final Members members;

	CasesOfDeparted(CaseFiles caseFiles, ObjectProvider<CaseProcesses> processes, StoppedHands hands,
			StandingNotices notices, Members members) {
		this.caseFiles = caseFiles;
		this.processes = processes;
		this.hands = hands;
		this.notices = notices;
		this.members = members;
	}

	@EventListener
	void on(Member.StandingChanged changed) {
		var departed = changed.departed().stream()
			.collect(Collectors.toMap(Member.Change::memberId, Function.identity()));
		var cases = caseFiles.about(departed.keySet()).stream()
			.filter(file -> !file.number().equals(departed.get(file.subjectId()).byCase())).toList();
		var numbers = cases.stream().map(CaseFile::number).toList();
		if (numbers.isEmpty()) {
			return;
		}
		var atWork = processes.getObject().atWork(numbers);
		processes.getObject().end(numbers);
		cases.stream().filter(CaseFile::isOpen)
			.forEach(file -> stop(file, departed.get(file.subjectId()).to(), atWork));
	}

	private void stop(CaseFile file, Activity as, Map<String, Set<Committee>> atWork) {
		var inHand = atWork.getOrDefault(file.number(), Set.of());
		caseFiles.discontinue(file.number(), as);
		keep(file, inHand);
		notices.stopped(file, inHand);
	}

	/** Who is a member again begins anew; those who had the stopped case hear that they may. */
	@EventListener
	void whoIsBack(Member.StandingChanged changed) {
		var returned = changed.returned().stream().map(Member.Change::memberId).toList();
		caseFiles.about(returned).stream().filter(file -> file.departure() != null).forEach(notices::back);
	}

	/** Whose membership is suspended, or is so no more, goes on; those who have the case decide how. */
	@EventListener
	void whoIsSuspended(Member.StandingChanged changed) {
		var suspended = changed.changes().stream().filter(change -> change.from().isMember() && change.to().isMember())
			.filter(change -> change.from() == Activity.SUSPENDED || change.to() == Activity.SUSPENDED)
			.collect(Collectors.toMap(Member.Change::memberId, Function.identity()));
		List<CaseFile> open = caseFiles.about(suspended.keySet()).stream().filter(CaseFile::isOpen).toList();
		if (!open.isEmpty()) {
			var atWork = processes.getObject().atWork(open.stream().map(CaseFile::number).toList());
			open.forEach(file -> {
				var inHand = atWork.getOrDefault(file.number(), Set.of());
				keep(file, inHand);
				notices.reconsidered(file, suspended.get(file.subjectId()), inHand);
			});
		}
	}

	/** The branch hears of it as well, whether or not it has anything to do in the case. */
	private void keep(CaseFile file, Set<Committee> inHand) {
		var branch = Committee.leading(members.get(file.subjectId()).branchId());
		hands.keep(file.number(), Stream.concat(inHand.stream(), Stream.of(branch)).distinct().toList());
	}
}
