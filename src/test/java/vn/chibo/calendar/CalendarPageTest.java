package vn.chibo.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.TestClock;

/** The administrator enters what the Government announces, and the calendar follows at once. */
@ChiBoTest
class CalendarPageTest {

	private static final String ADDRESS = "/administration/calendar";
	private static final RequestPostProcessor ADMINISTRATOR = user("quantri").roles("ADMINISTRATOR");
	/** A Thursday. */
	private static final LocalDate DAY = LocalDate.of(2027, 12, 30);

	@Autowired
	WebApplicationContext application;
	@Autowired
	WorkingCalendar calendar;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TestClock clock;

	private MockMvc pages;

	@BeforeEach
	void open() {
		pages = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
	}

	@AfterEach
	void forget() {
		jdbc.sql("delete from decreed_day where added_by = 'quantri'").update();
	}

	@Test
	void pageListsTheDaysOfThisAndTheNextYear() throws Exception {
		pages.perform(get(ADDRESS).with(ADMINISTRATOR)).andExpect(status().isOk())
			.andExpect(content().string(containsString("Thứ Ba, 17/02/2026")))
			.andExpect(content().string(containsString("Thứ Sáu, 16/04/2027")))
			.andExpect(content().string(containsString("Nghỉ bù Quốc tế Lao động")));
	}

	@Test
	void whatWasAnnouncedBeforeIsInForce() {
		assertThat(isWorked(LocalDate.of(2025, 1, 27))).isFalse();
		assertThat(isWorked(LocalDate.of(2025, 2, 3))).isTrue();
		assertThat(isWorked(LocalDate.of(2026, 8, 22))).isTrue();
		assertThat(isWorked(LocalDate.of(2026, 8, 31))).isFalse();
	}

	@Test
	void dayThatIsEnteredIsOffUntilItIsRemoved() throws Exception {
		assertThat(isWorked(DAY)).isTrue();

		enter(DAY.toString(), "DAY_OFF", "Nghỉ cuối năm", "Văn bản 1/VPCP").andExpect(redirectedUrl(ADDRESS));
		assertThat(isWorked(DAY)).isFalse();
		pages.perform(get(ADDRESS).with(ADMINISTRATOR)).andExpect(content().string(containsString("Văn bản 1/VPCP")));

		remove(DAY).andExpect(flash().attribute("done", "Đã bỏ ngày này khỏi lịch; các hạn đang mở sẽ được tính lại."));
		assertThat(isWorked(DAY)).isTrue();
		assertThat(jdbc.sql("""
			select count(*) from decreed_day where falls_on = ? and added_by = 'quantri' and removed_by = 'quantri'
			  and added_at = ? and removed_at = ?
			""").params(DAY, clock.instant().atZone(clock.getZone()).toOffsetDateTime(),
			clock.instant().atZone(clock.getZone()).toOffsetDateTime()).query(Long.class).single()).isEqualTo(1);
	}

	@Test
	void removedDayMayBeEnteredAgain() throws Exception {
		enter(DAY.toString(), "DAY_OFF", "Nghỉ", "Văn bản 1/VPCP");
		remove(DAY);

		enter(DAY.toString(), "DAY_OFF", "Nghỉ", "Văn bản 2/VPCP").andExpect(redirectedUrl(ADDRESS));

		assertThat(isWorked(DAY)).isFalse();
	}

