package vn.chibo.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.calendar.TermUnit;

/** The decision table of deadlines against the regulations: how long, in what, from when. */
class DeadlineTableTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private final DecisionTables tables = new DecisionTables();

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
		"task.claimed, 10, WORKING_DAYS, ngày nhận nhiệm vụ hoặc lưu nháp lần cuối, đề xuất",
		"deputy.longest, 6, MONTHS, ngày bắt đầu làm thay, đề xuất"})
	void deadlineIsTheOneOfTheRegulation(String key, int amount, TermUnit unit, String countedFrom, String basis) {
		var deadline = tables.deadline(key, TODAY);

		assertThat(deadline.term()).isEqualTo(unit.of(amount));
		assertThat(deadline.countedFrom()).isEqualTo(countedFrom);
		assertThat(deadline.legalBasis()).contains(basis);
	}

	@Test
	void deadlineOfBeforeItsRegulationIsTheOldestThatIsKnown() {
		assertThat(tables.deadline("relocation.start", LocalDate.of(2025, 6, 30)))
			.isEqualTo(tables.deadline("relocation.start", LocalDate.of(2025, 7, 1)));
	}
}
