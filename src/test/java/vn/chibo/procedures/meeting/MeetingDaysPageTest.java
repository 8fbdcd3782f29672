package vn.chibo.procedures.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.base.Refusal;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.PageVisitor;

/** A department says on which day the branches below meet; everybody above and below reads it. */
@ChiBoTest
@Tag("sql")
class MeetingDaysPageTest extends BranchOfTheVillage {

	private static final LocalDate NEXT = MONTH;

	@Autowired
	WebApplicationContext application;
	@Autowired
	EnteredDays entered;
	@Autowired
	Organisations organisations;

	PageVisitor pages;

	@BeforeEach
	void visitor() {
		pages = new PageVisitor(application, province);
	}

	@Test
	void theDepartmentWritesItAndAllReadWhichDaysAreBlocked() {
		add(form(List.of(), null, 7, 2, "2026-12"));
		assertThat(page("tochuc")).contains("Thứ Hai, 07/12/2026", "09/12/2026", "Mọi chi bộ", "ngày 07 hằng tháng",
			"Ghi ngày sinh hoạt");
		for (var reader : List.of("bithuthon", "congty", "bophan", "bithu")) {
			assertThat(page(reader)).as(reader).contains("07/12/2026", "Đảng bộ xã Hạ");
		}
		assertThat(page("bithuthon")).doesNotContain("id=\"dayOfMonth\"");
		assertThat(pages.status("an", "/meeting-days")).isEqualTo(403);
	}

	@Test
	void chosenBranchesHaveTheirOwnDay() {
		add(form(List.of(), null, 7, 2, "2026-12"));
		add(new MeetingDayForm("Các chi bộ trường học", List.of(province.id("tosoi")), "WEEKDAY", null, 1, 4, 0,
			"2026-12", seen()));
		assertThat(of("tosoi")).isEqualTo(LocalDate.of(2026, 12, 3));
		assertThat(of("thon")).isEqualTo(LocalDate.of(2026, 12, 7));
		assertThatThrownBy(() -> add(new MeetingDayForm("Nơi khác", List.of(province.id("tosoi")), "DAY", 9, null, null,
			null, "2026-12", seen()))).isInstanceOf(Refusal.class).hasMessageContaining("đã có ngày riêng");
	}

	@Test
	void aNewRowEndsTheOneBeforeAndBothStayWritten() {
		add(form(List.of(), null, 7, 2, "2026-12"));
		add(form(List.of(), null, 10, 1, "2027-02"));
		assertThat(days.of(province.id("thon"), LocalDate.of(2027, 1, 1)).orElseThrow().dayOfMonth()).isEqualTo(7);
		assertThat(days.of(province.id("thon"), LocalDate.of(2027, 2, 1)).orElseThrow().dayOfMonth()).isEqualTo(10);
		add(form(List.of(), null, 5, 1, "2026-12"));
		assertThat(days.of(province.id("thon"), LocalDate.of(2027, 3, 1)).orElseThrow().dayOfMonth()).isEqualTo(5);
		assertThat(days.saidBy(province.id("xa"), 10)).hasSize(3);
	}

	@Test
	void itEndsWithTheMonth() {
		add(form(List.of(), null, 7, 2, "2026-12"));
		entered.end(xa(), seen());
		assertThat(days.of(province.id("thon"), NEXT)).isEmpty();
		assertThatThrownBy(() -> entered.end(xa(), seen())).hasMessageContaining("tải lại trang");
	}

	@Test
	void whoIsSecondIsToldAndNothingIsLost() {
		add(form(List.of(), null, 7, 2, "2026-12"));
		assertThatThrownBy(() -> add(new MeetingDayForm(null, null, "DAY", 9, null, null, null, "2026-12", 0L)))
			.isInstanceOf(Refusal.class).hasMessageContaining("Có người vừa ghi");
		assertThat(of("thon")).isEqualTo(LocalDate.of(2026, 12, 7));
	}

	@Test
	void whatIsWrongIsSaidAllAtOnce() {
		assertThatThrownBy(() -> add(new MeetingDayForm("Trường", null, "DAY", 32, null, null, 28, "2026-11", seen())))
			.hasMessageContaining("từ 1 đến 31").hasMessageContaining("từ 0 đến 27")
			.hasMessageContaining("chưa chọn chi bộ nào").hasMessageContaining("từ tháng sau");
		assertThatThrownBy(() -> add(new MeetingDayForm(null, null, null, null, null, null, null, null, null)))
			.hasMessageContaining("theo ngày hay theo thứ");
		assertThatThrownBy(() -> add(form(List.of(province.id("xa")), "Nơi lạ", 7, 2, "2026-12")))
			.hasMessageContaining("không thuộc tổ chức này");
	}

	@Test
	void theFormOfThePageIsUnderstood() {
		pages.submits("tochuc", "/meeting-days/" + province.id("xa") + "/add",
			Map.of("how", "WEEKDAY", "dayOfMonth", "", "weekday", "4", "week", "1", "atMostLater", "", "from",
				"2026-12",
				"name", "", "seen", "" + seen()));
		assertThat(of("thon")).isEqualTo(LocalDate.of(2026, 12, 3));
		assertThat(page("tochuc")).contains("thứ Năm đầu tiên của tháng", "2 ngày", "Thôi áp dụng");
		pages.submits("tochuc", "/meeting-days/" + province.id("xa") + "/end", Map.of("ruleId", "" + seen()));
		assertThat(page("tochuc")).contains("đã bị thay").doesNotContain("Thôi áp dụng</button>");
		assertThat(pages.submits("bithuthon", "/meeting-days/" + province.id("xa") + "/add", Map.of("how", "DAY"))
			.getStatus()).isEqualTo(403);
	}

	@Test
	void othersDoNotWrite() {
		assertThat(pages.status("bithuthon", "/meeting-days?organisation=" + province.id("xa"))).isEqualTo(403);
		assertThat(pages.status("bithuthon", "/meeting-days?organisation=" + province.id("thon"))).isEqualTo(403);
	}

	private MeetingDayForm form(List<Long> branches, String name, int day, Integer later, String from) {
		return new MeetingDayForm(name, branches, "DAY", day, null, null, later, from, seen());
	}

	private long seen() {
		return days.saidBy(province.id("xa"), 1).stream().mapToLong(rule -> rule.id()).max()
			.orElse(0);
	}

	private void add(MeetingDayForm form) {
		entered.add(xa(), form, province.login("tochuc"));
	}

	private Organisation xa() {
		return organisations.get(province.id("xa"));
	}

	private LocalDate of(String branch) {
		return days.of(province.id(branch), NEXT).orElseThrow().in(YearMonth.from(NEXT));
	}

	private String page(String person) {
		return pages.main(person, "/meeting-days");
	}
}
