package vn.chibo.register.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chibo.register.Level;

/** What loading does to the levels of earlier years and to the links with the place of residence. */
class RatingLoadingTest {

	private static final String LEVEL = "Mức xếp loại";
	private static final String EXEMPT = "Miễn sinh hoạt nơi cư trú";

	RegisterDatabase register;

	@BeforeEach
	void load() {
		register = new RegisterDatabase();
		register.files().load(Samples.stored());
		load(Samples.ratings());
		load(Samples.residenceLinks());
	}

	@Test
	void theLevelOfAYearIsInTheRegister() {
		assertThat(ratings()).containsExactly("2025 GOOD 2025-12-20 T.X");
	}

	@Test
	void aLoadedLevelIsCorrectedByTheNextFile() {
		var report = load(Samples.ratings().set(2, LEVEL, "hoàn thành NHIỆM VỤ").copy(2, "Năm", "2024",
			"Ngày quyết định", "", "Mã tổ chức quyết định", ""));

		assertThat(report.files()).containsExactly(new LoadReport.Count("ratings.csv", 1, 1, 0));
		assertThat(ratings()).containsExactly("2024 COMPLETED null null", "2025 COMPLETED 2025-12-20 T.X");
	}

	@Test
	void whatTheFileHasNoColumnForStays() {
		var report = load(Samples.ratings().without("Ngày quyết định").without("Mã tổ chức quyết định"));

		assertThat(report.changedNothing()).isTrue();
		assertThat(ratings()).containsExactly("2025 GOOD 2025-12-20 T.X");
	}

	@Test
	void aLevelThatAReviewDecidedStaysAndTheReportSaysSo() {
		decidedInACase();

		var report = load(Samples.ratings().set(2, LEVEL, "Hoàn thành xuất sắc nhiệm vụ"));

		assertThat(report.changedNothing()).isTrue();
		assertThat(report.remarks())
			.containsExactly("ratings.csv, dòng 2: mức xếp loại ghi trong tệp khác với quyết định "
				+ "đã có trong hệ thống; danh bạ giữ nguyên mức đã quyết định.");
		assertThat(ratings()).containsExactly("2025 NOT_COMPLETED 2026-01-05 T.X");
	}

	@Test
	void nothingIsSaidOfALevelThatAReviewDecidedJustSo() {
		decidedInACase();

		var report = load(Samples.ratings().set(2, LEVEL, "Không hoàn thành nhiệm vụ"));

		assertThat(report.remarks()).isEmpty();
		assertThat(ratings()).containsExactly("2025 NOT_COMPLETED 2026-01-05 T.X");
	}

	@Test
	void aReviewThatDecidesBetweenReadingAndWritingIsNotWrittenOver() {
		var table = new RatingTable(register.jdbc());
		var stored = table.read();
		var wanted = stored.values().stream().map(old -> new RatingEntry(old.key(), Level.EXCELLENT,
			old.decidedOn(), old.decidedBy(), false)).collect(Collectors.toMap(RatingEntry::key, entry -> entry));
		decidedInACase();

		table.write("ratings.csv", stored, wanted, new OrganisationTable(register.jdbc()).ids(),
			new MemberTable(register.jdbc()).ids());

		assertThat(ratings()).containsExactly("2025 NOT_COMPLETED 2026-01-05 T.X");
	}

	@Test
	void levelsFromBeforeARenewedAdmissionMayBeLoadedAgain() {
		register.jdbc().update("update member set admitted_on = date '2026-10-01', official_on = null"
			+ " where personal_id = ?", Samples.OTHER);

		assertThat(load(Samples.ratings()).changedNothing()).isTrue();
	}

	@Test
	void whoIsIntroducedWithoutExemptionIsCommentedOn() {
		assertThat(links()).containsExactly("T.X.1 2025-09-01 true");
	}

	@Test
	void aLinkFollowsTheNextFile() {
		var report = load(Samples.residenceLinks().set(2, "Mã chi bộ nơi cư trú", "T.X.A.1").set(2, EXEMPT, "có"));

		assertThat(report.files()).containsExactly(new LoadReport.Count("residence-links.csv", 0, 1, 0));
		assertThat(links()).containsExactly("T.X.A.1 2025-09-01 false");
		assertThat(load(Samples.residenceLinks().set(2, "Mã chi bộ nơi cư trú", "T.X.A.1").without(EXEMPT))
			.changedNothing()).isTrue();
		load(Samples.residenceLinks().set(2, EXEMPT, ""));
		assertThat(links()).containsExactly("T.X.1 2025-09-01 true");
	}

	@Test
	void aLinkToABranchThatHasEndedSinceIsNoFault() {
		register.jdbc().update("update organisation set valid_to = date '2026-06-30' where code = 'T.X.1'");

		assertThat(load(Samples.residenceLinks()).changedNothing()).isTrue();
	}

	@Test
	void aLinkOfWhoHasMovedThereSinceIsPassedOver() {
		register.jdbc().update("delete from residence_link");
		register.jdbc().update("update member set branch_id = (select id from organisation where code = 'T.X.1')"
			+ " where personal_id = ?", Samples.OTHER);

		var report = load(Samples.residenceLinks());

		assertThat(report.changedNothing()).isTrue();
		assertThat(report.remarks())
			.containsExactly("residence-links.csv, dòng 2: đảng viên đã sinh hoạt tại chi bộ nơi "
				+ "cư trú nên không còn giới thiệu về đó; dòng này được bỏ qua.");
		assertThat(links()).isEmpty();
	}

	private LoadReport load(SampleTable table) {
		return register.files().load(List.of(table.csv()));
	}

	private void decidedInACase() {
		register.jdbc().update("update quality_rating set level = 'NOT_COMPLETED', decided_on = date '2026-01-05',"
			+ " case_number = 'KĐ-2025-000001'");
	}

	private List<String> ratings() {
		return register.jdbc().query("select r.*, o.code from quality_rating r left join organisation o on o.id ="
			+ " r.decided_by order by rating_year",
			(row, number) -> "%s %s %s %s".formatted(row.getString("rating_year"),
				row.getString("level"), row.getString("decided_on"), row.getString("code")));
	}

	private List<String> links() {
		return register.jdbc().query(
			"select l.*, o.code from residence_link l join organisation o on o.id = l.branch_id",
			(row, number) -> "%s %s %s".formatted(row.getString("code"), row.getString("introduced_on"),
				row.getBoolean("commented")));
	}
}
