package vn.chibo.workflow.models;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.support.DefaultConversionService;

/** Outputs of a table as the components of an answer. */
final class Outputs<A extends Record> {

	private final Class<A> answer;
	private final List<RecordComponent> components;

	Outputs(Class<A> answer) {
		this.answer = answer;
		this.components = List.of(answer.getRecordComponents());
	}

	/** @throws IllegalStateException when the table has no such outputs, or a row says what the answer cannot hold */
	void check(DmnRows rows) {
		var names = components.stream().map(RecordComponent::getName).toList();
		if (!rows.outputs().containsAll(names)) {
			throw new IllegalStateException("%s answers with %s, and %s asks for %s".formatted(rows, rows.outputs(),
				answer.getSimpleName(), names));
		}
		try {
			rows.answers().forEach(this::of);
		} catch (RuntimeException unreadable) {
			throw new IllegalStateException("a row of %s says what %s cannot hold: %s".formatted(rows,
				answer.getSimpleName(), unreadable.getMessage()), unreadable);
		}
	}

	A of(Map<String, Object> row) {
		return BeanUtils.instantiateClass(BeanUtils.getResolvableConstructor(answer), components.stream()
			.map(component -> value(row.get(component.getName()), component)).toArray());
	}

	private static Object value(Object cell, RecordComponent component) {
		if (cell == null) {
			throw new IllegalArgumentException("nothing in " + component.getName());
		}
		return cell instanceof Date day && component.getType() == LocalDate.class
			? LocalDate.ofInstant(day.toInstant(), ZoneId.systemDefault())
			: DefaultConversionService.getSharedInstance().convert(cell, component.getType());
	}
}
