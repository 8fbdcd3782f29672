package vn.chibo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.support.Visitor;

/** What is half written in one browser is there in the next: texts, rows, choices, ticks and dates. */
@StoryTest
@Tag("long")
class DraftStoryTest {

	private static final String BIOGRAPHY = "Ghi lý lịch của người xin vào Đảng";
	private static final String STAMP = "Kiểm tra, đóng dấu giáp lai";
	/** Nobody in the other stories works there. */
	private static final String PLACE = "Chi bộ thôn 2 ";
	private static final String HISTORY = "Từ năm 2008 đến 2020 học phổ thông tại xã An Hòa.";

	private static final String ADDRESS = "Số 18, tổ dân phố 5";

	@LocalServerPort
	int port;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	Clock clock;

	@Test
	void aBiographyIsWrittenInTwoEvenings() {
		var today = LocalDate.now(clock);
		try (var evening = as("bithu4")) {
			evening.start("Kết nạp đảng viên").choose("Người xin vào Đảng", applicant()).date("Ngày viết đơn", today)
				.write("Nơi sinh", "Xã An Hòa").write("Nội dung đơn", "Tôi nguyện phấn đấu vì lý tưởng của Đảng.")
				.submit();
			var form = evening.take(BIOGRAPHY);
			evening.browser().executeScript("window.online = window.fetch; window.fetch = () => Promise.reject()");
			assertThat(form.shown("Nơi sinh")).as("as in the application").isEqualTo("Xã An Hòa");
			form.write("Nơi sinh", "Xã An Hòa, tỉnh Sông Lam");
			evening.waitFor("Chưa lưu được nháp, hãy kiểm tra kết nối");
			evening.browser().executeScript("window.fetch = window.online");
			form.write("Lịch sử bản thân", HISTORY).write("Thẩm tra ai", "Cha đẻ và mẹ đẻ")
				.write("Nội dung cần xác nhận", "Lịch sử chính trị").choose("Nơi thẩm tra có trong hệ thống", PLACE)
				.tick("Người xin vào Đảng đã cam đoan");
			evening.waitFor("Đã lưu nháp lúc");
			form.picture("ban-nhap");
			assertThat(evening.browser().findElements(By.cssSelector(".form-actions button")).stream()
				.filter(WebElement::isDisplayed)).as("only 'Complete'").hasSize(1);
			assertThat(evening.browser().executeScript("return JSON.stringify(localStorage)").toString())
				.doesNotContain("An Hòa");
			evening.until(page -> kept().contains(HISTORY) && kept().contains("\"sworn\":true"));
		}
		try (var nextEvening = as("bithu4")) {
			var form = nextEvening.open(BIOGRAPHY);
			nextEvening.waitFor("Đây là bản nháp lưu lúc");
			assertThat(form.shown("Lịch sử bản thân")).isEqualTo(HISTORY);
			assertThat(form.shown("Thẩm tra ai")).isEqualTo("Cha đẻ và mẹ đẻ");
			assertThat(form.shown("Nơi thẩm tra có trong hệ thống")).contains(PLACE);
			form.write("Cha mẹ đẻ", "Cha và mẹ là nông dân.").write("Trình độ", "Trung học phổ thông")
				.write("Tự nhận xét", "Quan hệ tốt với quần chúng.").submit();
		}
		try (var company = as("danguy2")) {
			company.take(STAMP).mark("Kết quả kiểm tra", "Đúng quy định").date("Ngày đóng dấu", today);
			company.waitFor("Đã lưu nháp lúc");
			company.browser().navigate().refresh();
			var form = company.open(STAMP);
			company.waitFor("Đây là bản nháp lưu lúc");
			assertThat(form.shown("Ngày đóng dấu")).isEqualTo(DateTimeFormatter.ofPattern("dd/MM/yyyy").format(today));
			form.submit();
		}
		assertThat(
			jdbc.sql("select count(*) from draft where saved_by in ('bithu4', 'danguy2')").query(Long.class).single())
			.isZero();
	}

	@ParameterizedTest
	@ValueSource(ints = {1300, 360})
	void aBeginningIsKeptUntilItIsMeantOrThrownAway(int width) {
		var relocation = "/camunda/app/tasklist/default/#/?processStart=relocation";
		try (var secretary = as("bithu3", width)) {
			secretary.visit(relocation).browser().navigate().refresh();
			var form = startForm(secretary).write("Nơi cư trú mới", ADDRESS);
			new Actions(secretary.browser()).sendKeys(Keys.ESCAPE).moveToLocation(2, 2).click().perform();
			secretary.waitFor("Đã lưu nháp lúc");
			secretary.browser().navigate().refresh();
			secretary.waitFor("Đây là bản nháp lưu lúc");
			assertThat(form.shown("Nơi cư trú mới")).as("after another opening").isEqualTo(ADDRESS);
			if (width > 500) {
				secretary.picture("ban-nhap-bat-dau");
			}
			form.write("Nơi cư trú mới", ADDRESS + "!");
			secretary.clickOn(By.xpath("//*[contains(@class,'modal-footer')]//button[normalize-space()='Đóng']"));
			secretary.until(page -> page.findElements(By.cssSelector(".modal")).isEmpty());
			secretary.browser().get("about:blank");
			secretary.visit(relocation).waitFor("Đây là bản nháp lưu lúc");
			assertThat(form.shown("Nơi cư trú mới")).as("after closing at once").isEqualTo(ADDRESS + "!");
			secretary.clickOn(By.cssSelector(".chibo-anew"));
			secretary.waitFor("Đã bỏ bản nháp");
			assertThat(form.shown("Nơi cư trú mới")).isEmpty();
		}
		assertThat(jdbc.sql("select count(*) from start_draft where login = 'bithu3'").query(Long.class).single())
			.isZero();
	}

