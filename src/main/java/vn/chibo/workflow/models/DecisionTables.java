package vn.chibo.workflow.models;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.chibo.admission.EligibilityRules;
import vn.chibo.calendar.DeadlineRules;
import vn.chibo.retention.RetentionRules;
import vn.chibo.voting.Electors;
import vn.chibo.voting.VoteRule;
import vn.chibo.voting.VoteRules;

/** Decision tables that features ask outside a process; nothing of it is recorded by the engine. */
@Component
class DecisionTables implements DeadlineRules, RetentionRules, VoteRules, EligibilityRules {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
	private final DmnDecision deadlines = read("bpmn/calendar/deadlines.dmn", "deadlines");
	private final DmnDecision retention = read("bpmn/retention/retention.dmn", "retention");
	private final DmnDecision votes = read("bpmn/voting/votes.dmn", "votes");
	private final DmnDecision smallestBranch = read("bpmn/voting/votes.dmn", "smallestBranch");
	private final DmnDecision eligibility = read("bpmn/admission/eligibility.dmn", "eligibility");
	private final DmnDecision introduction = read("bpmn/admission/eligibility.dmn", "introduction");
	private final Clock clock;

	DecisionTables(Clock clock) {
		this.clock = clock;
	}

	@Override
	public Term term(String key, LocalDate on) {
		var row = inForce(deadlines, key, on);
		return new Term(number(row, "workingDays"), row.getEntry("legalBasis"));
	}

	@Override
	public Optional<Rule> rule(String subject, String procedure, String state) {
		return row(retention, Map.of("subject", subject, "procedure", procedure, "state", state)).map(row ->
			new Rule(number(row, "months"), row.getEntry("action"), row.getEntry("legalBasis")));
	}

	@Override
	public VoteRule vote(String key, LocalDate on) {
		var row = inForce(votes, key, on);
		var strict = switch (row.<String>getEntry("comparison")) {
			case "atLeast" -> false;
			case "moreThan" -> true;
			default -> throw new IllegalStateException("vote '%s' compares in a way we do not know".formatted(key));
		};
		return new VoteRule(number(row, "numerator"), number(row, "denominator"), strict,
			Electors.valueOf(row.getEntry("of")), row.getEntry("legalBasis"));
	}

	@Override
	public SmallestBranch smallestBranch(LocalDate on) {
		var row = inForce(smallestBranch, "branch", on);
		return new SmallestBranch(number(row, "officialMembers"), row.getEntry("legalBasis"));
	}

	@Override
	public Introduction introduction(boolean youthUnion, int birthMonths, boolean tradeUnion) {
		var row = row(introduction, Map.of("youthUnion", youthUnion, "birthMonths", birthMonths, "tradeUnion", tradeUnion))
			.orElseThrow();
		return new Introduction(Introducing.valueOf(row.getEntry("by")), number(row, "officialMembers"),
			number(row, "monthsTogether"), row.getEntry("legalBasis"));
	}

	@Override
	public List<Finding> findings(Facts facts) {
		return engine.evaluateDecisionTable(eligibility, JSON.convertValue(facts, new TypeReference<Map<String, Object>>() {
		})).stream().map(row -> new Finding(Verdict.valueOf(row.getEntry("verdict")), row.getEntry("reason"),
			row.getEntry("legalBasis"))).toList();
	}

	/** The row for a key on a day; a table that has none for it is asked a wrong question. */
	private DmnDecisionRuleResult inForce(DmnDecision table, String key, LocalDate on) {
		return row(table, Map.of("key", key, "on", Date.from(on.atStartOfDay(clock.getZone()).toInstant())))
			.orElseThrow(() -> new IllegalArgumentException("no %s '%s' on %s".formatted(table.getKey(), key, on)));
	}

	private Optional<DmnDecisionRuleResult> row(DmnDecision table, Map<String, Object> inputs) {
		return Optional.ofNullable(engine.evaluateDecisionTable(table, inputs).getSingleResult());
	}

	private static int number(DmnDecisionRuleResult row, String entry) {
		return ((Number) row.getEntry(entry)).intValue();
	}

	private DmnDecision read(String path, String decision) {
		try (var table = new ClassPathResource(path).getInputStream()) {
			return engine.parseDecision(decision, table);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
