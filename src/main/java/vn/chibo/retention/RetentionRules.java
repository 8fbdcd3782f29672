package vn.chibo.retention;

import java.util.Optional;
import java.util.Set;

/** The decision table of retention. */
public interface RetentionRules {

	/**
	 * The rule for what is left of cases that ended in a way.
	 *
	 * @param subject   {@code papers}, {@code readings}, {@code mails} or {@code history}
	 * @param procedure empty where the rule is the same for all
	 * @param state     empty where the rule is the same for all
	 * @return empty when nothing is said: then it is kept
	 */
	Optional<Rule> rule(String subject, String procedure, String state);

	/** The words that the rules name for {@code subject}, {@code procedure} or {@code state}. */
	Set<String> named(String input);

	/** So many months, then this; and the rule that says so. */
	record Rule(int months, String action, String legalBasis) {
	}
}
