package vn.chibo.procedures.review.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.procedures.review.rating.Proposal.Outcome;
import vn.chibo.procedures.review.rating.ReviewRules.Consequence;
import vn.chibo.procedures.review.rating.ReviewRules.Subject;
import vn.chibo.procedures.review.rating.ScoringFrame.Part;
import vn.chibo.register.Activity;
import vn.chibo.register.Level;
import vn.chibo.rules.Place;
import vn.chibo.workflow.models.RealTables;

/** Who is reviewed, what is proposed, what follows: rows of {@code docs/review-boundaries.md}. */
class RatingsTest {

	private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

	private static final ReviewRules RULES = new ReviewRules(RealTables.tables());
	private final Ratings ratings = new Ratings(RULES);

	static List<Named<Map<String, String>>> subjects() {
		return Boundaries.cases("## Subjects");
	}

	static List<Named<Map<String, String>>> levels() {
		return Boundaries.cases("## Levels");
	}

	static List<Named<Map<String, String>>> collectives() {
		return Boundaries.cases("## Collectives");
	}

	static List<Named<Map<String, String>>> consequences() {
		return Boundaries.cases("## Consequences");
	}

	@ParameterizedTest
	@MethodSource("subjects")
	void subjectIsReviewedAsTheDocumentSays(Map<String, String> row) {
		var subject = subject(row);
		assertThat(subject.reviewed() ? "REVIEWED" : "NOT_REVIEWED").isEqualTo(row.get("Outcome"));
		assertThat(subject.legalBasis()).isEqualTo(row.get("Legal basis"));
	}

	@Test
	void documentShowsEverySubject() {
		assertReached("bpmn/review/subject.dmn", "reviewSubject", "reason", subjects(),
			row -> List.of(subject(row).reason()));
	}

	@Test
	void documentShowsEveryCriterion() {
		assertThat(Boundaries.rows("## Criteria")).hasSize(16)
			.allSatisfy(
				row -> assertThat(RULES.frame(ReviewKind.valueOf(row.get("Kind")), DAY, Place.EVERYWHERE).criteria())
					.contains(new ScoringFrame.Criterion(
						row.get("Criterion"), row.get("Name"), Part.valueOf(row.get("Part")),
						Integer.parseInt(row.get("Most points")),
						row.get("Legal basis"))));
		assertThat(RealTables.outputs("bpmn/review/rating.dmn", "reviewCriteria", "name")).hasSize(16);
	}

