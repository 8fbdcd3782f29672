package vn.chibo.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules for decision tables: no order to get wrong unseen, and each row says where it is written. */
class DecisionTableTest {

	static List<Path> tables() {
		return Models.files(".dmn");
	}

	@ParameterizedTest
	@MethodSource("tables")
	void rowsDependOnTheirOrderOnlyWhereTheLastOneCatchesTheRest(Path file) {
		assertThat(Models.dmn(file).getModelElementsByType(DecisionTable.class)).allSatisfy(table -> {
			assertThat(table.getHitPolicy()).as(table.getId()).isIn(HitPolicy.UNIQUE, HitPolicy.COLLECT,
				HitPolicy.FIRST);
			if (table.getHitPolicy() == HitPolicy.FIRST) {
				var rules = List.copyOf(table.getRules());
				assertThat(rules.get(rules.size() - 1).getInputEntries().stream()
					.map(entry -> entry.getText().getTextContent()).filter(text -> !text.isEmpty())).as(table.getId())
					.as("nothing but the day").hasSize(1);
			}
		});
	}

	@ParameterizedTest
	@MethodSource("tables")
	void everyRowNamesItsLegalBasis(Path file) {
		assertThat(Models.dmn(file).getModelElementsByType(DecisionTable.class)).allSatisfy(table -> {
			var column = List.copyOf(table.getOutputs()).stream().map(Output::getName).toList().indexOf("legalBasis");
			assertThat(column).as("%s has an output legalBasis", table.getId()).isNotNegative();
			assertThat(table.getRules()).isNotEmpty().allSatisfy(
				rule -> assertThat(List.copyOf(rule.getOutputEntries()).get(column).getText().getTextContent())
					.as(rule.getId())
					.matches("\".{10,}\""));
		});
	}

	@ParameterizedTest
	@MethodSource("tables")
	void decisionHasANameAndALifetimeInHistory(Path file) {
		assertThat(Models.dmn(file).getModelElementsByType(Decision.class)).allSatisfy(decision -> {
			assertThat(decision.getId()).matches("[a-z][a-zA-Z]*");
			assertThat(decision.getName()).isNotBlank();
			assertThat(decision.getCamundaHistoryTimeToLiveString()).startsWith("P");
		});
	}

	@ParameterizedTest
	@MethodSource("tables")
	void idsAreWordsWithThePrefixOfTheirKind(Path file) {
		assertThat(Models.text(file).lines().flatMap(line -> Pattern.compile(" id=\"([^\"]*)\"")
			.matcher(line).results().map(id -> id.group(1))))
			.allSatisfy(id -> assertThat(id).matches("[a-z][a-zA-Z]*(_[a-z][a-zA-Z]*|_\\d{1,2})?"));
	}
}
