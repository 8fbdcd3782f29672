package vn.chibo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Choosing a branch: what is meant comes first, the list can be read and closed, and what does not fit is asked about. */
@StoryTest
@Tag("long")
class ChoosingStoryTest {

	private static final String DESTINATION = "Chi bộ nơi đến";
	private static final By ITEMS = By.cssSelector(".fjs-dropdownlist-item");
	private static final By INPUT = By.xpath("//*[contains(@class,'fjs-form-field-select')]"
		+ "[label[starts-with(normalize-space(.),'" + DESTINATION + "')]]//input");
	private static final String COVERED = """
		const list = document.querySelector('.fjs-dropdownlist').getBoundingClientRect();
		return [...document.querySelectorAll('.modal-footer button')].map(button => button.getBoundingClientRect())
			.some(button => list.bottom > button.top && list.top < button.bottom);""";

	@LocalServerPort
	int port;
	@Autowired
	JdbcClient jdbc;

	@AfterEach
	void nobodyIsLeftADraft() {
		jdbc.sql("delete from start_draft").update();
	}

	@ParameterizedTest
	@CsvSource({"1300, to dan pho 5", "360, tổ dân phố 5", "360, Tổ  dân phố5"})
	void theFifthComesBeforeTheFiftieth(int width, String typed) {
		try (var secretary = new Tasklist("http://localhost:" + port).login("bithu1", "demo")) {
			secretary.narrow(width);
			starts(secretary);
			secretary.clickOn(INPUT);
			secretary.visible(INPUT).sendKeys(typed);
			secretary.until(ExpectedConditions.numberOfElementsToBe(ITEMS, 4));
			assertThat(secretary.browser().findElements(ITEMS).stream().map(WebElement::getText)
				.map(item -> item.replaceAll("\\s+", " ").replaceAll(" - .*", "")))
				.isEqualTo(List.of("Chi bộ tổ dân phố 5", "Chi bộ tổ dân phố 50", "Chi bộ tổ dân phố 51",
					"Chi bộ tổ dân phố 52"));
			assertThat(Axe.faults(secretary.browser())).isEmpty();
			assertThat((Boolean) secretary.browser().executeScript(COVERED)).as("a button is covered").isFalse();

			secretary.visible(INPUT).sendKeys(Keys.ENTER);
			secretary.waitFor("Chi bộ tổ dân phố 5 - thuộc Đảng bộ phường Bình Minh");
			secretary.until(ExpectedConditions.invisibilityOfElementLocated(ITEMS));
		}
	}

	@ParameterizedTest
	@ValueSource(ints = {1300, 360})
	void aPlaceThatTheAddressDoesNotNameIsAskedAboutOnce(int width) {
		try (var secretary = new Tasklist("http://localhost:" + port).login("bithu1", "demo")) {
			secretary.narrow(width);
			var form = starts(secretary).write("Nơi cư trú mới", "Số 18, tổ dân phố 5, xã An Hòa")
				.choose(DESTINATION, "Chi bộ tổ dân phố 5 ");
			secretary.waitFor("Nơi cư trú ghi “xã An Hòa”, mà nơi đã chọn là “phường Bình Minh”");
			form.press();
			secretary.until(page -> secretary.browser().switchTo().activeElement().getText().startsWith("Đúng"));
			assertThat(Axe.faults(secretary.browser())).isEmpty();
			secretary.clickOn(By.cssSelector(".chibo-fits button"));
			secretary.until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector(".chibo-fits")));

			form.write("Nơi cư trú mới", "Số 18, tổ dân phố 5, phường Bình Minh");
			secretary.until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector(".chibo-fits")));
		}
	}

	@ParameterizedTest
	@ValueSource(ints = {360})
	void aListIsClosedByItsLastLine(int width) {
		try (var secretary = new Tasklist("http://localhost:" + port).login("bithu1", "demo")) {
			secretary.narrow(width);
			starts(secretary);
			secretary.clickOn(INPUT);
			secretary.clickOn(By.cssSelector(".chibo-close-list"));
			secretary.until(ExpectedConditions.invisibilityOfElementLocated(ITEMS));
		}
	}

	/** On a phone the way there is behind the button of the menu. */
	private static FormOnScreen starts(Tasklist secretary) {
		var menu = By.cssSelector(".navbar-toggle");
		if (secretary.browser().findElements(Tasklist.START).stream().noneMatch(WebElement::isDisplayed)) {
			secretary.clickOn(menu);
		}
		return secretary.start("Chuyển sinh hoạt đảng");
	}
}
