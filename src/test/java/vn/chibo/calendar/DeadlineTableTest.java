package vn.chibo.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.rules.Place;
import vn.chibo.workflow.models.RealTables;

/** The decision tables of deadlines against the regulations: how long, in what, from when. */
class DeadlineTableTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private static final DeadlineRules RULES = new DeadlineRules(RealTables.tables());

	@ParameterizedTest
	@CsvSource({
		"relocation.start, 60, WORKING_DAYS, ngày quyết định có hiệu lực, điểm 6.3.1",
		"relocation.present, 30, WORKING_DAYS, ngày giới thiệu, điểm 6.3.1",
		"admission.certificate, 60, MONTHS, ngày cấp, 06-HD/TW",
		"admission.verification.domestic, 30, WORKING_DAYS, ngày gửi đề nghị thẩm tra, 06-HD/TW",
		"admission.verification.abroad, 90, WORKING_DAYS, ngày gửi đề nghị thẩm tra, 06-HD/TW",
		"admission.decision, 60, WORKING_DAYS, ngày nghị quyết của chi bộ, điểm 4.3",
		"admission.extension, 30, WORKING_DAYS, ngày hết hạn quyết định, điểm 4.3",
		"admission.ceremony, 30, WORKING_DAYS, ngày nhận quyết định, điểm 4.1",
		"admission.memberProfile, 30, WORKING_DAYS, ngày lễ kết nạp, 12-HD/BTCTW",
		"probation.length, 12, MONTHS, ngày lễ kết nạp, Điều 5",
		"probation.branchReview, 30, WORKING_DAYS, ngày hết mười hai tháng dự bị, điểm 4.2",
		"probation.decision, 30, WORKING_DAYS, ngày nghị quyết của chi bộ, điểm 4.3",
		"probation.extension, 30, WORKING_DAYS, ngày hết hạn quyết định, điểm 4.3",
		"task.claimed, 10, WORKING_DAYS, ngày nhận nhiệm vụ hoặc lưu nháp lần cuối, trả lại cấp ủy",
		"deputy.longest, 6, MONTHS, ngày bắt đầu làm thay, kiện toàn cấp ủy"})
	void deadlineIsTheOneOfTheRegulation(String key, int amount, TermUnit unit, String countedFrom, String basis) {
		var deadline = RULES.deadline(key, TODAY, Place.EVERYWHERE);

		assertThat(deadline.term()).isEqualTo(unit.of(amount));
		assertThat(deadline.countedFrom()).isEqualTo(countedFrom);
		assertThat(deadline.legalBasis()).contains(basis);
	}

	static List<String> keys() {
		return RealTables.keys("bpmn/*/deadlines.dmn");
	}

	@ParameterizedTest
	@MethodSource("keys")
	void termOfLongAgoIsTheOldestOne(String key) {
		assertThat(RULES.deadline(key, LocalDate.of(1975, 4, 30), Place.EVERYWHERE))
			.isEqualTo(RULES.deadline(key, TODAY, Place.EVERYWHERE));
	}

	@Test
	void keyThatNoRowHasEverKnownStaysAWrongQuestion() {
		assertThatThrownBy(() -> RULES.deadline("no.such", TODAY, Place.EVERYWHERE))
			.isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void termIsNotNegative() {
		assertThatThrownBy(() -> new DeadlineRules(RealTables.changed("bpmn/review/deadlines.dmn",
			text -> text.replace("<text>20</text>", "<text>-20</text>")))).isInstanceOf(IllegalStateException.class)
			.hasMessageContaining("reviewDeadlines").hasMessageContaining("bpmn/review/deadlines.dmn");
	}

	@Test
	void termOfOneProcedureIsNotToldByAnotherToo() {
		assertThatThrownBy(() -> new DeadlineRules(RealTables.changed("bpmn/review/deadlines.dmn",
			text -> text.replace("\"review.objection\"", "\"relocation.start\""))))
			.isInstanceOf(IllegalStateException.class).hasMessageContaining("relocation.start")
			.hasMessageContaining("bpmn/review/deadlines.dmn").hasMessageContaining("bpmn/relocation/deadlines.dmn");
	}

	@ParameterizedTest
	@ValueSource(strings = {"admission", "relocation", "review", "staffing"})
	void versionIsAnotherOneWhicheverTableSaysAnythingElse(String folder) {
		var changed = new DeadlineRules(RealTables.changed("bpmn/" + folder + "/deadlines.dmn", text -> text + "\n"));

		assertThat(changed.version()).hasSameSizeAs(RULES.version()).isNotEqualTo(RULES.version());
	}

	@Test
	void deadlineOfBeforeItsRegulationIsTheOldestThatIsKnown() {
		assertThat(RULES.deadline("relocation.start", LocalDate.of(2025, 6, 30), Place.EVERYWHERE))
			.isEqualTo(RULES.deadline("relocation.start", LocalDate.of(2025, 7, 1), Place.EVERYWHERE));
	}
}
