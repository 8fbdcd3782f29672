package vn.chibo.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.base.Refusal;
import vn.chibo.rules.Certainty;
import vn.chibo.rules.RuleSheet;
import vn.chibo.rules.RuleSheet.Column;
import vn.chibo.rules.RuleSheet.Row;

/** Figures that somebody types, in a table of levels by points. */
class NewFiguresTest {

	private static final List<Column> COLUMNS = List.of(new Column("kind", "Mẫu", true),
		new Column("score", "Tổng điểm", true), new Column("percent", "Tỷ lệ (%)", false),
		new Column("reason", "Lý do", false));
	private static final Row LOW = row("low", "", "< 50", "1", "\"Dưới 50 điểm, theo văn bản 12-HD/TW\"");
	private static final Row MIDDLE = row("middle", "\"ORDINARY\"", "[50..70[", "20", "\"Từ 50 đến dưới 70 điểm\"");
	private static final Row HIGH = row("high", "\"ORDINARY\", \"LEADER\"", ">= 70", "20", "\"Từ 70 điểm\"");
	private static final Row OF_OTHERS = row("others", "\"COLLECTIVE\"", ">= 70", "50", "\"Tập thể từ 70 điểm\"");
	private static final RuleSheet SHEET = new RuleSheet("levels", "Mức", "review", false, Map.of(), COLUMNS,
		List.of(LOW, MIDDLE, HIGH, OF_OTHERS));

	@Test
	void limitMovesWithTheRowsThatBeginOrEndThere() {
		var changed = put(MIDDLE, Map.of("figure.score.1", "75"));

		assertThat(changed).containsOnlyKeys("middle", "high");
		assertThat(changed.get("middle")).containsEntry("score", "[50..75[")
			.containsEntry("reason", "\"Từ 50 đến dưới 75 điểm\"").containsEntry("percent", "20");
		assertThat(changed.get("high")).containsEntry("score", ">= 75").containsEntry("reason", "\"Từ 75 điểm\"");
	}

	@Test
	void whatFollowsIsChangedInItsRowOnly() {
		assertThat(put(MIDDLE, Map.of("figure.percent.0", "30"))).containsOnlyKeys("middle");
	}

	@Test
	void numbersOfTextsAreNoFigures() {
		assertThat(Figure.of(SHEET, LOW.cells())).extracting(Figure::value).containsExactly(50, 1, 50);
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "x", "7.5", "75 or 80", "75]", "\"75\"", "99999", "７５", "0x4B", "-5"})
	void whatIsNoWholeNumberInRangeIsRefused(String typed) {
		assertThatThrownBy(() -> put(MIDDLE, Map.of("figure.score.1", typed))).isInstanceOf(Refusal.class)
			.hasMessageContaining("hãy");
	}

	@Test
	void noMoreThanAllOfAPercentage() {
		assertThatThrownBy(() -> put(MIDDLE, Map.of("figure.percent.0", "101")))
			.hasMessage("Tỷ lệ (%) không thể là 101; hãy kiểm tra văn bản và ghi lại một số từ 0 đến 100.");
	}

	@Test
	void noMoreThanAllOfWhatIsLeftOfATerm() {
		var columns = List.of(new Column("amount", "Số lượng", false), new Column("unit", "Đơn vị", false));

		assertThat(faultOf(columns, "PERCENT_OF_REST")).contains("một số từ 1 đến 100");
		assertThat(faultOf(columns, "WORKING_DAYS")).isEmpty();
	}

	private static String faultOf(List<Column> columns, String unit) {
		var sheet = new RuleSheet("deadlines", "Thời hạn", "relocation", false, Map.of(), columns, List.of());
		return Figure.of(sheet, Map.of("amount", "25", "unit", "\"" + unit + "\"")).get(0).fault("150").orElse("");
	}

	@Test
	void rangeIsNotTurnedRound() {
		assertThatThrownBy(() -> put(MIDDLE, Map.of("figure.score.0", "80")))
			.hasMessage("Khoảng từ 80 đến 70 không có số nào ở giữa; hãy ghi lại cả hai đầu.");
	}

	@Test
	void nothingChangedIsNoProposal() {
		assertThatThrownBy(() -> put(MIDDLE, Map.of()))
			.hasMessage("Chưa có con số nào khác với số đang áp dụng; hãy ghi số mới.");
	}

	/** The form sends every figure; those that are not named stay. */
	private static Map<String, Map<String, String>> put(Row row, Map<String, String> typed) {
		var all = new LinkedHashMap<String, String>();
		Figure.of(SHEET, row.cells()).forEach(figure -> all.put(figure.field(), "" + figure.value()));
		all.putAll(typed);
		return new NewFigures(SHEET, row, Row::cells).put(all);
	}

	private static Row row(String id, String... cells) {
		var byColumn = new LinkedHashMap<String, String>();
		for (int nth = 0; nth < cells.length; nth++) {
			byColumn.put(COLUMNS.get(nth).name(), cells[nth]);
		}
		return new Row(id, byColumn, LocalDate.of(2025, 8, 30), Certainty.CONFIRMED, "366-QĐ/TW", "", Set.of());
	}
}