	@Test
	void ofTwoWindowsTheSecondAsksBeforeItTakesTheFirstOnesPlace() {
		var relocation = "/camunda/app/tasklist/default/#/?processStart=relocation";
		try (var one = as("bithu3", 1300); var other = as("bithu3", 360)) {
			one.visit(relocation).browser().navigate().refresh();
			other.visit(relocation).browser().navigate().refresh();
			startForm(one).write("Nơi cư trú mới", ADDRESS);
			startForm(other);
			one.waitFor("Đã lưu nháp lúc");
			startForm(other).write("Nơi cư trú mới", "Số 2 phố Huế");
			other.waitFor("vừa được lưu nháp ở một cửa sổ khác");
			assertThat(Axe.faults(other.browser())).isEmpty();
			other.clickOn(By.cssSelector(".chibo-keep"));
			other.waitFor("Đã lưu nháp lúc").browser().navigate().refresh();
			assertThat(startForm(other).shown("Nơi cư trú mới")).isEqualTo("Số 2 phố Huế");
			other.clickOn(By.cssSelector(".chibo-anew"));
			other.waitFor("Đã bỏ bản nháp");
		}
	}

	@ParameterizedTest
	@ValueSource(ints = {1300, 360})
	void whoIsLoggedOutWhileTypingLogsInAgainBeforeTheForm(int width) {
		try (var secretary = as("bithu3", width)) {
			secretary.visit("/camunda/app/tasklist/default/#/?processStart=relocation").browser().navigate().refresh();
			var form = startForm(secretary).write("Nơi cư trú mới", ADDRESS);
			secretary.waitFor("Đã lưu nháp lúc");
			secretary.browser().manage().deleteAllCookies();
			form.write("Nơi cư trú mới", ADDRESS + ", gõ tiếp");
			secretary.waitFor("Phiên làm việc đã hết. Những gì đã điền vẫn còn trên trang này");
			if (width > 500) {
				secretary.picture("het-phien");
			}
			secretary.clickOn(By.cssSelector(".chibo-logged-out button"));
			secretary.until(ExpectedConditions.frameToBeAvailableAndSwitchToIt(By.cssSelector("dialog iframe")));
			secretary.until(ExpectedConditions.attributeToBe(By.id("username"), "value", "bithu3"));
			secretary.visible(By.id("password")).sendKeys("demo");
			secretary.visible(By.cssSelector("button[type=submit]")).click();
			secretary.browser().switchTo().defaultContent();
			secretary.until(page -> page.findElements(By.cssSelector(".chibo-logged-out")).isEmpty());
			secretary.waitFor("Đã lưu nháp lúc");
			assertThat(form.shown("Nơi cư trú mới")).isEqualTo(ADDRESS + ", gõ tiếp");
			secretary.browser().navigate().refresh();
			secretary.waitFor("Đây là bản nháp lưu lúc");
			assertThat(form.shown("Nơi cư trú mới")).isEqualTo(ADDRESS + ", gõ tiếp");
			secretary.clickOn(By.cssSelector(".chibo-anew"));
			secretary.waitFor("Đã bỏ bản nháp");
		}
	}

	private static FormOnScreen startForm(Tasklist tasklist) {
		tasklist.visible(By.cssSelector(".modal .fjs-form"));
		return new FormOnScreen(tasklist, By.cssSelector(".modal-footer button.btn-primary"));
	}

	/** The form of the task as it would be opened now. */
	private String kept() {
		var taskId = jdbc.sql("select name from draft where saved_by = 'bithu4'").query(String.class).single()
			.split(":")[1];
		return new Visitor(port).send("GET", "/engine-rest/task/" + taskId + "/deployed-form", BodyPublishers.noBody(),
			Visitor.basic("bithu4", "demo")).body();
	}

	/** The first on the list of the branch who has been to the class. */
	private String applicant() {
		return jdbc.sql("""
			select p.full_name from prospect p join seat s on s.organisation_id = p.branch_id
			join member m on m.id = s.member_id where m.login = 'bithu4' and p.certificate_number is not null
			order by p.id fetch first row only
			""").query(String.class).single();
	}

	private Tasklist as(String login, int width) {
		var tasklist = as(login);
		return width < 500 ? tasklist.narrow(width) : tasklist;
	}

	private Tasklist as(String login) {
		return new Tasklist("http://localhost:" + port).login(login, "demo");
	}
}
