package vn.chibo.casepage;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.chibo.casefile.CaseFile;
import vn.chibo.casefile.CaseFiles;
import vn.chibo.casefile.Papers;
import vn.chibo.casefile.Papers.Heading;
import vn.chibo.casefile.Participants;
import vn.chibo.casefile.reading.Oversight;
import vn.chibo.casepage.CaseRuns.OpenTask;
import vn.chibo.register.Committee;
import vn.chibo.register.Seats;

/**
 * Who may see a case: those who have or had something to do in it, the member concerned, the committees that take part,
 * and the departments and inspection committees that answer for it. To everybody else it does not exist.
 */
@Component
class CaseGate {

	private final CaseFiles caseFiles;
	private final Papers papers;
	private final CaseRuns runs;
	private final Subjects subjects;
	private final Oversight oversight;
	private final List<Participants> participants;
	private final Seats seats;

	CaseGate(CaseFiles caseFiles, Papers papers, CaseRuns runs, Subjects subjects, Oversight oversight,
			List<Participants> participants, Seats seats) {
		this.caseFiles = caseFiles;
		this.papers = papers;
		this.runs = runs;
		this.subjects = subjects;
		this.oversight = oversight;
		this.participants = participants;
		this.seats = seats;
	}

	/** @throws ResponseStatusException the same for a case that is not there and one that this person may not see */
	Access enter(String login, String caseNumber) {
		return tryToEnter(login, caseNumber).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	Optional<Access> tryToEnter(String login, String caseNumber) {
		return caseFiles.find(caseNumber).map(file -> access(login, file)).filter(this::isOpen);
	}

	private Access access(String login, CaseFile file) {
		var committees = seats.committeesOf(login);
		var groups = committees.stream().map(Committee::groupId).toList();
		var subject = subjects.of(file.number());
		var tasks = runs.openTasks(file.number());
		var headings = papers.headings(file.number());
		return new Access(file, login, committees, subject, tasks, headings, login.equals(subject.login()),
			tasks.stream().anyMatch(task -> task.isOf(login))
				|| headings.stream().anyMatch(heading -> heading.filedFor() == null && login.equals(heading.filedBy())),
			tasks.stream().anyMatch(task -> has(task, groups))
				|| headings.stream().anyMatch(heading -> groups.contains(heading.filedFor())));
	}

	static boolean has(OpenTask task, List<String> groups) {
		return task.groups().stream().anyMatch(groups::contains);
	}

	/** In one's own name, or in that of a committee in which one works today. */
	static boolean filed(Heading heading, String login, List<String> groups) {
		return heading.filedFor() == null ? login.equals(heading.filedBy()) : groups.contains(heading.filedFor());
	}

	private boolean isOpen(Access access) {
		return access.isSubject() || access.isWorker() || takesPart(access)
			|| oversight.answersFor(access.committees(), access.file().number());
	}

	private boolean takesPart(Access access) {
		return !access.committees().isEmpty() && participants.stream()
			.flatMap(feature -> feature.of(access.file().number()).stream()).filter(Objects::nonNull)
			.anyMatch(organisation -> access.committees().stream()
				.anyMatch(committee -> committee.organisationId() == organisation));
	}
}
