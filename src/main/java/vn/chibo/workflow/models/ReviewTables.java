package vn.chibo.workflow.models;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.springframework.stereotype.Component;
import vn.chibo.procedures.review.Cap;
import vn.chibo.procedures.review.LevelCounts;
import vn.chibo.procedures.review.Proposal;
import vn.chibo.procedures.review.RatingFacts;
import vn.chibo.procedures.review.ReviewKind;
import vn.chibo.procedures.review.ReviewRules;
import vn.chibo.procedures.review.ScoringFrame;
import vn.chibo.register.Activity;

/** The decision tables of the annual review; nothing of what they are asked is recorded by the engine. */
@Component
class ReviewTables implements ReviewRules {

	private static final String RATING = "bpmn/review/rating.dmn";

	private final DecisionTable subject = DecisionTable.read("bpmn/review/subject.dmn", "reviewSubject");
	private final DecisionTable criteria = DecisionTable.read(RATING, "reviewCriteria");
	private final DecisionTable level = DecisionTable.read(RATING, "ratingLevel");
	private final DecisionTable collectiveLevel = DecisionTable.read(RATING, "collectiveLevel");
	private final DecisionTable cap = DecisionTable.read("bpmn/review/cap.dmn", "excellentCap");
	private final DecisionTable tieBreakers = DecisionTable.read("bpmn/review/cap.dmn", "tieBreakers");
	private final DecisionTable consequences = DecisionTable.read("bpmn/review/consequences.dmn", "reviewConsequences");

	@Override
	public Subject subject(Activity activity, int monthsSinceAdmission, LocalDate on) {
		var row = row(subject, Map.of("activity", activity.name(), "monthsSinceAdmission", monthsSinceAdmission), on);
		var reviewed = switch (row.<String>getEntry("outcome")) {
			case "REVIEWED" -> true;
			case "NOT_REVIEWED" -> false;
			default -> throw new IllegalStateException("a subject of review is reviewed or not");
		};
		return new Subject(reviewed, row.getEntry("reason"), row.getEntry("legalBasis"));
	}

	@Override
	public ScoringFrame frame(ReviewKind kind, LocalDate on) {
		var lines = criteria.answeredOn(on, Map.of("kind", kind.name()));
		if (lines.isEmpty()) {
			throw new IllegalArgumentException("no %s on %s".formatted(criteria.key(), on));
		}
		return new ScoringFrame(lines.stream().map(row -> new ScoringFrame.Criterion(row.getEntry("criterion"),
			row.getEntry("name"), ScoringFrame.Part.valueOf(row.getEntry("part")),
			DecisionTable.number(row, "mostPoints"),
			row.getEntry("legalBasis"))).toList());
	}

	@Override
	public Proposal level(RatingFacts facts, LocalDate on) {
		var inputs = DecisionTable.inputs(facts);
		inputs.put("score", facts.score());
		return proposal(row(level, inputs, on));
	}

	@Override
	public Proposal collectiveLevel(LevelCounts members, LocalDate on) {
		return proposal(row(collectiveLevel, Map.of("rated", members.rated(),
			"completedPercent", members.completedPercent(), "goodPercent", members.goodPercent()), on));
	}

	@Override
	public Cap excellentCap(LocalDate on) {
		var row = row(cap, Map.of(), on);
		return new Cap(DecisionTable.number(row, "percent"), Cap.Denominator.valueOf(row.getEntry("denominator")),
			Cap.Rounding.valueOf(row.getEntry("rounding")),
			new Cap.SmallGroup(DecisionTable.number(row, "smallGroupBelow"),
				DecisionTable.number(row, "smallGroupAllowed")),
			Cap.GroupBy.valueOf(row.getEntry("groupBy")),
			tieBreakers.answeredOn(on, Map.of()).stream()
				.map(next -> Cap.TieBreaker.valueOf(next.getEntry("tieBreaker")))
				.toList(),
			row.getEntry("legalBasis"));
	}

	@Override
	public List<Consequence> consequences(int yearsExcellent, int yearsNotCompleted, LocalDate on) {
		return consequences.rowsOn(on, Map.of("yearsExcellent", yearsExcellent, "yearsNotCompleted", yearsNotCompleted))
			.stream()
			.map(row -> new Consequence(Consequence.Kind.valueOf(row.getEntry("kind")), row.getEntry("sentence"),
				row.getEntry("legalBasis")))
			.toList();
	}

	private static Proposal proposal(DmnDecisionRuleResult row) {
		return new Proposal(Proposal.Outcome.valueOf(row.getEntry("level")), row.getEntry("reason"),
			row.getEntry("legalBasis"));
	}

	private static DmnDecisionRuleResult row(DecisionTable table, Map<String, Object> inputs, LocalDate on) {
		return table.rowOn(on, inputs)
			.orElseThrow(() -> new IllegalArgumentException("no %s on %s".formatted(table.key(), on)));
	}
}
