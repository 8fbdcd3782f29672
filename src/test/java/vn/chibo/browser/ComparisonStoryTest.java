package vn.chibo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.support.Visitor;

/** A list that somebody has corrected in Excel comes back: the administrator takes one line, leaves one, and writes. */
@StoryTest
@Tag("long")
class ComparisonStoryTest {

	/** Nobody in the other stories works there. */
	private static final String BRANCH = "SL.AH.DV02";
	private static final String RIGHT = "Số 900, đường Mới";
	private static final String WRONG = "Số 901, đường Mới";

	@LocalServerPort
	int port;
	@Autowired
	JdbcClient jdbc;
	@TempDir
	Path folder;

	@Test
	void oneLineIsTakenAndOneIsLeft() throws IOException {
		var addresses = jdbc.sql("""
			select m.residence_address from member m join organisation o on o.id = m.branch_id
			where o.code = ? group by m.residence_address having count(*) = 1 order by m.residence_address
			""").param(BRANCH).query(String.class).list();
		var list = new Visitor(port).login("toch1", "demo").get("/organisation/" + branch() + "/members.csv").body()
			.replace(addresses.get(0), RIGHT).replace(addresses.get(1), WRONG);
		var file = Files.writeString(folder.resolve("danh-sach-dang-vien.csv"), list);
		try (var administrator = new Tasklist("http://localhost:" + port).enter("quantri", "demo")) {
			administrator.visit("/administration/register").visible(By.id("files")).sendKeys(file.toString());
			administrator.clickOn(By.xpath("//main//button[normalize-space()='Nạp']"));
			administrator.clickOn(By.linkText("Khác nhau"));
			administrator.waitFor(addresses.get(0) + " → " + RIGHT).waitFor(addresses.get(1) + " → " + WRONG);
			decide(administrator, RIGHT, "Nhận");
			decide(administrator, WRONG, "Để lại");
			administrator.picture("doi-chieu");
			assertThat(Axe.faults(administrator.browser())).isEmpty();
			administrator.visible(By.id("reason")).sendKeys("Chi bộ rà soát nơi cư trú tháng 11.");
			administrator.clickOn(By.xpath("//button[normalize-space()='Ghi vào danh bạ']"));
			administrator.waitFor("Đã ghi vào danh bạ.");
			administrator.narrow(360).waitFor("Đã nhận").waitFor("Để lại");
			assertThat(Axe.faults(administrator.browser())).isEmpty();
		}
		assertThat(
			jdbc.sql("select residence_address from member where branch_id = ? and residence_address in (?, ?, ?, ?)")
				.params(branch(), addresses.get(0), addresses.get(1), RIGHT, WRONG).query(String.class).list())
			.containsExactlyInAnyOrder(RIGHT, addresses.get(1));
	}

	private static void decide(Tasklist administrator, String number, String decision) {
		administrator.clickOn(By.xpath("//tr[contains(.,'" + number + "')]//label[contains(.,'" + decision + "')]"));
	}

	private long branch() {
		return jdbc.sql("select id from organisation where code = ?").param(BRANCH).query(Long.class).single();
	}
}
