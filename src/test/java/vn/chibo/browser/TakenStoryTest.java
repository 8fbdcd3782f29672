package vn.chibo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.support.Forms;
import vn.chibo.support.Visitor;

/** Tasklist says who has taken a task and since when, to whoever has it and to a colleague. */
@StoryTest
@Tag("long")
class TakenStoryTest {

	private static final String WRITE = "Viết đơn và bản tự kiểm điểm";

	@LocalServerPort
	int port;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	Clock clock;

	@Test
	void aColleagueSeesWhoIsAtIt() throws JsonProcessingException {
		// a branch committee of two with whom the other stories have nothing to do
		var place = jdbc.sql("""
			select o.id, min(a.login) as secretary, min(b.login) as colleague from organisation o
			join seat s on s.organisation_id = o.id and s.position = 'SECRETARY' join member a on a.id = s.member_id
			join seat t on t.organisation_id = o.id and t.position = 'DEPUTY_SECRETARY' join member b on b.id = t.member_id
			where o.parent_id in (select p.id from organisation p where p.grassroots) and o.holds_members
			  and a.login like 'canbo%' group by o.id order by o.id desc fetch first row only
			""").query().singleRow();
		var secretary = place.get("secretary").toString();
		var name = jdbc.sql("select full_name from member where login = ?").param(secretary).query(String.class)
			.single();
		starts(secretary, ((Number) place.get("id")).longValue());

		try (var hers = as(secretary)) {
			hers.take(WRITE);
			hers.waitFor("Đồng chí đã nhận từ");
		}
		try (var colleagues = as(place.get("colleague").toString())) {
			colleagues.open(WRITE);
			colleagues.waitFor("Đ/c " + name + " đã nhận từ").picture("da-nhan");
			assertThat(colleagues.sees("Đồng chí đã nhận từ")).isFalse();
		}
		whoIsAloneNeedsNoTaking(secretary, ((Number) place.get("id")).longValue());
	}

	private void whoIsAloneNeedsNoTaking(String secretary, long branch) {
		try (var hers = as(secretary)) {
			hers.open(WRITE);
			hers.clickOn(By.cssSelector(".task-card .unclaim"));
			hers.visible(By.cssSelector(".task-card .claim"));
			jdbc.sql("update seat set valid_to = ? where organisation_id = ? and member_id <> "
				+ "(select id from member where login = ?)")
				.params(LocalDate.now(clock).minusDays(1), branch, secretary)
				.update();
			hers.toTasks().take(WRITE);
			hers.waitFor("Đồng chí đã nhận từ");
		}
		try (var hers = as(secretary)) {
			hers.open(WRITE);
			hers.clickOn(By.cssSelector(".task-card .unclaim"));
			hers.waitFor("cứ điền vào biểu mẫu, không cần bấm nhận việc");
			assertThat(hers.browser().findElement(By.cssSelector(".task-card .claim")).isDisplayed()).isFalse();
			hers.clickOn(By.cssSelector(".disabled-form textarea"));
			writes(hers, "Trong năm qua");
			hers.clickOn(By.cssSelector(".task-card .unclaim"));
			hers.waitFor("cứ điền vào biểu mẫu, không cần bấm nhận việc").narrow(360);
			// with the keys only
			hers.browser().executeScript("document.querySelectorAll('.chibo-papers a')[1].focus()");
			hers.until(page -> {
				new Actions(hers.browser()).sendKeys(Keys.TAB).perform();
				return "textarea".equals(page.switchTo().activeElement().getTagName());
			});
			new Actions(hers.browser()).keyDown(Keys.CONTROL).sendKeys(Keys.END).keyUp(Keys.CONTROL).perform();
			writes(hers, " tôi làm tốt");
			assertThat(hers.visible(By.cssSelector(".fjs-form textarea")).getDomProperty("value"))
				.isEqualTo("Trong năm qua tôi làm tốt");
			tapsBeforeItIsKnownWhoseItIs(hers);
		}
	}

	private static void tapsBeforeItIsKnownWhoseItIs(Tasklist hers) {
		hers.clickOn(By.cssSelector(".task-card .unclaim"));
		hers.waitFor("cứ điền vào biểu mẫu, không cần bấm nhận việc").waitFor("Viết thay đồng chí ");
		hers.browser().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", """
			const online = window.fetch;
			const known = new Promise(now => { window.known = now; });
			window.fetch = async (address, ...more) => {
				if (String(address).startsWith('/taken/')) { await known; }
				return online(address, ...more);
			};"""));
		hers.browser().navigate().refresh();
		var field = hers.visible(By.cssSelector(".disabled-form textarea"));
		hers.browser().executeScript("arguments[0].scrollIntoView({block: 'center'})", field);
		new Actions(hers.browser()).moveToElement(field).click().perform();
		hers.waitFor("Đang xem ai nhận việc này…");
		hers.browser().executeScript("window.known()");
		hers.waitFor("Đồng chí đã nhận từ");
		hers.until(page -> "textarea".equals(page.switchTo().activeElement().getTagName()));
	}

	/** What is typed while the task is being taken stays, and so does the person. */
	private static void writes(Tasklist hers, String text) {
		new Actions(hers.browser()).sendKeys(text).perform();
		hers.waitFor("Đồng chí đã nhận từ");
		var field = hers.browser().switchTo().activeElement();
		assertThat(field.getTagName()).isEqualTo("textarea");
		assertThat(field.getDomProperty("value")).endsWith(text);
	}

	private void starts(String secretary, long branch) throws JsonProcessingException {
		var member = jdbc
			.sql("select min(id) from member where branch_id = ? and login is null and activity = 'ACTIVE' and "
				+ "official_on is not null")
			.param(branch).query(Long.class).single();
		var destination = jdbc.sql("select branch_id from member where login = 'bithu2'").query(Long.class).single();
		Map<String, Object> form = new HashMap<>(Forms.start(member, destination, LocalDate.now(clock)));
		var body = new ObjectMapper().writeValueAsString(Map.of("variables", form.entrySet().stream()
			.collect(Collectors.toMap(Map.Entry::getKey, field -> Map.of("value", field.getValue())))));
		var headers = new HashMap<>(Visitor.basic(secretary, "demo"));
		headers.put("Content-Type", "application/json");
		var answer = new Visitor(port).send("POST", "/engine-rest/process-definition/key/relocation/submit-form",
			BodyPublishers.ofString(body), headers);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
	}

	private Tasklist as(String login) {
		return new Tasklist("http://localhost:" + port).login(login, "demo");
	}
}
