package vn.chibo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.support.Forms;
import vn.chibo.support.Visitor;

/** Many equal tasks: found by a word, put in order by name, and done one after the other. */
@StoryTest
@Tag("long")
class ListStoryTest {

	private static final String WRITE = "Viết đơn và bản tự kiểm điểm";
	private static final By NAMES = By.cssSelector(".tasks-list .chibo-card b");
	private static final By SAME = By.cssSelector(".chibo-same");

	@LocalServerPort
	int port;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	Clock clock;

	/** The wide screen comes last: its pictures are those of the guide. */
	@ParameterizedTest
	@ValueSource(ints = {360, 1300})
	void aSecretaryDoesEqualTasksOneAfterTheOther(int width) throws JsonProcessingException {
		var place = freshBranch(width);
		var secretary = place.get("secretary").toString();
		var names = startThree(secretary, ((Number) place.get("id")).longValue());

		try (var list = new Tasklist("http://localhost:" + port).login(secretary, "demo")) {
			if (width < 800) {
				list.narrow(width);
			}
			new Select(list.visible(By.id("chibo-order"))).selectByVisibleText("Theo tên người");
			list.until(page -> shown(list).size() >= names.size());
			assertThat(list.browser().findElements(By.cssSelector("[cam-widget-search], [cam-sorting-choices]")))
				.isEmpty();

			var one = names.get(0);
			list.find(one.toLowerCase());
			list.until(page -> shown(list).equals(List.of(one)));
			assertThat(list.browser().getCurrentUrl()).doesNotContain(one.split(" ")[0]);
			list.picture("tim-viec").browser().navigate().refresh();
			list.until(page -> shown(list).equals(List.of(one)));
			assertThat(list.visible(Tasklist.SOUGHT).getDomProperty("value")).isEqualTo(one.toLowerCase());
			list.find("khong co ai nhu the");
			list.waitFor("Không có việc nào trong danh sách này có đủ các từ");
			assertThat(Axe.faults(list.browser())).isEmpty();
			list.clickOn(By.xpath("//button[.='Xóa chữ']"));
			list.until(page -> shown(list).size() >= names.size());

			list.find("viet don");
			list.waitFor("Tìm thấy 3 việc");
			done(list.take(WRITE), list);
			list.until(ExpectedConditions.textToBe(SAME, "Việc tiếp theo cùng loại (còn 2)"));
			list.until(page -> !covered(list));
			list.picture("viec-tiep-theo");
			assertThat(Axe.faults(list.browser())).isEmpty();
			list.clickOn(SAME);
			done(list.takeOpened(), list);
			list.until(ExpectedConditions.textToBe(SAME, "Việc tiếp theo cùng loại (còn 1)"));
			list.clickOn(SAME);
			done(list.takeOpened(), list);
			list.waitFor("Đã gửi.");
			list.until(page -> page.findElements(SAME).isEmpty());
			triesAgainWhenTheListsDoNotCome(list);
		}
	}

	private static void triesAgainWhenTheListsDoNotCome(Tasklist list) {
		var again = By.cssSelector(".chibo-reload");
		list.browser().executeCdpCommand("Network.enable", Map.of());
		list.browser().executeCdpCommand("Network.setBlockedURLs",
			Map.of("urls", List.of("*/engine/default/filter?*")));
		list.browser().navigate().refresh();
		list.waitFor("Chưa mở được các danh sách").visible(again);
		list.browser().executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of()));
		list.clickOn(again);
		list.waitFor("Việc cần làm");
	}

	private static void done(FormOnScreen form, Tasklist list) {
		form.write("Tự kiểm điểm", "Trong năm qua tôi luôn chấp hành nghị quyết của chi bộ.")
			.tick("Đã xuất trình quyết định").send();
		list.until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(".chibo-next")));
	}

	private static List<String> shown(Tasklist list) {
		return list.browser().findElements(NAMES).stream().map(WebElement::getText).toList();
	}

	private static boolean covered(Tasklist list) {
		return Boolean.TRUE.equals(list.browser().executeScript(
			"return document.querySelector('.page-wrap').getBoundingClientRect().bottom > "
				+ "document.querySelector('.chibo-next').getBoundingClientRect().top + 1"));
	}

	/** A branch, another for each width, with which the other stories have nothing to do. */
	private Map<String, Object> freshBranch(int width) {
		return jdbc.sql("""
			select o.id, min(a.login) as secretary from organisation o
			join seat s on s.organisation_id = o.id and s.position = 'SECRETARY' join member a on a.id = s.member_id
			where a.login like 'canbo%' and o.holds_members and 3 <= (select count(*) from member m where m.branch_id = o.id
			    and m.login is null and m.activity = 'ACTIVE' and m.official_on is not null)
			  and not exists (select 1 from relocation r join member m on m.id = r.open_member_id where m.branch_id = o.id)
			group by o.id order by o.id offset ? rows fetch first row only
			""").param(width < 800 ? 7 : 3).query().singleRow();
	}

	private List<String> startThree(String secretary, long branch) throws JsonProcessingException {
		var members = jdbc.sql("select id, full_name from member where branch_id = ? and login is null "
			+ "and activity = 'ACTIVE' and official_on is not null order by id fetch first 3 rows only").param(branch)
			.query().listOfRows();
		var destination = jdbc.sql("select branch_id from member where login = 'bithu2'").query(Long.class).single();
		for (var member : members) {
			var form = Forms.start(((Number) member.get("id")).longValue(), destination, LocalDate.now(clock));
			var body = new ObjectMapper().writeValueAsString(Map.of("variables", form.entrySet().stream()
				.collect(Collectors.toMap(Map.Entry::getKey, field -> Map.of("value", field.getValue())))));
			var headers = new HashMap<>(Visitor.basic(secretary, "demo"));
			headers.put("Content-Type", "application/json");
			var answer = new Visitor(port).send("POST", "/engine-rest/process-definition/key/relocation/submit-form",
				BodyPublishers.ofString(body), headers);
			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		}
		return members.stream().map(member -> member.get("full_name").toString()).toList();
	}
}
