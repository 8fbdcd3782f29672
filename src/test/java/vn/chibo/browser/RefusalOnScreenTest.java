package vn.chibo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What Tasklist shows when a form reaches the server past the checks of the browser. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"chibo.demo=true",
	"spring.datasource.url=jdbc:h2:mem:refusal;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000"})
@Tag("long")
class RefusalOnScreenTest {

	/** Changes on the way what the browser has found right. */
	private static final String FORGE = """
		window.wrong = ['residence', 'reason', 'effectiveOn'];
		const send = XMLHttpRequest.prototype.send;
		XMLHttpRequest.prototype.send = function (body) {
			if (typeof body === 'string' && body.includes('"residence"')) {
				const sent = JSON.parse(body);
				window.wrong.forEach(field => {
					sent.variables[field].value = 'x';
				});
				body = JSON.stringify(sent);
			}
			return send.call(this, body);
		};""";

	@LocalServerPort
	int port;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	Clock clock;

	@Test
	void everyFaultIsReadAtOnce() {
		try (var secretary = new Tasklist("http://localhost:" + port).login("bithu1", "demo")) {
			var form = secretary.start("Chuyển sinh hoạt đảng")
				.choose("Đảng viên",
					jdbc.sql("select full_name from member where login = 'dangvien1'").query(String.class)
						.single())
				.select("Lý do chuyển", "Nghỉ hưu")
				.date("Ngày quyết định có hiệu lực", LocalDate.now(clock).minusDays(20))
				.write("Nơi cư trú mới", "Số 18, tổ dân phố 5, phường Bình Minh")
				.choose("Chi bộ nơi đến", "Chi bộ tổ dân phố 5 ");
			secretary.browser().executeScript(FORGE);
			assertThat(form.submitInVain()).contains("Có 3 chỗ cần sửa: (1) Ô “Lý do chuyển” phải được chọn trong danh "
				+ "sách. (2) Ô “Ngày quyết định có hiệu lực, hoặc ngày chuyển nơi cư trú” phải là một ngày mà đang "
				+ "ghi “x”; hãy chọn ngày trên lịch. (3) Ô “Nơi cư trú mới” quá ngắn; hãy viết ít nhất 5 ký tự.");

			secretary.browser().executeScript("window.wrong = ['residence']");
			form.submitInVain();
			secretary.until(
				page -> said(secretary).equals(List.of("Ô “Nơi cư trú mới” quá ngắn; hãy viết ít nhất 5 ký tự.")));
			// and below the field
			secretary
				.until(page -> page.findElements(By.cssSelector(".fjs-form-field-textfield .chibo-refused")).stream()
					.map(WebElement::getText).toList()
					.equals(List.of("Ô “Nơi cư trú mới” quá ngắn; hãy viết ít nhất 5 ký tự.")));
		}
		assertThat(jdbc.sql("select count(*) from case_file").query(Long.class).single()).isZero();
	}

	@AfterEach
	void nobodyIsLeftADraft() {
		jdbc.sql("delete from start_draft").update();
	}

	@Test
	void howMuchIsMissingIsSaidAndACalendarStaysOnThePhone() {
		try (var secretary = new Tasklist("http://localhost:" + port).login("bithu1", "demo")) {
			var form = secretary.start("Chuyển sinh hoạt đảng");
			assertThat(form.submitInVain()).containsPattern("Còn \\d mục phải sửa; mục đầu tiên: “Đảng viên”");
			form.says("Hãy chọn một mục.").says("Hãy điền mục này.");
			isAt(secretary, "Đảng viên");

			secretary.narrow(360);
			secretary.clickOn(By.cssSelector(".modal .fjs-form-field-datetime input"));
			var calendar = secretary.visible(By.cssSelector(".flatpickr-calendar.open"));
			secretary.until(page -> {
				var place = calendar.getRect();
				return place.getX() >= 0 && place.getX() + place.getWidth() <= 360;
			});
			assertThat(secretary.browser().executeScript("return document.documentElement.scrollWidth"))
				.isEqualTo(360L);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = {1300, 360})
	void theButtonLeadsToTheFirstFaultAlthoughAFieldShowsOne(int width) {
		try (var secretary = new Tasklist("http://localhost:" + port).login("bithu1", "demo")) {
			var form = secretary.start("Chuyển sinh hoạt đảng");
			secretary.narrow(width);
			form.type("Ngày quyết định có hiệu lực", "31/02/2026", "31/02/2026", "không phải là ngày");
			assertThat(secretary.visible(By.cssSelector(".modal-footer button.btn-primary")).isEnabled()).isTrue();
			form.press();
			secretary.waitFor("mục phải sửa; mục đầu tiên: “Đảng viên”");
			isAt(secretary, "Đảng viên");
			assertThat(Axe.faults(secretary.browser())).isEmpty();

			form.choose("Đảng viên", jdbc.sql("select full_name from member where login = 'dangvien1'")
				.query(String.class).single());
			secretary.waitFor("Viết thay người khác: ");
			form.select("Lý do chuyển", "Nghỉ hưu").press();
			isAt(secretary, "Ngày quyết định có hiệu lực");
			assertThat(Axe.faults(secretary.browser())).isEmpty();
		}
	}

	/** Whoever types now writes into that field, and sees it. */
	private static void isAt(Tasklist secretary, String label) {
		secretary.until(page -> Boolean.TRUE.equals(secretary.browser().executeScript("""
			const box = document.activeElement.closest('.fjs-form-field');
			const at = box?.getBoundingClientRect();
			return Boolean(box) && box.querySelector('label').textContent.startsWith(arguments[0])
				&& at.top >= 0 && at.top < window.innerHeight;""", label)));
	}

	/** What is refused now, and nothing of what was refused before. */
	private static List<String> said(Tasklist secretary) {
		return secretary.browser().findElements(By.cssSelector(".modal .alert .message")).stream()
			.filter(WebElement::isDisplayed).map(WebElement::getText).toList();
	}

	@Test
	void whatIsTypedIsNotLostByAKeyNorByOneClick() {
		try (var secretary = new Tasklist("http://localhost:" + port).login("bithu1", "demo")) {
			secretary.start("Chuyển sinh hoạt đảng").write("Nơi cư trú mới", "Số 18, tổ dân phố 5");
			new Actions(secretary.browser()).sendKeys(Keys.ESCAPE).sendKeys(Keys.ESCAPE).perform();
			assertThat(secretary.browser().findElements(By.cssSelector(".modal .fjs-form"))).hasSize(1);
			secretary.clickOn(
				By.xpath("//*[contains(@class,'modal-footer')]//button[normalize-space()='Đóng']"));
			secretary.until(page -> page.findElements(By.cssSelector(".modal")).isEmpty());
			var again = secretary.start("Chuyển sinh hoạt đảng");
			secretary.waitFor("Đây là bản nháp lưu lúc");
			assertThat(again.shown("Nơi cư trú mới")).isEqualTo("Số 18, tổ dân phố 5");
		}
	}
}
