package vn.chibo.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every row of every table says from when it holds, how sure that is and where it is written. */
class BeforeTheFirstRowTest {

	static Stream<DmnRows> tables() {
		return new DmnTables(new PathMatchingResourcePatternResolver(), Tables.AS_SHIPPED).find("bpmn/*/*.dmn").stream()
			.flatMap(file -> file.decisions().stream());
	}

	@ParameterizedTest
	@MethodSource("tables")
	void everyRowHoldsFromADay(DmnRows table) {
		assertThat(table.inputs()).as("%s has the day as input", table).contains(DmnRow.ON);
		assertThat(table.rows()).as("%s has rows that hold from no day", table)
			.allSatisfy(row -> assertThat(row.from()).isPresent());
	}

	@ParameterizedTest
	@MethodSource("tables")
	void everyRowSaysHowSureItIs(DmnRows table) {
		assertThat(table.outputs()).as("%s", table).contains(DmnRow.CERTAINTY, "remark", "legalBasis");
		assertThat(table.rows()).as("%s", table).allSatisfy(row -> {
			assertThat(row.certainty()).isNotNull();
			assertThat(row.conclusions().get("legalBasis")).hasSizeGreaterThan(2)
				.as("how sure it is stands beside it").doesNotContain("đề xuất", "đối chiếu");
		});
	}

	@ParameterizedTest
	@MethodSource("tables")
	void whatReplacesARowReplacesOneOfItsTable(DmnRows table) {
		var ids = table.rows().stream().map(DmnRow::id).toList();
		assertThat(table.rows()).allSatisfy(row -> assertThat(ids).containsAll(row.replaces()));
		assertThat(ids).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@MethodSource("tables")
	void whatWaitsHoldsFromLaterThanWhatItReplaces(DmnRows table) {
		var rows = table.rows().stream().collect(Collectors.toMap(DmnRow::id, row -> row));
		assertThat(table.rows()).allSatisfy(row -> assertThat(row.replaces())
			.allSatisfy(older -> assertThat(row.from().orElseThrow()).isAfter(rows.get(older).from().orElseThrow())));
	}
}
