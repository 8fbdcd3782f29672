package vn.chibo.procedures.review.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.procedures.review.member.SelfReviewSteps;
import vn.chibo.register.Level;
import vn.chibo.register.Organisations;
import vn.chibo.register.QualityRatings;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;
import vn.chibo.support.Statements;

/** The numbers that a committee sees of a year's review below it. */
@ChiBoTest
class ProgressTableTest {

	@Autowired
	ProgressTable table;
	@Autowired
	Stage stage;
	@Autowired
	Organisations organisations;
	@Autowired
	QualityRatings ratings;
	@Autowired
	SelfReviewSteps selfReviews;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	Statements statements;

	ReviewYear year;

	@BeforeEach
	void aYear() {
		year = new ReviewYear(stage, organisations, jdbc);
	}

	private ProgressOverview of(String organisation) {
		return table.of(year.organisation(organisation), ReviewYear.YEAR);
	}

	@Test
	void eachLineCountsAllThatIsBelowIt() {
		year.opened().written("an", "chi").asked("binh").asked("chi").commented("chi").reported("xuong")
			.reported("tosoi")
			.returned("tosoi");

		var commune = of("xa");

		assertThat(commune.own()).extracting(ProgressLine::toReview, ProgressLine::notReviewed, ProgressLine::written,
			ProgressLine::asked, ProgressLine::commented).containsExactly(6, 1, 2, 2, 1);
		assertThat(commune.own()).extracting(ProgressLine::branches, ProgressLine::begun, ProgressLine::met,
			ProgressLine::reported, ProgressLine::decided).containsExactly(3, 3, 2, 1, 0);
		assertThat(commune.below()).extracting(ProgressLine::name, ProgressLine::toReview, ProgressLine::notReviewed)
			.containsExactly(tuple("Chi bộ thôn 1", 1, 1), tuple("Đảng bộ Công ty Dệt", 5, 0),
				tuple("Đảng bộ Hợp tác xã Vắng", 0, 0));
		assertThat(of("congty").below()).extracting(ProgressLine::name, ProgressLine::written)
			.containsExactly(tuple("Chi bộ Xưởng", 1), tuple("Đảng bộ bộ phận Nhà máy Sợi", 1));
		assertThat(of("tinh").own().toReview()).as("by the campaign of a commune below").isEqualTo(6);
		assertThat(of("xuong")).satisfies(branch -> {
			assertThat(branch.own().toReview()).isEqualTo(3);
			assertThat(branch.below()).isEmpty();
		});
	}

	@Test
	void levelsAreThoseDecidedAndWhoHasNoneIsNotRated() {
		year.opened().reported("xuong").rated("an", Level.EXCELLENT).rated("binh", Level.GOOD)
			.decided("xuong", Level.GOOD)
			.reported("tosoi").rated("bithusoi", Level.NOT_COMPLETED).rated("chi", Level.COMPLETED)
			.decided("tosoi", Level.COMPLETED).objected("chi").objected("an").closed("an");

		var company = of("congty").own();

		assertThat(company).extracting(ProgressLine::excellent, ProgressLine::good, ProgressLine::completed,
			ProgressLine::notCompleted, ProgressLine::notRated, ProgressLine::decided)
			.containsExactly(1, 1, 1, 1, 1, 2);
		assertThat(company.excellentShare()).isEqualTo("25,0%");
		assertThat(company.objections()).isEqualTo(1);
		assertThat(of("thon").own().notRated()).as("nothing is decided there").isZero();
	}

	@Test
	void whereNobodyIsReviewedNothingIsLateAndNothingIsDivided() {
		year.opened();
		stage.clock().set(LocalDate.of(2027, 1, 31));

		var empty = of("vang");

		assertThat(empty.isHeld()).isFalse();
		assertThat(empty.own().toReview()).isZero();
		assertThat(empty.own().excellentShare()).isEmpty();
		assertThat(empty.late(empty.own())).isEmpty();
	}

	@Test
	void branchWithNobodyToReviewIsNotWaitedFor() {
		year.province.becomes("bithuthon", "EXEMPT");
		year.opened();
		stage.clock().set(LocalDate.of(2027, 1, 31));

		var village = of("thon");

		assertThat(village.own()).extracting(ProgressLine::branches, ProgressLine::notReviewed).containsExactly(0, 2);
		assertThat(village.late(village.own())).isEmpty();
		assertThat(of("xa").own().branches()).isEqualTo(2);
	}

