package vn.chibo.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Input;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What took effect before our tables begin is judged by their oldest rows, in every dated table. */
class BeforeTheFirstRowTest {

	static Stream<DmnRows> datedTables() {
		return files().flatMap(file -> Dmn.readModelFromFile(file.toFile())
			.getModelElementsByType(Decision.class).stream().filter(decision -> decision.getExpression()
				.getChildElementsByType(Input.class).stream().anyMatch(input -> input.getInputExpression().getText()
					.getTextContent().equals(DmnRows.ON)))
			.map(decision -> new DmnFile(file.toString(), content(file)).decision(decision.getId())));
	}

	private static Stream<Path> files() {
		try (var files = Files.walk(Path.of("bpmn"))) {
			return files.filter(file -> file.toString().endsWith(".dmn")).sorted().toList().stream();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private static byte[] content(Path file) {
		try {
			return Files.readAllBytes(file);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	@ParameterizedTest
	@MethodSource("datedTables")
	void everyDatedTableKnowsWhenItBegins(DmnRows table) {
		var dated = table.conditions().stream().map(row -> row.get(DmnRows.ON)).filter(day -> !day.isEmpty())
			.distinct();

		assertThat(Beginnings.of(List.of(table))).as("%s has rows that hold from a day", table)
			.hasSameSizeAs(dated.toList());
	}
}