	@Test
	void dayIsEnteredAndRemovedOnlyOnce() throws Exception {
		enter(DAY.toString(), "DAY_OFF", "Nghỉ", "Văn bản 1/VPCP");
		enter(DAY.toString(), "DAY_OFF", "Nghỉ", "Văn bản 2/VPCP")
			.andExpect(content().string(containsString("Ngày 30/12/2027 đã được nhập rồi; muốn sửa, hãy bỏ ngày đó")));

		remove(DAY);
		remove(DAY).andExpect(flash().attribute("refusal", "Ngày này không còn trong danh sách; hãy tải lại trang."));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
		2027-12-30 | WORKED  | Làm bù | Văn bản 1/VPCP | Ngày 30/12/2027 vốn là ngày làm việc; chỉ nhập ngày làm bù
		2027-12-25 | DAY_OFF | Nghỉ   | Văn bản 1/VPCP | Ngày 25/12/2027 vốn đã được nghỉ; chỉ nhập ngày nghỉ thêm.
		2027-02-08 | DAY_OFF | Nghỉ   | Văn bản 1/VPCP | Ngày 08/02/2027 vốn đã được nghỉ; chỉ nhập ngày nghỉ thêm.
		2028-12-28 | DAY_OFF | Nghỉ   | Văn bản 1/VPCP | Chỉ nhập ngày của năm 2026 hoặc năm 2027; hãy chọn lại ngày.
		2025-12-25 | DAY_OFF | Nghỉ   | Văn bản 1/VPCP | Chỉ nhập ngày của năm 2026 hoặc năm 2027; hãy chọn lại ngày.
		-          | DAY_OFF | Nghỉ   | Văn bản 1/VPCP | Ô này bắt buộc; hãy điền hoặc chọn.
		2027-12-30 | -       | Nghỉ   | Văn bản 1/VPCP | Ô này bắt buộc; hãy điền hoặc chọn.
		2027-12-30 | DAY_OFF | -      | Văn bản 1/VPCP | Ô này bắt buộc; hãy điền.
		2027-12-30 | DAY_OFF | Nghỉ   | -              | Ô này bắt buộc; hãy điền.
		mai        | DAY_OFF | Nghỉ   | Văn bản 1/VPCP | Đây không phải là ngày; hãy ghi ngày/tháng/năm
		31/04/2027 | DAY_OFF | Nghỉ   | Văn bản 1/VPCP | Đây không phải là ngày; hãy ghi ngày/tháng/năm
		2027-12-30 | HALF    | Nghỉ   | Văn bản 1/VPCP | Giá trị này không có trong danh mục; hãy chọn lại.
		""")
	void faultIsOneSentenceAndNothingIsEntered(String day, String kind, String name, String basis, String sentence)
			throws Exception {
		enter(day, kind, name, basis).andExpect(status().isOk()).andExpect(content().string(containsString(sentence)));

		assertThat(jdbc.sql("select count(*) from decreed_day where added_by = 'quantri'").query(Long.class).single())
			.isZero();
	}

	@Test
	void whatIsTypedIsShownAsText() throws Exception {
		enter(DAY.toString(), "DAY_OFF", "<b>Nghỉ</b>", "Văn bản 1/VPCP");

		pages.perform(get(ADDRESS).with(ADMINISTRATOR)).andExpect(content().string(containsString("&lt;b&gt;Nghỉ")))
			.andExpect(content().string(not(containsString("<b>Nghỉ"))));
	}

	@Test
	void nobodyElseComesIn() throws Exception {
		var member = user("btthon1").roles("MEMBER");
		pages.perform(get(ADDRESS).with(member)).andExpect(status().isForbidden());
		pages.perform(post(ADDRESS + "/remove").param("fallsOn", "2026-08-31").with(member).with(csrf()))
			.andExpect(status().isForbidden());
		assertThat(isWorked(LocalDate.of(2026, 8, 31))).isFalse();
	}

	private ResultActions enter(String day, String kind, String name, String basis) throws Exception {
		return pages.perform(post(ADDRESS + "/add").param("fallsOn", day == null ? "" : day)
			.param("kind", kind == null ? "" : kind).param("name", name == null ? " " : name)
			.param("legalBasis", basis == null ? "" : basis).with(ADMINISTRATOR).with(csrf()));
	}

	private ResultActions remove(LocalDate day) throws Exception {
		return pages
			.perform(post(ADDRESS + "/remove").param("fallsOn", day.toString()).with(ADMINISTRATOR).with(csrf()));
	}

	private boolean isWorked(LocalDate day) {
		return calendar.between(day.minusDays(1), day).amount() == 1;
	}
}
