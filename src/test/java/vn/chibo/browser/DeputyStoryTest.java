package vn.chibo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A branch secretary names a deputy on a phone; the deputy finds it. */
@StoryTest
@Tag("long")
class DeputyStoryTest {

	@LocalServerPort
	int port;
	@Autowired
	JdbcClient jdbc;

	@Test
	void namedAndEndedOnAPhone() {
		var secretary = jdbc.sql("""
			select min(m.login) from seat s join member m on m.id = s.member_id join organisation o on o.id = s.organisation_id
			where o.parent_id in (select p.id from organisation p where p.grassroots) and o.holds_members
			  and s.position = 'SECRETARY' and m.login like 'canbo%'
			""").query(String.class).single();
		try (var phone = new Tasklist("http://localhost:" + port, 500, 900).enter(secretary, "demo")) {
			phone.clickOn(By.linkText("Người làm thay khi vắng"));
			fits(phone);
			phone.clickOn(By.linkText("Ghi người làm thay cho tôi"));
			var name = choose(phone);
			fits(phone);
			phone.picture("lam-thay").clickOn(By.cssSelector("form.slim button[type=submit]"));
			phone.waitFor("Đã ghi người làm thay").waitFor(name + " làm thay ");
			fits(phone);
			phone.clickOn(By.cssSelector("li button"));
			phone.waitFor("Đã kết thúc việc làm thay").waitFor("Kết thúc sớm lúc");
			fits(phone);
		}
	}

	/** The first of the list, by typing the name without accents; the list can be read, and is gone afterwards. */
	private static String choose(Tasklist phone) {
		phone.clickOn(By.id("deputy-typed"));
		var name = phone.visible(By.cssSelector("#deputy-list li")).getText();
		phone.visible(By.id("deputy-typed")).sendKeys(plain(name));
		phone.until(ExpectedConditions.textToBe(By.cssSelector("#deputy-list li[aria-selected=true]"), name));
		assertThat(Axe.faults(phone.browser())).isEmpty();
		phone.visible(By.id("deputy-typed")).sendKeys(Keys.ENTER);
		phone.until(ExpectedConditions.invisibilityOfElementLocated(By.id("deputy-list")));
		return name;
	}

	private static String plain(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "").replace('đ', 'd')
			.replace('Đ', 'D').toUpperCase(Locale.ROOT);
	}

	/** Nothing has to be pushed aside to be read. */
	private static void fits(Tasklist phone) {
		assertThat((Boolean) phone.browser().executeScript("document.body.style.width = '360px';"
			+ "const wide = document.querySelector('main'); return wide.scrollWidth <= wide.clientWidth")).isTrue();
	}
}