	@Test
	void whatIsMissingIsLateFromTheDayAfterItsOwn() {
		year.opened().written("an", "binh", "bithuxuong", "chi").asked("chi");

		stage.clock().set(LocalDate.of(2026, 12, 3));
		assertThat(late("xa")).isEmpty();
		stage.clock().set(LocalDate.of(2026, 12, 6));
		assertThat(late("xa")).containsExactly("2 bản tự kiểm điểm chưa nộp, chậm 3 ngày",
			"1 nhận xét nơi cư trú chưa có, chậm 3 ngày");
		assertThat(late("xuong")).isEmpty();

		year.reported("tosoi");
		stage.clock().set(LocalDate.of(2026, 12, 14));
		assertThat(late("xa")).as("who has met waits for no self-review").containsExactly(
			"1 bản tự kiểm điểm chưa nộp, chậm 11 ngày", "2 chi bộ chưa báo cáo, chậm 1 ngày");
		stage.clock().set(LocalDate.of(2026, 12, 25));
		year.reported("xuong").reported("thon").decided("xuong", Level.GOOD);
		assertThat(late("xa")).containsExactly("2 chi bộ chưa được quyết định, chậm 2 ngày");
		assertThat(late("xuong")).isEmpty();
	}

	@Test
	void nobodyWaitsForWhoIsNoMemberAnyMore() {
		year.opened().written("bithusoi").asked("chi");
		year.province.becomes("chi", "RESIGNED");
		stage.clock().set(LocalDate.of(2026, 12, 6));

		assertThat(late("tosoi")).isEmpty();
		assertThat(of("tosoi").own().toReview()).isEqualTo(2);
	}

	private List<String> late(String organisation) {
		var overview = of(organisation);
		return overview.late(overview.own());
	}

	@Test
	void openingIsCountedByBranches() {
		year.opened().notBegun("thon");

		assertThat(of("xa").own()).extracting(ProgressLine::begun, ProgressLine::branches).containsExactly(2, 3);
		assertThat(of("xa").isOpening()).isTrue();
		assertThat(of("congty").isOpening()).isFalse();
	}

	@Test
	void whatIsPlannedOrCancelledIsNotShown() {
		year.planned();
		assertThat(table.years(year.organisation("thon"))).isEmpty();
		assertThat(of("xa").isHeld()).isFalse();

		var other = new ReviewYear(stage, organisations, jdbc).cancelled();
		assertThat(table.years(other.organisation("xa"))).isEmpty();
		assertThat(table.of(other.organisation("xa"), ReviewYear.YEAR).isHeld()).isFalse();

		other.opened();
		for (var reached : new String[] {"tinh", "xa", "congty", "xuong"}) {
			assertThat(table.years(other.organisation(reached))).as(reached).containsExactly(ReviewYear.YEAR);
		}
		assertThat(table.years(other.organisation("phuong"))).isEmpty();
		assertThat(table.of(other.organisation("xa"), ReviewYear.YEAR).own().toReview()).as("once").isEqualTo(6);
	}

	@Test
	void whoDidNotCompleteTwiceIsCountedAsRemovalCase() {
		year.opened().rated("an", Level.NOT_COMPLETED).rated("binh", Level.NOT_COMPLETED).decided("xuong", Level.GOOD);
		ratings.record(year.province.person("an"), 2025, Level.NOT_COMPLETED, LocalDate.of(2025, 12, 20),
			year.province.id("congty"), year.caseOf("an"));
		Stream.of("an", "binh").map(year::caseOf).forEach(selfReviews::tell);

		assertThat(selfReviews.close(year.caseOf("binh"))).isFalse();
		assertThat(of("xa").own().removals()).isZero();
		assertThat(selfReviews.close(year.caseOf("an"))).isTrue();
		assertThat(of("xa").own().removals()).isEqualTo(1);
	}

	@Test
	void allLinesCostOneStatement() {
		for (int i = 2; i <= 12; i++) {
			year.province.organisation("thon" + i, "Chi bộ thôn " + i, "BRANCH", "xa");
			year.province.member("dang" + i, "thon" + i);
		}
		year.opened();
		var commune = year.organisation("xa");

		assertThat(statements.of(() -> assertThat(table.of(commune, ReviewYear.YEAR).below()).hasSize(14))).hasSize(1);
	}
}
