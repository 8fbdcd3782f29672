package vn.chibo.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chibo.rules.DecisionTable;
import vn.chibo.rules.DecisionTables;
import vn.chibo.rules.Place;

/** The decision tables of retention, each procedure's and that of what is in none, as they hold today. */
@Component
class RetentionRules {

	private final DecisionTable<Left, Rule> retention;
	private final Clock clock;

	RetentionRules(DecisionTables tables, Clock clock) {
		this.retention = tables.joined("bpmn/*/retention.dmn", Left.class, Rule.class);
		this.clock = clock;
	}

	/**
	 * The rule for what is left of cases that ended in a way.
	 *
	 * @param subject   {@code papers}, {@code readings}, {@code mails}, {@code drafts} or {@code history}
	 * @param procedure empty where the rule is the same for all
	 * @param state     empty where the rule is the same for all
	 * @return empty when nothing is said: then it is kept
	 */
	Optional<Rule> rule(String subject, String procedure, String state) {
		return retention.rowIfAny(new Left(subject, procedure, state), LocalDate.now(clock), Place.EVERYWHERE);
	}

	private record Left(String subject, String procedure, String state) {
	}

	/** The words that the rules name for {@code subject}, {@code procedure} or {@code state}. */
	Set<String> named(String input) {
		return retention.named(input);
	}

	/** So many months, then this; and the rule that says so. */
	record Rule(int months, String action, String legalBasis) {
	}
}
