package vn.chibo.rulebook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.casefile.reading.Oversight;
import vn.chibo.register.Organisations;
import vn.chibo.rules.Place;
import vn.chibo.rules.Proposal;
import vn.chibo.rules.Proposals;
import vn.chibo.rules.Replay;
import vn.chibo.rules.Replay.Question;
import vn.chibo.rules.Suppositions;

/** Asks what was asked in the last twelve months again, as if a proposal had been in force, and says what differs. */
@Component
@Transactional(readOnly = true)
class WhatIf {

	private static final int SHOWN = 200;

	private final List<Replay> replays;
	private final Proposals proposals;
	private final Suppositions suppositions;
	private final Organisations organisations;
	private final TouchedCases cases;
	private final Clock clock;

	WhatIf(List<Replay> replays, Proposals proposals, Suppositions suppositions, Organisations organisations,
			TouchedCases cases, Clock clock) {
		this.replays = replays;
		this.proposals = proposals;
		this.suppositions = suppositions;
		this.organisations = organisations;
		this.cases = cases;
		this.clock = clock;
	}

	public Outcome of(Proposal proposal, Reader reader) {
		var to = LocalDate.now(clock);
		var from = to.minusYears(1);
		var tables = proposals.rows(proposal.id()).stream().map(Proposal.Row::table).collect(Collectors.toSet());
		var place = proposal.organisationId() == null ? Place.EVERYWHERE : organisations.get(proposal.organisationId());
		var asked = replays.stream().filter(replay -> replay.tables().stream().anyMatch(tables::contains)).toList();
		var questions = asked.stream().flatMap(replay -> replay.asked(tables, from, to, place).stream()).toList();
		var now = answers(questions);
		var then = suppositions.asIf(proposal.id(), () -> answers(questions));
		var tried = IntStream.range(0, questions.size())
			.filter(nth -> now.get(nth).isPresent() && then.get(nth).isPresent())
			.mapToObj(nth -> new Difference(questions.get(nth).caseNumber(), questions.get(nth).what(),
				now.get(nth).get(), then.get(nth).get()))
			.toList();
		return outcome(from, asked.stream().map(Replay::counted).distinct().toList(), tried,
			questions.size() - tried.size(), reader);
	}

	private static List<Optional<String>> answers(List<Question> questions) {
		return questions.stream().map(question -> question.answer().get()).toList();
	}

	private Outcome outcome(LocalDate from, List<String> counted, List<Difference> tried, int untold, Reader reader) {
		var differing = tried.stream().filter(one -> !one.now().equals(one.then())).toList();
		var answeredFor = Oversight.organisationsOf(reader.committees()).stream().map(organisations::get).toList();
		var readable = cases.within(differing.stream().map(Difference::caseNumber).distinct().toList(), answeredFor);
		var shown = differing.stream().filter(one -> readable.contains(one.caseNumber())).limit(SHOWN).toList();
		return new Outcome(from, !counted.isEmpty(), String.join(", ", counted), tried.size(), untold, differing.size(),
			shown,
			differing.size() - shown.size());
	}

	/**
	 * @param askable whether anybody keeps what these tables were asked
	 * @param counted what was asked again, in words
	 * @param untold  how often nobody can know any more, because what was asked with is not kept
	 * @param hidden  how many more there are, or lie where the reader may not look
	 */
	record Outcome(LocalDate from, boolean askable, String counted, int asked, int untold, int differing,
			List<Difference> shown,
			int hidden) {
	}

	/** What came out, and what would have. */
	record Difference(String caseNumber, String what, String now, String then) {
	}
}
