package vn.chibo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is typed into days and numbers is read as meant or stays as it was typed, with a sentence, wherever the browser is. */
@StoryTest
@Tag("long")
class TypedStoryTest {

	/** Keeps what the form would send instead of sending it. */
	private static final String KEEP = """
		const send = XMLHttpRequest.prototype.send;
		XMLHttpRequest.prototype.send = function (body) {
			if (typeof body === 'string' && body.includes('"effectiveOn"')) {
				window.kept = JSON.parse(body).variables.effectiveOn.value;
			} else {
				return send.call(this, body);
			}
		};""";
	/** Lets the form begin with a day, as those do whose source suggests one. */
	private static final String SUGGEST = """
		const read = JSON.parse;
		JSON.parse = function () {
			const form = read.apply(this, arguments);
			(form && form.components || []).filter(field => field.key === 'effectiveOn').forEach(field => {
				field.defaultValue = '2026-11-01';
			});
			return form;
		};""";
	/** Types a figure into a field in the very moment in which it tells the form of what stood there before. */
	private static final String TYPE_ON = """
		const input = arguments[0], wait = window.setTimeout;
		const type = text => {
			Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, text);
			input.dispatchEvent(new Event('input', {bubbles: true}));
		};
		window.setTimeout = (told, after, ...rest) => wait(() => {
			told(...rest);
			if (after === 300 && window.setTimeout !== wait) {
				window.setTimeout = wait;
				type('1.5');
			}
		}, after);
		type('1.');""";
	private static final String DAY = "Ngày quyết định có hiệu lực";
	private static final String YEAR = "Năm kiểm điểm";

	@LocalServerPort
	int port;
	@Autowired
	Clock clock;

	@ParameterizedTest
	@ValueSource(strings = {"Asia/Ho_Chi_Minh", "America/Los_Angeles", "Pacific/Kiritimati", "UTC"})
	void aDayIsTheDayThatWasMeant(String zone) {
		try (var secretary = in(zone, "bithu1")) {
			var form = secretary.start("Chuyển sinh hoạt đảng")
				.type(DAY, "31/02/2026", "31/02/2026", "“31/02/2026” không phải là ngày")
				.type(DAY, "", "", "Hãy điền mục này.")
				.type(DAY, "05/03/60", "05/03/60", "“05/03/60” không phải là ngày")
				.type(DAY, "05/03/0960", "05/03/0960", "trước năm 1900")
				.type(DAY, "12/31/2026", "12/31/2026", "“12/31/2026” không phải là ngày")
				.type(DAY, "5-3-2026", "05/03/2026", "")
				.type(DAY, "mai", "mai", "“mai” không phải là ngày")
				.type(DAY, "5-3-2026", "05/03/2026", "")
				.type(DAY, "ngày 5 tháng 11 năm 2026", "05/11/2026", "")
				.type(DAY, "05122026", "05/12/2026", "");
			form.select("Lý do chuyển", "Nghỉ hưu").write("Nơi cư trú mới", "Số 18, tổ dân phố 5, phường Bình Minh")
				.choose("Chi bộ nơi đến", "Chi bộ tổ dân phố 5 ").choose("Đảng viên", "Nguyễn Văn Hiếu");
			assertThat(form.shown(DAY)).isEqualTo("05/12/2026");
			secretary.browser().executeScript(KEEP);
			form.press();
			var kept = secretary.until(page -> secretary.browser().executeScript("return window.kept"));
			assertThat((Object) kept).isEqualTo("2026-12-05");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"Asia/Ho_Chi_Minh", "America/Los_Angeles"})
	void aNumberIsNeverTenTimesWhatWasTyped(String zone) {
		try (var department = in(zone, "toch1")) {
			department.start("Kiểm điểm, xếp loại cuối năm")
				.type(YEAR, "1.5", "1.5", "Phải là số nguyên.")
				.type(YEAR, "12,5", "12,5", "Phải là số nguyên.")
				.type(YEAR, "2.026", "2.026", "Không đọc chắc được “2.026”")
				.type(YEAR, "2o26", "2o26", "Không đọc chắc được “2o26”")
				.type(YEAR, "2026", "2026", "");
		}
	}

	@Test
	void aFigureTypedWhileTheFormIsToldOfThoseBeforeStays() {
		try (var department = in("Asia/Ho_Chi_Minh", "toch1")) {
			var form = department.start("Kiểm điểm, xếp loại cuối năm").type(YEAR, "1.5", "1.5", "Phải là số nguyên.");
			department.browser().executeScript(TYPE_ON, form.input(YEAR));
			form.stands(YEAR, "1.5", "Phải là số nguyên.");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"America/Los_Angeles", "Pacific/Kiritimati", "UTC"})
	void aDayThatIsSuggestedStaysAndIsSavedAsShown(String zone) {
		try (var secretary = in(zone, "bithu1")) {
			// the form of a task begins with a day when the server says so; here it is told to
			secretary.browser().executeScript(SUGGEST);
			var form = secretary.start("Chuyển sinh hoạt đảng");
			assertThat(form.shown(DAY)).isEqualTo("01/11/2026");
			form.select("Lý do chuyển", "Nghỉ hưu").write("Nơi cư trú mới", "Số 18, tổ dân phố 5, phường Bình Minh")
				.choose("Chi bộ nơi đến", "Chi bộ tổ dân phố 5 ").choose("Đảng viên", "Nguyễn Văn Hiếu");
			assertThat(form.shown(DAY)).isEqualTo("01/11/2026");
			secretary.browser().executeScript(KEEP);
			form.press();
			assertThat((Object) secretary.until(page -> secretary.browser().executeScript("return window.kept")))
				.isEqualTo("2026-11-01");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"America/Los_Angeles", "Pacific/Kiritimati", "UTC"})
	void aDayOnOurPagesIsTheDayThatWasMeant(String zone) {
		try (var secretary = in(zone, "bithu1")) {
			secretary.visit("/deputies").clickOn(By.linkText("Ghi người làm thay cho tôi"));
			var today = DateTimeFormatter.ofPattern("dd/MM/yyyy").format(LocalDate.now(clock));
			assertThat(secretary.visible(By.id("from")).getDomProperty("value")).isEqualTo(today);
			assertThat(secretary.visible(By.id("from")).getDomAttribute("type")).isNotEqualTo("date");
			secretary.visible(By.id("to")).sendKeys(Keys.chord(Keys.CONTROL, "a"), "01112027");
			// refused for want of a person, and what was typed stands there as it was read
			secretary.clickOn(By.cssSelector("form.slim button[type=submit]"));
			secretary.until(page -> !secretary.browser().findElements(By.cssSelector(".field-fault")).isEmpty());
			assertThat(secretary.visible(By.id("from")).getDomProperty("value")).isEqualTo(today);
			assertThat(secretary.visible(By.id("to")).getDomProperty("value")).isEqualTo("01/11/2027");
		}
	}

	private Tasklist in(String zone, String login) {
		return Tasklist.abroad("http://localhost:" + port, zone).login(login, "demo");
	}
}
