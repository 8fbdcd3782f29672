package vn.chibo.casepage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chibo.base.Days;
import vn.chibo.casefile.Paper;
import vn.chibo.casepage.PaperForms.Field;
import vn.chibo.register.Members;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.Prospect;
import vn.chibo.register.Prospects;

/** A paper as its fields and what was written into them, in words. */
@Component
class PaperText {

	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
	private static final Pattern ID = Pattern.compile("\\d{1,18}");
	private static final Set<String> LISTS_OF_MEMBERS = Set.of("members", "officialMembers");
	private static final Set<String> LISTS_OF_ORGANISATIONS = Set.of("branches", "partyGroups", "committees",
		"organisations");
	/** Of papers that no form filed. */
	private static final Map<String, String> LABELS = Map.of("findings", "Kết quả kiểm tra", "vote",
		"Kết quả biểu quyết",
		"legalBasis", "Căn cứ", "proposedBecause", "Quy định đề nghị vì", "reason", "Lý do", "remarks", "Nhận xét",
		"returnReason", "Lý do trả lại");

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

	/** What was left empty is left out. */
	List<Line> of(Paper paper) {
		var fields = forms.fieldsOf(paper.form());
		var lines = new ArrayList<Line>();
		if (fields.isEmpty()) {
			LABELS.keySet().stream().filter(paper::has).sorted()
				.forEach(key -> lines.add(new Line(LABELS.get(key), paper.text(key))));
		}
		fields.stream().filter(field -> paper.has(field.key()))
			.forEach(field -> lines.add(new Line(field.label(), words(field, paper.content().get(field.key())))));
		return lines;
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
		if (field.list() == null || !ID.matcher(value).matches()) {
			return Optional.empty();
		}
		var id = Long.parseLong(value);
		if (LISTS_OF_MEMBERS.contains(field.list())) {
			return Optional.of(members.get(id).fullName());
		}
		if (LISTS_OF_ORGANISATIONS.contains(field.list())) {
			return organisations.find(id).map(Organisation::name);
		}
		return "prospects".equals(field.list()) ? prospects.find(id).map(Prospect::fullName) : Optional.empty();
	}

	/** @param value may be many lines */
	record Line(String label, String value) {
	}
}
