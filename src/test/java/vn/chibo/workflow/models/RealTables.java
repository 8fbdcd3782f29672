package vn.chibo.workflow.models;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.chibo.rules.Amendment;
import vn.chibo.rules.DecisionTables;
import vn.chibo.rules.LocalRules;

/** The decision tables of the repository, for tests of what stands around them. */
public final class RealTables {

	private static final PathMatchingResourcePatternResolver RESOURCES = new PathMatchingResourcePatternResolver();
	private static final Pattern KEY = Pattern.compile("<text>\"([a-z]+\\.[a-zA-Z.]+)\"</text>");
	private static final DmnTables TABLES = new DmnTables(RESOURCES, Tables.AS_SHIPPED);

	private RealTables() {
	}

	public static DecisionTables tables() {
		return TABLES;
	}

	/** The tables where everything that waits to be confirmed has been confirmed, for all. */
	public static DecisionTables confirmed() {
		var waiting = TABLES.find("bpmn/*/*.dmn").stream().flatMap(file -> model(file)
			.getModelElementsByType(Decision.class).stream().map(one -> file.decision(one.getId())))
			.flatMap(table -> table.rows().stream().filter(row -> !row.certainty().holdsUnasked())
				.map(
					row -> new Amendment(1, table.key(), row.id(), Map.of(), row.from().orElseThrow(), null, null, "")))
			.toList();
		return new DmnTables(RESOURCES, () -> new LocalRules.Edition(1, waiting));
	}

	/** The tables after somebody has changed the text of a file. */
	public static DecisionTables changed(String file, UnaryOperator<String> change) {
		return new DmnTables(RESOURCES, Tables.AS_SHIPPED) {
			@Override
			List<DmnFile> find(String pattern) {
				return super.find(pattern).stream().map(found -> found.name().contains(file) ? new DmnFile(found.name(),
					change.apply(new String(found.content(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8))
					: found).toList();
			}
		};
	}

	/** What stands in one output of every row of a decision, without the quotes. */
	public static List<String> outputs(String file, String decision, String output) {
		return model(TABLES.find(file).get(0)).getModelElementsByType(Decision.class).stream()
			.filter(one -> one.getId().equals(decision)).flatMap(one -> outputs(one, output)).toList();
	}

	/** The same of all tables that are one. */
	public static List<String> outputs(String files, String output) {
		return TABLES.find(files).stream().flatMap(file -> model(file).getModelElementsByType(Decision.class).stream())
			.flatMap(one -> outputs(one, output)).toList();
	}

	private static Stream<String> outputs(Decision decision, String output) {
		var table = (DecisionTable) decision.getExpression();
		var column = table.getOutputs().stream().map(Output::getName).toList().indexOf(output);
		return table.getRules().stream().map(rule -> List.copyOf(rule.getOutputEntries()).get(column).getText()
			.getTextContent().replaceAll("^\"|\"$", ""));
	}

	private static DmnModelInstance model(DmnFile file) {
		return Dmn.readModelFromStream(new ByteArrayInputStream(file.content()));
	}

	/** The names of the rows of all tables that are one. */
	public static List<String> keys(String files) {
		return TABLES.find(files).stream().flatMap(file -> KEY.matcher(new String(file.content(),
			StandardCharsets.UTF_8)).results()).map(found -> found.group(1)).toList();
	}
}
