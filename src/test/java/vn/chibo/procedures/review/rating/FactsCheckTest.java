package vn.chibo.procedures.review.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.base.Refusal;
import vn.chibo.procedures.review.rating.ScoringFrame.Points;
import vn.chibo.rules.Place;
import vn.chibo.workflow.models.RealTables;

/** Figures that cannot be right are refused, all at once, before a rule is asked. */
class FactsCheckTest {

	private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

	private static final ReviewRules RULES = new ReviewRules(RealTables.tables());
	private final ScoringFrame frame = RULES.frame(ReviewKind.ORDINARY, DAY, Place.EVERYWHERE);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
		common=31 | Điểm tiêu chí chung (31) phải từ 0 đến 30; hãy ghi lại.
		common=-1 | Điểm tiêu chí chung (-1) phải từ 0 đến 30; hãy ghi lại.
		tasks=71 | Điểm kết quả nhiệm vụ (71) phải từ 0 đến 70; hãy ghi lại.
		tasks=-1 | Điểm kết quả nhiệm vụ (-1) phải từ 0 đến 70; hãy ghi lại.
		done=101 | Tỷ lệ nhiệm vụ hoàn thành (101%) phải từ 0 đến 100%; hãy ghi lại.
		done=-1; exceeded=0 | Tỷ lệ nhiệm vụ hoàn thành (-1%) phải từ 0 đến 100%; hãy ghi lại.
		late=101 | Tỷ lệ nhiệm vụ hoàn thành chậm (101%) phải từ 0 đến 100%; hãy ghi lại.
		late=-1 | Tỷ lệ nhiệm vụ hoàn thành chậm (-1%) phải từ 0 đến 100%; hãy ghi lại.
		exceeded=101 | Tỷ lệ nhiệm vụ vượt mức (101%) phải từ 0 đến 100%; hãy ghi lại.
		exceeded=-1 | Tỷ lệ nhiệm vụ vượt mức (-1%) phải từ 0 đến 100%; hãy ghi lại.
		fixed=101 | Tỷ lệ hạn chế đã khắc phục (101%) phải từ 0 đến 100%; hãy ghi lại.
		fixed=-1 | Tỷ lệ hạn chế đã khắc phục (-1%) phải từ 0 đến 100%; hãy ghi lại.
		done=40; late=41 | Tỷ lệ nhiệm vụ hoàn thành chậm (41%) lớn hơn tỷ lệ nhiệm vụ hoàn thành (40%); hãy kiểm tra lại.
		done=40; exceeded=41 | Tỷ lệ nhiệm vụ vượt mức (41%) lớn hơn tỷ lệ nhiệm vụ hoàn thành (40%); hãy kiểm tra lại.
		kind=LEADER | Thiếu kết quả của lĩnh vực, đơn vị phụ trách; hãy ghi cả tỷ lệ hoàn thành và tỷ lệ vượt mức.
		kind=LEADER; unitDone=100 | Thiếu kết quả của lĩnh vực, đơn vị phụ trách; hãy ghi cả tỷ lệ hoàn thành và \
			tỷ lệ vượt mức.
		kind=LEADER; unit=101 0 | Tỷ lệ nhiệm vụ của đơn vị hoàn thành (101%) phải từ 0 đến 100%; hãy ghi lại.
		kind=LEADER; unit=100 101 | Tỷ lệ nhiệm vụ của đơn vị vượt mức (101%) phải từ 0 đến 100%; hãy ghi lại.
		kind=LEADER; unit=40 41 | Tỷ lệ nhiệm vụ của đơn vị vượt mức (41%) lớn hơn tỷ lệ nhiệm vụ của đơn vị hoàn thành \
			(40%); hãy kiểm tra lại.
		unit=100 40 | Chỉ đảng viên giữ chức vụ lãnh đạo, quản lý mới có kết quả của đơn vị phụ trách; hãy để trống.
		unitDisciplined=yes | Chỉ khi xếp loại tập thể mới xét đảng viên, đơn vị bị kỷ luật; hãy bỏ đánh dấu.
		kind=OUTSIDE_SYSTEM; civil=GOOD | Tập thể và đảng viên không công tác trong hệ thống chính trị không có mức xếp \
			loại công chức; hãy để trống.
		kind=COLLECTIVE; civil=GOOD | Tập thể và đảng viên không công tác trong hệ thống chính trị không có mức xếp \
			loại công chức; hãy để trống.
		common=31; tasks=71 | Có 2 chỗ cần sửa: (1) Điểm tiêu chí chung (31) phải từ 0 đến 30; hãy ghi lại. \
			(2) Điểm kết quả nhiệm vụ (71) phải từ 0 đến 70; hãy ghi lại.
		""")
	void figuresThatCannotBeRightAreRefused(String differences, String sentence) {
		var facts = FactsBuilder.facts(differences);
		assertThatThrownBy(() -> FactsCheck.check(facts, frame)).isInstanceOf(Refusal.class)
			.hasMessage(sentence.replaceAll("\\s+", " "));
	}

	/** The last ones of what is possible; all done with some of it late is possible too. */
	@ParameterizedTest
	@ValueSource(
		strings = {"common=0; tasks=0", "common=30; tasks=70", "done=0", "done=100; late=100", "done=40; late=40",
			"done=40; exceeded=40", "exceeded=100", "fixed=0", "kind=LEADER; unit=0 0", "kind=LEADER; unit=40 40",
			"kind=LEADER; unit=100 100; civil=GOOD", "kind=COLLECTIVE; unitDisciplined=yes"})
	void figuresThatCanBeRightAreNot(String differences) {
		var facts = FactsBuilder.facts(differences);
		assertThatCode(() -> FactsCheck.check(facts, frame)).doesNotThrowAnyException();
	}

	@Test
	void nothingIsProposedFromSuchFigures() {
		var ratings = new Ratings(RULES);
		var member = FactsBuilder.facts("common=31");
		var collective = FactsBuilder.facts("kind=COLLECTIVE; common=31");
		assertThatThrownBy(() -> ratings.propose(member, DAY, Place.EVERYWHERE)).isInstanceOf(Refusal.class);
		assertThatThrownBy(
			() -> ratings.proposeCollective(collective, new LevelCounts(0, 1, 0, 0), DAY, Place.EVERYWHERE))
			.isInstanceOf(Refusal.class);
	}

	@Test
	void pointsOfTheCriteriaAddUp() {
		assertThat(frame.add(Map.of("politics", 10, "innovation", 0, "criticism", 9, "tasks", 70)))
			.isEqualTo(new Points(19, 70));
	}

	@Test
	void pointsThatACriterionCannotHaveAreRefused() {
		var given = Map.of("politics", 11, "innovation", -1, "tasks", 71);
		assertThatThrownBy(() -> frame.add(given)).isInstanceOf(Refusal.class).hasMessage("Có 4 chỗ cần sửa: "
			+ "(1) Điểm tiêu chí \"Phẩm chất chính trị, đạo đức, lối sống, tính gương mẫu\" (11) phải từ 0 đến 10; hãy ghi "
			+ "lại. (2) Điểm tiêu chí \"Tư duy đổi mới, khát vọng cống hiến, dám nghĩ, dám làm\" (-1) phải từ 0 đến 10; hãy ghi "
			+ "lại. "
			+ "(3) Chưa chấm điểm tiêu chí \"Tự phê bình và phê bình, tự soi, tự sửa, khắc phục hạn chế\"; hãy ghi điểm. "
			+ "(4) Điểm tiêu chí \"Kết quả thực hiện chức trách, nhiệm vụ được giao\" (71) phải từ 0 đến 70; hãy ghi lại.");
	}

	@Test
	void pointsOfAnotherFormAreNotAdded() {
		var given = Map.of("building", 10);
		assertThatThrownBy(() -> frame.add(given)).isInstanceOf(IllegalArgumentException.class);
	}
}
