package vn.chibo.workflow.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.chibo.calendar.DeadlineRules;
import vn.chibo.calendar.TermUnit;
import vn.chibo.retention.RetentionRules;

/** Decision tables that features ask outside a process; nothing of it is recorded by the engine. */
@Component
class DecisionTables implements DeadlineRules, RetentionRules {

	private final DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
	private final DmnDecision deadlines = read("bpmn/calendar/deadlines.dmn", "deadlines");
	private final DmnDecision retention = read("bpmn/retention/retention.dmn", "retention");
	private final Clock clock;

	DecisionTables(Clock clock) {
		this.clock = clock;
	}

	@Override
	public Term term(String key, LocalDate on) {
		var result = engine.evaluateDecisionTable(deadlines, Map.of("key", key, "on",
			Date.from(on.atStartOfDay(clock.getZone()).toInstant())));
		if (result.isEmpty()) {
			throw new IllegalArgumentException("no deadline '%s' on %s".formatted(key, on));
		}
		return new Term(((Number) result.getFirstResult().getEntry("amount")).intValue(),
			TermUnit.valueOf(result.getFirstResult().getEntry("unit")), result.getFirstResult().getEntry("legalBasis"));
	}

	@Override
	public Optional<Rule> rule(String subject, String procedure, String state) {
		var result = engine.evaluateDecisionTable(retention, Map.of("subject", subject, "procedure", procedure, "state",
			state));
		return Optional.ofNullable(result.getSingleResult()).map(rule -> new Rule(
			((Number) rule.getEntry("months")).intValue(), rule.getEntry("action"), rule.getEntry("legalBasis")));
	}

	private DmnDecision read(String path, String decision) {
		try (var table = new ClassPathResource(path).getInputStream()) {
			return engine.parseDecision(decision, table);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