	@ParameterizedTest
	@EnumSource
	void everyFormDivides30And70Points(ReviewKind kind) {
		var frame = RULES.frame(kind, DAY, Place.EVERYWHERE);
		assertThat(frame.most(Part.COMMON)).isEqualTo(30);
		assertThat(frame.most(Part.TASKS)).isEqualTo(70);
		assertThat(frame.criteria()).extracting(ScoringFrame.Criterion::id).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@MethodSource("levels")
	void levelIsProposedAsTheDocumentSays(Map<String, String> row) {
		var proposal = level(row);
		assertThat(proposal.outcome().name()).isEqualTo(row.get("Level"));
		assertThat(proposal.legalBasis()).isEqualTo(row.get("Legal basis"));
	}

	@Test
	void documentShowsEveryLevel() {
		assertReached("bpmn/review/rating.dmn", "ratingLevel", "reason", levels(), row -> List.of(level(row).reason()));
	}

	@ParameterizedTest
	@MethodSource("collectives")
	void membersLeaveOfExcellentWhatTheDocumentSays(Map<String, String> row) {
		var proposal = collective(row);
		assertThat(proposal.outcome().name()).isEqualTo(row.get("Level"));
		assertThat(proposal.legalBasis()).isEqualTo(row.get("Legal basis"));
	}

	@Test
	void documentShowsEveryCollective() {
		assertReached("bpmn/review/rating.dmn", "collectiveLevel", "reason", collectives(),
			row -> List.of(collective(row).reason()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
		kind=COLLECTIVE; score=89              | GOOD
		kind=COLLECTIVE; unitDisciplined=yes   | GOOD
		kind=COLLECTIVE; score=60              | COMPLETED
		kind=COLLECTIVE; late=21               | MANUAL
		kind=COLLECTIVE; discipline=DISCIPLINED | NOT_COMPLETED
		""")
	void membersChangeNothingBelowExcellent(String differences, Outcome outcome) {
		var facts = FactsBuilder.facts(differences);
		assertThat(ratings.proposeCollective(facts, new LevelCounts(0, 0, 1, 9), DAY, Place.EVERYWHERE).outcome())
			.isEqualTo(outcome);
		assertThat(ratings.proposeCollective(facts, new LevelCounts(2, 8, 0, 0), DAY, Place.EVERYWHERE).outcome())
			.isEqualTo(outcome);
	}

	@Test
	void collectiveIsNotRatedAsAMemberNorAMemberAsACollective() {
		var collective = FactsBuilder.facts("kind=COLLECTIVE");
		var member = FactsBuilder.facts("");
		assertThatThrownBy(() -> ratings.propose(collective, DAY, Place.EVERYWHERE))
			.isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> ratings.proposeCollective(member, new LevelCounts(0, 1, 0, 0), DAY, Place.EVERYWHERE))
			.isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void onlyALevelIsALevel() {
		assertThat(new Proposal(Outcome.GOOD, "", "").level()).contains(Level.GOOD);
		assertThat(new Proposal(Outcome.MANUAL, "", "").level()).isEmpty();
		assertThat(new Proposal(Outcome.NOT_RATED, "", "").level()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("consequences")
	void yearsHaveTheConsequencesThatTheDocumentSays(Map<String, String> row) {
		assertThat(lines(row, consequence -> consequence.kind().name(), "none")).isEqualTo(row.get("Outcome"));
		assertThat(lines(row, Consequence::legalBasis, "")).isEqualTo(row.get("Legal basis"));
	}

	@Test
	void documentShowsEveryConsequence() {
		assertReached("bpmn/review/consequences.dmn", "reviewConsequences", "sentence", consequences(),
			row -> consequences(row).stream().map(Consequence::sentence).toList());
	}

	@Test
	void dayBeforeTheRegulationIsJudgedByItsFirstRules() {
		var before = LocalDate.of(2025, 8, 29);
		var first = LocalDate.of(2025, 8, 30);
		assertThat(RULES.frame(ReviewKind.ORDINARY, before, Place.EVERYWHERE))
			.isEqualTo(RULES.frame(ReviewKind.ORDINARY, first, Place.EVERYWHERE));
		var cap = new CapRules(RealTables.tables());
		assertThat(cap.excellentCap(before, Place.EVERYWHERE)).isEqualTo(cap.excellentCap(first, Place.EVERYWHERE));
	}

	private Subject subject(Map<String, String> row) {
		return ratings.subject(Activity.valueOf(row.get("Activity")), LocalDate.parse(row.get("Admitted")),
			LocalDate.parse(row.get("On")), Place.EVERYWHERE);
	}

	/** Beside the members, so that collectives stand in the same table. */
	private Proposal level(Map<String, String> row) {
		var dated = row.get("What differs").startsWith("on=");
		var on = dated ? LocalDate.parse(row.get("What differs").substring(3)) : DAY;
		var facts = FactsBuilder.facts(dated ? "" : row.get("What differs"));
		FactsCheck.check(facts, RULES.frame(facts.kind(), on, Place.EVERYWHERE));
		return RULES.level(facts, on, Place.EVERYWHERE);
	}

	private Proposal collective(Map<String, String> row) {
		return ratings.proposeCollective(FactsBuilder.facts("kind=COLLECTIVE"), Boundaries.counts(row.get("Members")),
			DAY, Place.EVERYWHERE);
	}

	private List<Consequence> consequences(Map<String, String> row) {
		var levels = row.get("Levels up to 2026").split(" ");
		var byYear = new HashMap<Integer, Level>();
		for (var index = 0; index < levels.length; index++) {
			if (!levels[index].equals("-")) {
				byYear.put(2026 - levels.length + 1 + index, Level.valueOf(levels[index]));
			}
		}
		return ratings.consequences(byYear, 2026, DAY, Place.EVERYWHERE);
	}

	private String lines(Map<String, String> row, Function<Consequence, String> column, String none) {
		var found = consequences(row);
		return found.isEmpty() ? none : found.stream().map(column).collect(Collectors.joining("<br>"));
	}

	private static void assertReached(String file, String decision, String output,
			List<Named<Map<String, String>>> cases,
			Function<Map<String, String>, List<String>> answer) {
		assertThat(cases.stream().map(row -> answer.apply(row.getPayload())).flatMap(Collection::stream)
			.collect(Collectors.toSet()))
			.containsExactlyInAnyOrderElementsOf(RealTables.outputs(file, decision, output));
	}
}
