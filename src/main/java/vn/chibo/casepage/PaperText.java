package vn.chibo.casepage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chibo.base.Days;
import vn.chibo.casefile.Paper;
import vn.chibo.casepage.PaperForms.Field;
import vn.chibo.register.Members;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.sympathisers.Prospect;
import vn.chibo.register.sympathisers.Prospects;

/** A paper as its fields and what was written into them, in words. */
@Component
class PaperText {

	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
	private static final Pattern ID = Pattern.compile("\\d{1,18}");

	private final PaperForms forms;
	private final Members members;
	private final Prospects prospects;
	private final Organisations organisations;

	PaperText(PaperForms forms, Members members, Prospects prospects, Organisations organisations) {
		this.forms = forms;
		this.members = members;
		this.prospects = prospects;
		this.organisations = organisations;
	}

	/** What was left empty is left out, where the form does not say what that means. */
	List<Line> of(Paper paper) {
		return forms.fieldsOf(paper.form()).stream()
			.filter(field -> paper.has(field.key()) || !field.none().isEmpty())
			.map(field -> new Line(field.label(), paper.has(field.key())
				? words(field, paper.content().get(field.key())) : field.none()))
			.toList();
	}

	/** What was written, by the keys of the fields: a text, or for a list of rows each row by the keys of its columns. */
	Map<String, Object> byKey(Paper paper) {
		var found = new HashMap<String, Object>();
		forms.fieldsOf(paper.form()).stream().filter(field -> paper.has(field.key()))
			.forEach(field -> found.put(field.key(),
				field.columns().isEmpty() ? words(field, paper.content().get(field.key()))
					: rows(field, paper.content().get(field.key()))));
		return found;
	}

	private List<Map<String, String>> rows(Field field, Object value) {
		return value instanceof Collection<?> several ? several.stream().filter(Map.class::isInstance)
			.map(row -> (Map<?, ?>) row).map(row -> field.columns().stream()
				.filter(column -> row.get(column.key()) != null)
				.collect(Collectors.toMap(Field::key, column -> words(column, row.get(column.key())))))
			.toList() : List.of();
	}

	private String words(Field field, Object value) {
		if (value instanceof Collection<?> several) {
			return several.stream().map(one -> one instanceof Map<?, ?> row ? row(field, row) : words(field, one))
				.collect(Collectors.joining(field.columns().isEmpty() ? ", " : "\n"));
		}
		if (value instanceof Boolean yes) {
			return yes ? "Có" : "Không";
		}
		var text = String.valueOf(value);
		if (DAY.matcher(text).matches()) {
			return Days.vietnamese(LocalDate.parse(text));
		}
		return Optional.ofNullable(field.options().get(text)).or(() -> chosen(field, text)).orElse(text);
	}

	private String row(Field field, Map<?, ?> row) {
		return field.columns().stream().filter(column -> row.get(column.key()) != null
			&& !row.get(column.key()).toString().isBlank())
			.map(column -> column.label() + ": " + words(column, row.get(column.key())))
			.collect(Collectors.joining("; "));
	}

	/** What was chosen from a list of the register is filed as an id. */
	private Optional<String> chosen(Field field, String value) {
		if (!ID.matcher(value).matches()) {
			return Optional.empty();
		}
		var id = Long.parseLong(value);
		return switch (field.holds()) {
			case MEMBER -> Optional.of(members.get(id).fullName());
			case ORGANISATION -> organisations.find(id).map(Organisation::name);
			case PROSPECT -> prospects.find(id).map(Prospect::fullName);
			case CASE, TEXT -> Optional.empty();
		};
	}

	/** @param value may be many lines */
	record Line(String label, String value) {
	}
}
