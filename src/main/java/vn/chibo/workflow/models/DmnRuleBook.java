package vn.chibo.workflow.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.chibo.rules.Amendment;
import vn.chibo.rules.RuleBook;
import vn.chibo.rules.RuleSheet;
import vn.chibo.rules.RuleSheet.Column;
import vn.chibo.rules.RuleSheet.Row;

/** Read from the class path once, when somebody first wants to know. */
@Component
class DmnRuleBook implements RuleBook {

	private static final Pattern IN_FOLDER = Pattern.compile("bpmn/([a-zA-Z]+)/([a-zA-Z]+)\\.(?:dmn|bpmn)");
	/** How long what is kept is asked of what has ended, wherever it lay. */
	private static final String RETENTION = "retention";
	/** Of no process, and still asked of the organisation that issues a document. */
	private static final String NUMBERING = "numbering";

	private final DmnTables tables;
	private final ResourcePatternResolver resources;
	private volatile List<RuleSheet> sheets;

	DmnRuleBook(DmnTables tables, ResourcePatternResolver resources) {
		this.tables = tables;
		this.resources = resources;
	}

	@Override
	public List<RuleSheet> sheets() {
		if (sheets == null) {
			var processes = processes();
			sheets = tables.find("bpmn/*/*.dmn").stream()
				.flatMap(file -> file.decisions().stream().map(rows -> sheet(file.name(), rows, processes))).toList();
		}
		return sheets;
	}

	@Override
	public boolean canHold(List<Amendment> changes) {
		try {
			tables.check(changes);
			return true;
		} catch (IllegalStateException unreadable) {
			return false;
		}
	}

	private static RuleSheet sheet(String file, DmnRows rows, Map<String, Map<String, String>> processes) {
		var place = IN_FOLDER.matcher(file);
		if (!place.find()) {
			throw new IllegalStateException("not in a folder: " + file);
		}
		var used = processes.getOrDefault(place.group(1), Map.of());
		var labels = new LinkedHashMap<>(rows.labels());
		labels.keySet().removeAll(DmnRow.OF_ITSELF);
		return new RuleSheet(rows.key(), rows.title(), place.group(1),
			used.isEmpty() && !place.group(1).equals(NUMBERING) || place.group(2).equals(RETENTION), used,
			labels.entrySet().stream().map(column -> new Column(column.getKey(), column.getValue(),
				rows.inputs().contains(column.getKey()))).toList(),
			rows.rows().stream().map(row -> row(row, labels.keySet())).toList());
	}

	private static Row row(DmnRow row, Set<String> columns) {
		var all = new HashMap<>(row.conditions());
		all.putAll(row.conclusions());
		var cells = new LinkedHashMap<String, String>();
		columns.forEach(column -> cells.put(column, all.get(column)));
		return new Row(row.id(), cells, row.from().orElse(null), row.certainty(),
			text(all.getOrDefault(DmnRow.LEGAL_BASIS, "")), text(all.getOrDefault(DmnRow.REMARK, "")), row.replaces());
	}

	/** The text that a cell with nothing but a text stands for. */
	private static String text(String cell) {
		return cell.length() < 2 ? "" : cell.substring(1, cell.length() - 1);
	}

	/** By folder the names by key. */
	private Map<String, Map<String, String>> processes() {
		var processes = new TreeMap<String, Map<String, String>>();
		try {
			Arrays.stream(resources.getResources("classpath*:bpmn/*/*.bpmn")).forEach(file -> add(file, processes));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		return processes;
	}

	private static void add(Resource file, Map<String, Map<String, String>> processes) {
		var place = IN_FOLDER.matcher(file.getDescription());
		try (InputStream model = file.getInputStream()) {
			if (place.find()) {
				Bpmn.readModelFromStream(model).getModelElementsByType(Process.class)
					.forEach(process -> processes.computeIfAbsent(place.group(1), folder -> new TreeMap<>())
						.put(process.getId(), process.getName()));
			}
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
