package vn.chibo.procedures.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.procedures.admission.EligibilityRules.Finding;
import vn.chibo.procedures.admission.EligibilityRules.Stage;
import vn.chibo.rules.Place;
import vn.chibo.support.MarkdownTable;
import vn.chibo.workflow.models.RealTables;

/** Who may be admitted, by the real table, row by row of {@code docs/admission-boundaries.md}. */
class EligibilityTest {

	private static final String TABLE = "bpmn/admission/eligibility.dmn";

	private static final Eligibility SHIPPED = new Eligibility(new EligibilityRules(RealTables.tables()));
	private static final Eligibility CONFIRMED = new Eligibility(new EligibilityRules(RealTables.confirmed()));

	static List<Named<Map<String, String>>> boundaries() {
		return MarkdownTable.under("## Eligibility", Path.of("docs/admission-boundaries.md")).stream()
			.map(row -> Named.of(row.get("Case"), row)).toList();
	}

	@ParameterizedTest
	@MethodSource("boundaries")
	void applicantIsAssessedAsTheDocumentSays(Map<String, String> row) {
		var assessment = assess(row);
		assertThat(lines(assessment, finding -> finding.verdict().name(), "eligible")).isEqualTo(row.get("Outcome"));
		assertThat(lines(assessment, Finding::legalBasis, "")).isEqualTo(row.get("Legal basis"));
		assertThat(assessment.isHeld()).isEqualTo(row.get("Outcome").contains("HOLD"));
	}

	@Test
	void documentShowsEveryReason() {
		assertThat(
			boundaries().stream().flatMap(row -> assess(row.getPayload()).findings().stream()).map(Finding::reason)
				.collect(Collectors.toSet()))
			.containsExactlyInAnyOrderElementsOf(
				new HashSet<>(RealTables.outputs(TABLE, "eligibility", "reason")));
	}

	private Assessment assess(Map<String, String> row) {
		var applicant = new ApplicantBuilder();
		var stage = Stage.VOTE;
		var eligibility = SHIPPED;
		var on = LocalDate.of(2026, 11, 23);
		for (var difference : row.get("What differs").isEmpty() ? new String[0] : row.get("What differs").split("; ")) {
			var key = difference.substring(0, difference.indexOf('='));
			var value = difference.substring(key.length() + 1);
			switch (key) {
				case "stage" -> stage = Stage.valueOf(value);
				case "rules" -> eligibility = CONFIRMED;
				case "on" -> on = LocalDate.parse(value);
				default -> applicant.with(key, value);
			}
		}
		return eligibility.assess(applicant.build(), stage, on, Place.EVERYWHERE);
	}

	private static String lines(Assessment assessment, Function<Finding, String> column, String none) {
		return assessment.findings().isEmpty() ? none
			: assessment.findings().stream().map(column).collect(Collectors.joining("<br>"));
	}
}
