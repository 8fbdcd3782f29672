package vn.chibo.procedures.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.procedures.relocation.RelocationRules.Move;
import vn.chibo.procedures.relocation.RelocationRules.SeatsEnd.When;
import vn.chibo.rules.Place;
import vn.chibo.workflow.models.RealTables;

/** When the seats of a mover end, by the real table, for every reason that the start form offers. */
class SeatsEndTest {

	private static final String RETIRES = "Quy định 294-QĐ/TW, điểm 16.4: cấp ủy viên nghỉ hưu thôi tham gia cấp ủy từ ngày "
		+ "nghỉ hưu ghi trong quyết định";

	private final RelocationRules rules = new RelocationRules(RealTables.tables());

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
		Nghỉ hưu, nghỉ mất sức     | 2025-06-30 | WITH_DECISION
		Nghỉ hưu, nghỉ mất sức     | 2025-07-01 | WITH_DECISION
		Nghỉ hưu, nghỉ mất sức     | 2026-11-23 | WITH_DECISION
		Thôi việc, chuyển công tác | 2026-11-23 | WITH_MOVE
		Phục viên, xuất ngũ        | 2026-11-23 | WITH_MOVE
		Thay đổi nơi cư trú lâu dài | 2025-07-01 | WITH_MOVE
		""")
	void onlyRetirementEndsThemBeforeTheMove(String reason, LocalDate on, When ends) {
		var answer = rules.seats(new Move(reason), on, Place.EVERYWHERE);

		assertThat(answer.ends()).isEqualTo(ends);
		assertThat(answer.legalBasis().equals(RETIRES)).isEqualTo(ends == When.WITH_DECISION);
	}
}
