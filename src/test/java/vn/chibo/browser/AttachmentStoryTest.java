package vn.chibo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.casefile.attachments.Pictures;
import vn.chibo.models.ReorganisationModel;

/** A clerk photographs a decision with a telephone, over a line that breaks; the standing committee reads it and confirms. */
@StoryTest
@Tag("long")
class AttachmentStoryTest {

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
	private static final By SEND = By.cssSelector(".attach button[type=submit]");
	private static final By READ = By.cssSelector(".chibo-attached a[href*='/attachments/']");

	@LocalServerPort
	int port;
	@Autowired
	JdbcClient jdbc;
	@TempDir
	Path telephone;

	@Test
	void aDecisionIsPhotographedAndReadAtTheNextLevel() throws IOException {
		try (var department = as("toch3")) {
			department.start("Sắp xếp tổ chức đảng").choose("Tổ chức đề nghị", nameOf("toch3"))
				.select("Việc", "Đổi tên").choose("Tổ chức cần sắp xếp", branch()).write("Tên mới", "Chi bộ Hòa Bình")
				.write("Số quyết định", "33-QĐ/ĐU").date("Ngày quyết định", TODAY).date("Có hiệu lực từ ngày", TODAY)
				.write("Nội dung quyết định, lý do", "Đổi tên theo nghị quyết của hội đồng nhân dân.").submit();
			var form = department.narrow(360).visit("/task/" + task()).takeOpened();
			form.mark("Nơi đề nghị chọn", "Gửi phương án");
			assertThat(form.submitInVain()).contains("cần có tệp đính kèm: quyết định đã ký, đóng dấu");

			department.clickOn(Tasklist.SCANS);
			photographs(department, "trang-1.jpg", 6);
			photographs(department, "trang-2.jpg", 1);
			assertThat(department.browser().findElements(By.cssSelector(".sheets li"))).hasSize(2);
			form.isHeldBack("Các trang đã chọn chưa được gửi");
			line(department, true);
			department.clickOn(SEND);
			department.waitFor("Đường truyền bị đứt").waitFor("Gửi lại");
			line(department, false);
			assertThat(attachments()).isZero();
			department.picture("dinh-kem");
			assertThat(Axe.faults(department.browser())).isEmpty();
			department.clickOn(SEND);
			department.waitFor("Đã nhận: Quyết định đã ký, đóng dấu, 2 trang.").waitFor("Tệp đính kèm (1)");
			assertThat(wide(department)).as("nothing hangs over the edge").isLessThanOrEqualTo(360);
			department.visible(READ);
			form.send();
		}
		assertThat(attachments()).isOne();
		try (var committee = as("thuongvu3")) {
			var form = committee.take("Xác nhận sắp xếp tổ chức");
			var address = committee.visible(READ).getDomProperty("href");
			assertThat(committee.browser().executeScript("""
				const asked = new XMLHttpRequest();
				asked.open('GET', arguments[0], false);
				asked.send();
				return asked.status + ' ' + asked.getResponseHeader('Content-Type') + ' ' + asked.responseText.slice(0, 5);
				""", address)).isEqualTo("200 application/pdf %PDF-");
			form.mark("Cấp có thẩm quyền", "Đúng với quyết định").submit();
		}
		try (var department = as("toch3")) {
			department.visit("/case/" + jdbc.sql("select case_number from attachment where added_by = 'toch3'")
				.query(String.class).single()).waitFor("Tệp đính kèm").waitFor("2 trang");
			assertThat(department.sees("Rút lại")).as("after the form was handed in").isFalse();
			assertThat(Axe.faults(department.browser())).isEmpty();
		}
		assertThat(jdbc.sql("select count(*) from paper_reading r join attachment a on a.case_number = r.case_number "
			+ "where r.read_by = 'thuongvu3' and r.papers = cast(a.position as varchar(10))").query(Long.class)
			.single())
			.isPositive();
	}

	/** As if the camera had been opened by the button. */
	private void photographs(Tasklist tasklist, String name, int orientation) throws IOException {
		var file = Files.write(telephone.resolve(name), Pictures.photograph(Pictures.page(1200, 1600), orientation));
		tasklist.browser().findElement(By.cssSelector(".attach input[capture]")).sendKeys(file.toString());
		tasklist.waitFor("Ảnh,");
	}

	private static void line(Tasklist tasklist, boolean broken) {
		tasklist.browser().executeCdpCommand("Network.enable", Map.of());
		tasklist.browser().executeCdpCommand("Network.emulateNetworkConditions", Map.of("offline", broken, "latency", 0,
			"downloadThroughput", -1, "uploadThroughput", -1));
	}

	private static long wide(Tasklist tasklist) {
		return ((Number) tasklist.browser().executeScript("return document.documentElement.scrollWidth")).longValue();
	}

	private long attachments() {
		return jdbc.sql("select count(*) from attachment where added_by = 'toch3' and content is not null")
			.query(Long.class)
			.single();
	}

	private String task() {
		return jdbc.sql("""
			select t.id_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
			join case_file f on f.number = e.business_key_ where f.opened_by = 'toch3' and t.task_def_key_ = ?
			""").param(ReorganisationModel.TASK_PREPARE).query(String.class).single();
	}

	/** The organisation for whose department somebody works. */
	private String nameOf(String login) {
		return jdbc.sql("select o.name from organisation o join seat s on s.organisation_id = o.id "
			+ "join member m on m.id = s.member_id where m.login = ? fetch first row only").param(login)
			.query(String.class).single();
	}

	/** The last branch below it: the other stories take the first ones. */
	private String branch() {
		return jdbc.sql("""
			select b.name from organisation b join organisation o on b.path like o.path || '%' join seat s
			on s.organisation_id = o.id join member m on m.id = s.member_id
			where m.login = 'toch3' and b.kind = 'BRANCH' order by b.id desc fetch first row only
			""").query(String.class).single();
	}

	private Tasklist as(String login) {
		return new Tasklist("http://localhost:" + port).login(login, "demo");
	}
}
