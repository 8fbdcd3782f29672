package vn.chibo.workflow.forms;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.CaseFile.Subject;
import vn.chibo.casefile.CaseFiles;
import vn.chibo.casefile.Papers;
import vn.chibo.casefile.attachments.Attachments;
import vn.chibo.casefile.reading.Readings;
import vn.chibo.numbering.DocumentNumbers;
import vn.chibo.numbering.Numbered;
import vn.chibo.register.Committee;
import vn.chibo.register.Members;
import vn.chibo.register.Seats;
import vn.chibo.register.sympathisers.Prospects;

/** Files what was submitted as a paper of its case, opens cases, and has it on record who is shown papers. */
@Component
class CaseDesk {

	private final CaseFiles caseFiles;
	private final Papers papers;
	private final Attachments attachments;
	private final Readings readings;
	private final Members members;
	private final Prospects prospects;
	private final Seats seats;
	private final NumberedDocuments numbered;
	private final DocumentNumbers numbers;

	CaseDesk(CaseFiles caseFiles, Papers papers, Attachments attachments, Readings readings, Members members,
			Prospects prospects, Seats seats, NumberedDocuments numbered, DocumentNumbers numbers) {
		this.caseFiles = caseFiles;
		this.papers = papers;
		this.attachments = attachments;
		this.readings = readings;
		this.members = members;
		this.prospects = prospects;
		this.seats = seats;
		this.numbered = numbered;
		this.numbers = numbers;
	}

	/** Opens a form to be shown: which papers it shows to whom is on record before anybody sees them. */
	OpenedForm show(Supplier<OpenedForm> opening) {
		return readings.of(opening, form -> new Readings.Reader(form.login(), form.committee()));
	}

	void file(OpenedForm form, Submission submission) {
		file(form, submission, form.caseNumber(), form.committee());
	}

	/** The kinds of what was attached to the form, in the words of forms; none of it goes before the form is handed in. */
	Set<String> attached(OpenedForm form) {
		return attachments.kindsOf(form.caseNumber(), form.schema().id());
	}

	/** Opens the case that the form asks for, or files into the one it names. */
	String start(OpenedForm form, Submission submission, String procedure) {
		var opens = form.schema().opensCase();
		if (opens == null) {
			var number = submission.paper().get(form.schema().filesInto()).toString();
			file(form, submission, number, committeeFor(caseFiles.get(number).subject(), form.login()));
			return number;
		}
		long id = Long.parseLong(submission.paper().get(opens.field()).toString());
		var subject = switch (opens.about()) {
			case MEMBER -> Subject.member(id);
			case PROSPECT -> Subject.prospect(id);
			case ORGANISATION -> Subject.organisation(id);
		};
		var number = caseFiles.open(opens.prefix(), procedure, subject, form.login());
		file(form, submission, number, committeeFor(subject, form.login()));
		return number;
	}

	/** The branch committee, when it is not the members themselves who hand in the form; of an organisation, its own. */
	private String committeeFor(Subject subject, String login) {
		if (subject.organisationId() != null) {
			return seats.committeesOf(login).stream()
				.filter(committee -> committee.organisationId() == subject.organisationId()).map(Committee::groupId)
				.findFirst()
				.orElse(null);
		}
		var member = subject.memberId() == null ? null : members.get(subject.memberId());
		var branch = member == null ? prospects.get(subject.prospectId()).branchId() : member.branchId();
		return Stream.of(Committee.leading(branch))
			.filter(committee -> member == null || !login.equals(member.login()))
			.filter(committee -> seats.committeesOf(login).contains(committee)).map(Committee::groupId).findFirst()
			.orElse(null);
	}

	private void file(OpenedForm form, Submission submission, String caseNumber, String committee) {
		var filed = numbered.of(form.schema(), submission, caseNumber, committee);
		int position = papers.file(caseNumber, form.schema().id(), form.schema().title(), filed.content(), form.login(),
			committee);
		filed.number().ifPresent(number -> numbers.enter(number, new Numbered.On(caseNumber, position, form.taskId())));
	}
}
