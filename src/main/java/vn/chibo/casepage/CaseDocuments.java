package vn.chibo.casepage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chibo.base.Days;
import vn.chibo.casefile.CaseFile;
import vn.chibo.casefile.Paper;
import vn.chibo.casefile.Papers;
import vn.chibo.documents.DocumentKind;
import vn.chibo.documents.DocumentKind.Field;
import vn.chibo.documents.DocumentKinds;

/** What is signed: a paper as a document, with what the register and the procedure know beside what was written. */
@Component
class CaseDocuments {

	private final DocumentKinds kinds;
	private final FactsOfCases facts;
	private final Papers papers;
	private final PaperText text;
	private final Clock clock;

	CaseDocuments(DocumentKinds kinds, FactsOfCases facts, Papers papers, PaperText text,
			Clock clock) {
		this.kinds = kinds;
		this.facts = facts;
		this.papers = papers;
		this.text = text;
		this.clock = clock;
	}

	Told of(CaseFile file, Paper paper) {
		var kind = kinds.of(paper.form(), paper::text);
		return new Told(kind, values(kind, file, paper), paper.filedFor(),
			LocalDate.ofInstant(paper.filedAt(), clock.getZone()));
	}

	private Map<String, Object> values(DocumentKind kind, CaseFile file, Paper paper) {
		var known = new HashMap<>(facts.of(file, paper));
		known.put("lines", text.of(paper).stream()
			.map(line -> Map.of("label", line.label(), "value", line.value())).toList());
		var written = new HashMap<String, Map<String, Object>>();
		var values = new HashMap<String, Object>();
		for (var field : kind.fields()) {
			var value = field.isFact() ? known.get(field.from().substring(1))
				: written.computeIfAbsent(field.of(), form -> written(paper, form)).get(field.from());
			if (value != null) {
				values.put(field.name(), inWords(field, value));
			}
		}
		return values;
	}

	/** What stands in the paper itself, or in the newest of another form in its case. */
	private Map<String, Object> written(Paper paper, String form) {
		return form.isEmpty() ? text.byKey(paper)
			: papers.latest(paper.caseNumber(), form).map(text::byKey).orElse(Map.of());
	}

	private static Object inWords(Field field, Object value) {
		if (value instanceof List<?> rows) {
			return rows.stream().map(row -> row(field, (Map<?, ?>) row)).toList();
		}
		// a day of a paper stands there as people write it
		var day = value instanceof LocalDate known ? known : field.isLong() ? Days.read(value.toString()) : null;
		return day == null ? field.isInside() ? inside(value.toString()) : value
			: field.isLong() ? Days.inFull(day) : Days.vietnamese(day);
	}

	private static String inside(String sentence) {
		return sentence.isEmpty() ? sentence
			: sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
	}

	private static Map<String, Object> row(Field field, Map<?, ?> row) {
		return field.rows().stream().filter(column -> Objects.nonNull(row.get(column.from())))
			.collect(Collectors.toMap(Field::name, column -> row.get(column.from())));
	}

	/**
	 * What a document says, before it is made: that takes its time, and nothing of the database.
	 *
	 * @param filedFor as of {@link Paper}
	 * @param on       the day on which the paper was made
	 */
	record Told(DocumentKind kind, Map<String, Object> values, String filedFor, LocalDate on) {
	}
}
