package vn.chibo.casepage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import vn.chibo.casefile.Paper;
import vn.chibo.casefile.Papers;
import vn.chibo.casefile.Papers.Heading;
import vn.chibo.casefile.reading.Readings;

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
	private final Clock clock;

	CasePapers(CaseGate gate, ReadablePapers readable, Papers papers, Readings readings, PaperText text,
			CaseNames names,
			Clock clock) {
		this.gate = gate;
		this.readable = readable;
		this.papers = papers;
		this.readings = readings;
		this.text = text;
		this.names = names;
		this.clock = clock;
	}

	/** @throws ResponseStatusException the same for a paper that is not there and one that is not this person's to read */
	Opened open(String login, String caseNumber, int position) {
		var access = gate.enter(login, caseNumber);
		var reader = readable.of(access).get(position);
		if (reader == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		var paper = readings.of(() -> papers.at(caseNumber, position).orElseThrow(), opened -> reader);
		var author = names.of(access, Stream.empty()).author(heading(access, position));
		return new Opened(paper, LocalDate.ofInstant(paper.filedAt(), clock.getZone()), author, text.of(paper));
	}

	/** Those that the person may open, the newest first. */
	List<Heading> readable(String login, String caseNumber) {
		var access = gate.enter(login, caseNumber);
		var mayRead = readable.of(access).keySet();
		var found = new ArrayList<>(access.headings().stream()
			.filter(heading -> mayRead.contains(heading.position())).toList());
		Collections.reverse(found);
		return found;
	}

	private static Heading heading(Access access, int position) {
		return access.headings().stream().filter(heading -> heading.position() == position).findFirst().orElseThrow();
	}

	record Opened(Paper paper, LocalDate on, String author, List<PaperText.Line> lines) {
	}
}
