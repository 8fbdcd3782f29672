package vn.chibo.workflow.models;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.springframework.stereotype.Component;
import vn.chibo.calendar.DeadlineRules;
import vn.chibo.calendar.TermUnit;
import vn.chibo.notification.MailRules;
import vn.chibo.notification.Occasion;
import vn.chibo.notification.Urgency;
import vn.chibo.procedures.admission.EligibilityRules;
import vn.chibo.procedures.admission.ProbationRules;
import vn.chibo.reminder.ReminderRules;
import vn.chibo.reminder.Step;
import vn.chibo.retention.RetentionRules;
import vn.chibo.voting.Electors;
import vn.chibo.voting.VoteRule;
import vn.chibo.voting.VoteRules;

/** Decision tables that features ask outside a process; nothing of it is recorded by the engine. */
@Component
class DecisionTables implements DeadlineRules, ReminderRules, MailRules, RetentionRules, VoteRules, EligibilityRules,
		ProbationRules {

	private final DecisionTable deadlines;
	private final DecisionTable reminders = DecisionTable.read("bpmn/calendar/reminders.dmn", "reminders");
	private final DecisionTable mails = DecisionTable.read("bpmn/calendar/mails.dmn", "mails");
	private final DecisionTable retention = DecisionTable.read("bpmn/retention/retention.dmn", "retention");
	private final DecisionTable votes = DecisionTable.read("bpmn/voting/votes.dmn", "votes");
	private final DecisionTable smallestBranch = DecisionTable.read("bpmn/voting/votes.dmn", "smallestBranch");
	private final DecisionTable eligibility = DecisionTable.read("bpmn/admission/eligibility.dmn", "eligibility");
	private final DecisionTable introduction = DecisionTable.read("bpmn/admission/eligibility.dmn", "introduction");
	private final DecisionTable probationVotes = DecisionTable.read("bpmn/admission/probation.dmn", "probationVotes");

	DecisionTables() {
		this(DecisionTable.read("bpmn/calendar/deadlines.dmn", "deadlines"));
	}

	DecisionTables(DecisionTable deadlines) {
		this.deadlines = deadlines;
	}

	@Override
	public String version() {
		return deadlines.version();
	}

	@Override
	public Deadline deadline(String key, LocalDate on) {
		var row = inForce(deadlines, key, on);
		return new Deadline(TermUnit.valueOf(row.getEntry("unit")).of(DecisionTable.number(row, "amount")),
			row.getEntry("countedFrom"), row.getEntry("legalBasis"));
	}

	@Override
	public List<Step> reached(int late) {
		return reminders.rows(Map.of("late", late)).stream().map(row -> Step.valueOf(row.getEntry("step"))).toList();
	}

	@Override
	public Urgency urgency(Occasion occasion, int daysLeft, boolean toCommittee) {
		return mails.row(Map.of("occasion", occasion.name(), "daysLeft", daysLeft, "toCommittee", toCommittee))
			.map(row -> Urgency.valueOf(row.getEntry("urgency"))).orElseThrow();
	}

	@Override
	public Optional<Rule> rule(String subject, String procedure, String state) {
		return retention.row(Map.of("subject", subject, "procedure", procedure, "state", state)).map(
			row -> new Rule(DecisionTable.number(row, "months"), row.getEntry("action"), row.getEntry("legalBasis")));
	}

	@Override
	public Set<String> named(String input) {
		return retention.named(input);
	}

	@Override
	public VoteRule vote(String key, LocalDate on) {
		var row = inForce(votes, key, on);
		var strict = switch (row.<String>getEntry("comparison")) {
			case "atLeast" -> false;
			case "moreThan" -> true;
			default -> throw new IllegalStateException("vote '%s' compares in a way we do not know".formatted(key));
		};
		return new VoteRule(DecisionTable.number(row, "numerator"), DecisionTable.number(row, "denominator"), strict,
			Electors.valueOf(row.getEntry("of")), row.getEntry("legalBasis"));
	}

	@Override
	public SmallestBranch smallestBranch(LocalDate on) {
		var row = inForce(smallestBranch, "branch", on);
		return new SmallestBranch(DecisionTable.number(row, "officialMembers"), row.getEntry("legalBasis"));
	}

	@Override
	public int mostFailedVotes(LocalDate on) {
		return DecisionTable.number(inForce(probationVotes, "failed votes", on), "mostFailedVotes");
	}

	@Override
	public Introduction introduction(boolean youthUnion, int birthMonths, boolean tradeUnion) {
		var row = introduction.row(Map.of("youthUnion", youthUnion, "birthMonths", birthMonths,
			"tradeUnion", tradeUnion)).orElseThrow();
		return new Introduction(Introducing.valueOf(row.getEntry("by")), DecisionTable.number(row, "officialMembers"),
			DecisionTable.number(row, "monthsTogether"), row.getEntry("legalBasis"));
	}

	@Override
	public List<Finding> findings(Facts facts) {
		return eligibility.rows(DecisionTable.inputs(facts)).stream().map(row -> new Finding(
			Verdict.valueOf(row.getEntry("verdict")), row.getEntry("reason"), row.getEntry("legalBasis"))).toList();
	}

	/** The row for a key on a day; a table that never had one for it is asked a wrong question. */
	private static DmnDecisionRuleResult inForce(DecisionTable table, String key, LocalDate on) {
		return table.rowOn(on, Map.of("key", key))
			.orElseThrow(() -> new IllegalArgumentException("no %s '%s' on %s".formatted(table.key(), key, on)));
	}
}
