package vn.chibo.workflow.models;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.AntPathMatcher;
import org.springframework.web.util.HtmlUtils;
import vn.chibo.rules.LocalRules;

/** Small tables of terms, written row by row as their cells: key, day from which it holds, amount, unit. */
final class Tables extends DmnTables {

	/** Nobody has said anything. */
	static final LocalRules AS_SHIPPED = () -> new LocalRules.Edition(0, List.of());
	private static final List<String> COLUMNS = List.of("input key string", "input on date", "output amount integer",
		"output unit string");

	private final Map<String, String> files = new TreeMap<>();

	Tables() {
		this(AS_SHIPPED);
	}

	Tables(LocalRules local) {
		super(new PathMatchingResourcePatternResolver(), local);
	}

	Tables unique(String folder, String... rows) {
		return with(folder, "UNIQUE", rows);
	}

	Tables collect(String folder, String... rows) {
		return with(folder, "COLLECT", rows);
	}

	private Tables with(String folder, String policy, String... rows) {
		files.put("bpmn/" + folder + "/terms.dmn", table(folder + "Terms", policy, COLUMNS, rows));
		return this;
	}

	/** @param columns {@code input key string} */
	Tables with(String file, String decision, List<String> columns, String... rows) {
		files.put(file, table(decision, "UNIQUE", columns, rows));
		return this;
	}

	private static String table(String decision, String policy, List<String> columns, String... rows) {
		return """
			<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="definitions" name="x" namespace="x">
			<decision id="%s" name="x"><decisionTable id="table" hitPolicy="%s">%s%s</decisionTable></decision>
			</definitions>""".formatted(decision, policy,
			columns.stream().map(column -> column(column.split(" "))).collect(Collectors.joining()),
			IntStream.range(0, rows.length).mapToObj(row -> row(row, columns, rows[row].split("\\|", -1)))
				.collect(Collectors.joining()));
	}

	private static String column(String... column) {
		return column[0].equals("input")
			? """
				<input id="input_%1$s"><inputExpression id="expression_%1$s" typeRef="%2$s"><text>%1$s</text>
				</inputExpression></input>""".formatted(column[1], column[2])
			: """
				<output id="output_%1$s" name="%1$s" typeRef="%2$s"/>""".formatted(column[1], column[2]);
	}

	private static String row(int number, List<String> columns, String... cells) {
		return IntStream.range(0, cells.length).mapToObj(cell -> """
			<%1$sEntry id="rule_%2$d_%3$d"><text>%4$s</text></%1$sEntry>""".formatted(columns.get(cell).split(" ")[0],
			number, cell, HtmlUtils.htmlEscape(cells[cell])))
			.collect(Collectors.joining("", "<rule id=\"rule_%d\">".formatted(number), "</rule>"));
	}

	@Override
	List<DmnFile> find(String pattern) {
		return files.keySet().stream().filter(file -> new AntPathMatcher().match(pattern, file))
			.map(file -> new DmnFile(file, files.get(file).getBytes(StandardCharsets.UTF_8))).toList();
	}
}
