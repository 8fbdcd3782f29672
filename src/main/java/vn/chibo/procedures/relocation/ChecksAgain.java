package vn.chibo.procedures.relocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chibo.calendar.Deadlines;
import vn.chibo.casefile.Paper;
import vn.chibo.casefile.Papers;
import vn.chibo.procedures.relocation.RelocationRules.Finding;
import vn.chibo.procedures.relocation.RelocationRules.Standing;
import vn.chibo.register.Organisations;
import vn.chibo.rules.Place;
import vn.chibo.rules.Replay;

/** Whether members could be transferred, asked again of what they and their branches had written when it was checked. */
@Component
class ChecksAgain implements Replay {

	private static final String REQUEST = "relocation-request";
	private static final String REVIEW = "relocation-review";
	private static final String CHECK = "relocation-check";
	private static final List<String> FORMS = List.of(REQUEST, REVIEW, CHECK);
	private static final String WHAT = "Kiểm tra điều kiện chuyển sinh hoạt";

	private final Relocations relocations;
	private final Papers papers;
	private final RelocationRules rules;
	private final Deadlines deadlines;
	private final Organisations organisations;
	private final Clock clock;

	ChecksAgain(Relocations relocations, Papers papers, RelocationRules rules, Deadlines deadlines,
			Organisations organisations, Clock clock) {
		this.relocations = relocations;
		this.papers = papers;
		this.rules = rules;
		this.deadlines = deadlines;
		this.organisations = organisations;
		this.clock = clock;
	}

	/** The term to relocate is a part of the question. */
	@Override
	public Set<String> tables() {
		return Set.of("relocationCheck", "relocationDeadlines");
	}

	@Override
	public String counted() {
		return "lần kiểm tra điều kiện chuyển sinh hoạt";
	}

	@Override
	public List<Question> asked(Set<String> of, LocalDate from, LocalDate to, Place place) {
		return relocations.since(from.atStartOfDay(clock.getZone()).toOffsetDateTime(), place).stream()
			.flatMap(relocation -> asked(relocation).stream())
			.filter(one -> !one.on().isBefore(from) && !one.on().isAfter(to)).map(this::question).toList();
	}

	/** A case may have been checked more than once, each time with what was written last. */
	private List<Checked> asked(Relocation relocation) {
		var checked = new ArrayList<Checked>();
		var written = new HashMap<String, Paper>();
		for (var paper : papers.of(relocation.caseNumber(), FORMS)) {
			written.put(paper.form(), paper);
			if (paper.form().equals(CHECK)) {
				checked.add(new Checked(relocation, LocalDate.ofInstant(paper.filedAt(), clock.getZone()),
					Optional.ofNullable(written.get(REQUEST)), Optional.ofNullable(written.get(REVIEW))));
			}
		}
		return checked;
	}

	private Question question(Checked one) {
		var number = one.relocation().caseNumber();
		if (!one.isKept()) {
			return Question.untold(number, WHAT);
		}
		var origin = organisations.get(one.relocation().originId());
		var review = one.review().orElseThrow();
		var lateReason = one.request().orElseThrow().has("lateReason");
		return new Question(number, WHAT, () -> Optional.of(words(rules.findings(
			new Standing(review.text("underInspection"), review.text("feesPaid"), deadlines.workingDaysLate(origin,
				"relocation.start", one.relocation().effectiveOn(), one.on()), lateReason),
			one.on(), origin))));
	}

	private static String words(List<Finding> findings) {
		var verdicts = findings.stream().map(Finding::verdict).collect(Collectors.toSet());
		return verdicts.contains("HOLD") ? "chưa được chuyển"
			: verdicts.isEmpty() ? "được chuyển" : "được chuyển, có điều phải ghi";
	}

	/** What was written before a check; the papers are empty once they were destroyed. */
	private record Checked(Relocation relocation, LocalDate on, Optional<Paper> request, Optional<Paper> review) {

		boolean isKept() {
			return request.filter(paper -> !paper.content().isEmpty()).isPresent()
				&& review.filter(paper -> paper.has("underInspection") && paper.has("feesPaid")).isPresent();
		}
	}
}
