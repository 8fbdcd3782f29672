package vn.chibo.casepage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import vn.chibo.base.Refusal;
import vn.chibo.casefile.Paper;
import vn.chibo.casefile.Papers;
import vn.chibo.casefile.Papers.Heading;
import vn.chibo.casefile.reading.Readings;
import vn.chibo.casefile.reading.Readings.Reader;
import vn.chibo.casepage.CaseRuns.TaskTrace;

/** Opens papers of cases; whoever opens one has read it, and that is on record. */
@Component
@Transactional
class CasePapers {

	private final CaseGate gate;
	private final ReadablePapers readable;
	private final Papers papers;
	private final Readings readings;
	private final PaperText text;
	private final CaseNames names;
	private final CaseDocuments documents;
	private final HalfFilled halfFilled;
	private final CaseAttachments attachments;
	private final Clock clock;

	CasePapers(CaseGate gate, ReadablePapers readable, Papers papers, Readings readings, PaperText text,
			CaseNames names, CaseDocuments documents, HalfFilled halfFilled,
			CaseAttachments attachments, Clock clock) {
		this.gate = gate;
		this.readable = readable;
		this.papers = papers;
		this.readings = readings;
		this.text = text;
		this.names = names;
		this.documents = documents;
		this.halfFilled = halfFilled;
		this.attachments = attachments;
		this.clock = clock;
	}

	/** @throws ResponseStatusException the same for a paper that is not there and one that is not this person's to read */
	Opened open(String login, String caseNumber, int position) {
		return read(login, caseNumber, position, (access, paper) -> new Opened(paper, position,
			LocalDate.ofInstant(paper.filedAt(), clock.getZone()),
			names.of(access, Stream.empty()).author(heading(access, position)), text.of(paper)));
	}

	/**
	 * What the document says that is made of a paper. What it takes from other papers of the case counts as read too.
	 *
	 * @throws ResponseStatusException as {@link #open}
	 */
	CaseDocuments.Told told(String login, String caseNumber, int position) {
		return read(login, caseNumber, position, (access, paper) -> documents.of(access.file(), paper));
	}

	/** What the document would say that is made of a form that this person is filling in. */
	CaseDocuments.Told foretold(String login, String taskId) {
		return readings.of(() -> {
			var paper = halfFilled.of(taskId, login).orElseThrow(
				() -> new Refusal("Hãy nhận việc này và gõ vào biểu mẫu trước, rồi mới xem trước bản in được."));
			return documents.of(gate.enter(login, paper.caseNumber()).file(), paper);
		}, told -> new Reader(login, told.filedFor()));
	}

	private <T> T read(String login, String caseNumber, int position, BiFunction<Access, Paper, T> what) {
		var access = gate.enter(login, caseNumber);
		var reader = readable.of(access).papers().get(position);
		if (reader == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return readings.of(() -> what.apply(access, papers.at(caseNumber, position).orElseThrow()), opened -> reader);
	}

	/** What the person may open beside the form of a task. */
	Beside beside(String login, String taskId, TaskTrace task) {
		var access = gate.enter(login, task.caseNumber());
		var mayOpen = readable.of(access);
		var found = new ArrayList<>(access.headings().stream()
			.filter(heading -> mayOpen.papers().containsKey(heading.position())).toList());
		Collections.reverse(found);
		return new Beside(found, attachments.ofTask(access, mayOpen, taskId, task.name()));
	}

	/** @param papers the newest first */
	record Beside(List<Heading> papers, Attached attached) {
	}

	private static Heading heading(Access access, int position) {
		return access.headings().stream().filter(heading -> heading.position() == position).findFirst().orElseThrow();
	}

	record Opened(Paper paper, int position, LocalDate on, String author, List<PaperText.Line> lines) {
	}
}
