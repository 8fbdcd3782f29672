package vn.chibo.workflow.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import vn.chibo.base.Refusal;

/** Holds a submission against the form it was made with. */
class FormRules {

	private final FeelConditions conditions;
	private final Clock clock;

	FormRules(FeelConditions conditions, Clock clock) {
		this.conditions = conditions;
		this.clock = clock;
	}

	/**
	 * @param offered   what the source of the form answered
	 * @param submitted what the browser sent
	 * @param attached  asked for the kinds of what was attached, where the form needs something
	 * @throws Refusal with one sentence for every fault
	 */
	Submission check(FormSchema schema, Map<String, Object> offered, Map<String, Object> submitted,
			Supplier<Set<String>> attached) {
		var check = new FormCheck(conditions, offered, LocalDate.now(clock), attached);
		var accepted = check.accept(schema.fields(), PlainValues.of(submitted));
		if (!check.faults().isEmpty()) {
			throw new Refusal(check.faults());
		}
		return Submission.of(schema, accepted, offered);
	}

	/** The same where nothing can be attached. */
	Submission check(FormSchema schema, Map<String, Object> offered, Map<String, Object> submitted) {
		return check(schema, offered, submitted, Set::of);
	}

	/** What would be filed of a form that is not finished; what was not offered is left out. */
	Map<String, Object> soFar(FormSchema schema, Map<String, Object> typed, Map<String, Object> offered) {
		var entered = new HashMap<String, Object>();
		schema.fields().stream().filter(FormField::takesInput).map(FormField::key)
			.forEach(key -> entered.put(key, typed.containsKey(key) ? typed.get(key) : offered.get(key)));
		return Submission.of(schema, new FormCheck(conditions, offered, LocalDate.now(clock), Set::of)
			.accept(schema.fields(), PlainValues.of(entered)), offered).paper();
	}
}
