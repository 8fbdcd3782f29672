package vn.chibo.procedures.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.support.Province.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.meetings.DayRule;
import vn.chibo.meetings.Meetings;
import vn.chibo.register.reorganising.Plan;
import vn.chibo.register.reorganising.Succession;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.PageVisitor;

/** What a branch sends up is read by those above, and by nobody else; what becomes of it when the branch is no more. */
@ChiBoTest
@Tag("sql")
class SentUpTest extends BranchOfTheVillage {

	@Autowired
	WebApplicationContext application;
	@Autowired
	MeetingsFollow follow;
	@Autowired
	Meetings meetings;

	PageVisitor pages;
	String number;

	@BeforeEach
	void aMeetingIsPlanned() {
		pages = new PageVisitor(application, province);
		theCommuneSays(7, 2);
		number = opened();
		registers(number, on(FIXED));
	}

	@Test
	void whoeverOpensItHasReadIt() {
		holds(number, FIXED);
		signs(number, FIXED);
		assertThat(pages.main("tochuc", "/meeting-papers")).contains("Chi bộ thôn 1", "chưa đọc");
		assertThat(pages.main("tochuc", "/meeting-papers/" + number)).contains("Nhất trí hiến đất", "01-BB/CB",
			"01-NQ/CB",
			"Tháng 12 tập trung làm đường thôn");
		assertThat(pages.main("tochuc", "/meeting-papers")).contains("đã đọc").doesNotContain("chưa đọc");
		assertThat(jdbc.sql("select count(*) from paper_reading where case_number = ? and read_by = ?")
			.params(number, province.login("tochuc")).query(Integer.class).single()).isPositive();
	}

	@Test
	void othersDoNot() {
		assertThat(pages.status("tochuc", "/meeting-papers/" + number)).as("not held yet").isEqualTo(403);
		holds(number, FIXED);
		signs(number, FIXED);
		for (var other : List.of("congty", "bithu", "bithuthon", "an")) {
			assertThat(pages.status(other, "/meeting-papers/" + number)).as(other).isEqualTo(403);
		}
		assertThat(pages.status("an", "/meeting-papers")).isEqualTo(403);
		assertThat(pages.main("congty", "/meeting-papers")).doesNotContain("thôn 1");
	}

	@Test
	void aMemberIsLedToTheNextMeeting() {
		assertThat(pages.opens("an", "/meeting").getRedirectedUrl()).isEqualTo("/meeting/" + number);
		province.member("tho", "tosoi");
		assertThat(pages.main("tho", "/meeting")).contains("chưa có lịch họp");
	}

	@Test
	void aBranchThatEndsTakesItsMeetingWithIt() {
		assertThat(follow.obstacles(ends("thon", null))).isEmpty();
		inTransaction(() -> follow.follow(ends("thon", null)));
		assertThat(stage.records().state(number)).isEqualTo("DISCONTINUED");
		assertThat(stage.records().isRunning(number)).isFalse();
	}

	@Test
	void butWhatWasHeldIsSignedBefore() {
		holds(number, FIXED);
		assertThat(follow.obstacles(ends("thon", null))).singleElement().asString().contains("hãy ký xong trước",
			number);
	}

	@Test
	void theSuccessorOfAChosenBranchIsChosenAndHoldsItsJointMeetings() {
		province.organisation("thon2", "Chi bộ thôn 2", "BRANCH", "xa");
		province.member("hai", "thon2");
		province.seat(province.committee("thon2"), "hai");
		inTransaction(() -> days.enter(new DayRule(0, province.id("xa"), "Riêng", false, 9, null, null, 2, MONTH, null),
			List.of(province.id("thon2")), "tochuc", TODAY.atStartOfDay(stage.clock().getZone()).toOffsetDateTime()));
		var joint = calls("THEMATIC", TODAY.plusDays(5), Map.of("jointBranchId", "" + province.id("thon2")));
		inTransaction(() -> follow.follow(ends("thon2", "tosoi")));
		assertThat(meetings.find(joint).orElseThrow().jointBranchId()).isEqualTo(province.id("tosoi"));
		assertThat(days.of(province.id("tosoi"), MONTH).orElseThrow().dayOfMonth()).isEqualTo(9);
	}

	@Test
	void whatASuperiorThatIsNoMoreHasSaidEnds() {
		inTransaction(() -> follow.follow(ends("xa", null)));
		assertThat(days.of(province.id("tosoi"), LocalDate.of(2027, 1, 1))).isEmpty();
	}

	private Succession ends(String organisation, String successor) {
		long id = province.id(organisation);
		return new Succession("SXTC-1", TODAY, successor == null ? Plan.Kind.END : Plan.Kind.MERGE, Set.of(id),
			Set.of(id), successor == null ? Map.of() : Map.of(id, province.id(successor)), List.of(), Set.of());
	}
}
