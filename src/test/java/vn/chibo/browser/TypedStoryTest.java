package vn.chibo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
	private static final String DAY = "Ngày quyết định có hiệu lực";
	private static final String YEAR = "Năm kiểm điểm";

	@LocalServerPort
	int port;

	@ParameterizedTest
	@ValueSource(strings = {"Asia/Ho_Chi_Minh", "America/Los_Angeles"})
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

	private Tasklist in(String zone, String login) {
		var tasklist = new Tasklist("http://localhost:" + port);
		tasklist.browser().executeCdpCommand("Emulation.setTimezoneOverride", Map.of("timezoneId", zone));
		return tasklist.login(login, "demo");
	}
}
