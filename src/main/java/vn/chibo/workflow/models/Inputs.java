package vn.chibo.workflow.models;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.util.ReflectionUtils;

/** The components of a question as the inputs of a table. */
final class Inputs<Q extends Record> {

	private final Class<Q> question;
	private final RecordComponent[] components;

	Inputs(Class<Q> question) {
		this.question = question;
		this.components = question.getRecordComponents();
		Arrays.stream(components).map(RecordComponent::getAccessor).forEach(ReflectionUtils::makeAccessible);
	}

	/** @throws IllegalStateException when the table wants to know anything else, but for the day */
	void check(DmnRows rows) {
		var asked = new TreeSet<>(rows.inputs());
		asked.remove(DmnRow.ON);
		if (!asked.equals(names())) {
			throw new IllegalStateException("%s wants to know %s, and %s says %s".formatted(rows, asked,
				question.getSimpleName(), names()));
		}
	}

	private Set<String> names() {
		return Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toCollection(TreeSet::new));
	}

	Map<String, Object> of(Q question, LocalDate on) {
		var inputs = new HashMap<String, Object>();
		Arrays.stream(components).forEach(component -> inputs.put(component.getName(),
			input(ReflectionUtils.invokeMethod(component.getAccessor(), question))));
		inputs.put(DmnRow.ON, DmnRows.day(on));
		return inputs;
	}

	private static Object input(Object value) {
		if (value instanceof Enum<?> constant) {
			return constant.name();
		}
		return value instanceof LocalDate day ? DmnRows.day(day) : value;
	}
}
