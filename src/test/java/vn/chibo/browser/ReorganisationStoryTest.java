package vn.chibo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The department of a commune proposes that the branches of two villages become one; the standing committee confirms it. */
@StoryTest
@Tag("long")
class ReorganisationStoryTest {

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

	@LocalServerPort
	int port;
	@Autowired
	JdbcClient jdbc;

	@Test
	void theBranchesOfTwoVillagesBecomeOne() {
		var both = standingIn("SL.AH.T06") + standingIn("SL.AH.T07");
		try (var department = as("toch1")) {
			department.waitFor("Việc cần làm");
			department.start("Sắp xếp tổ chức đảng").choose("Tổ chức đề nghị", "Đảng bộ xã An Hòa")
				.select("Việc", "Sáp nhập")
				.choose("Tổ chức cần sắp xếp", nameOf("SL.AH.T06")).choose("Tổ chức cần sắp xếp", nameOf("SL.AH.T07"))
				.write("Tên mới", "Chi bộ thôn Liên Hợp").write("Mã tổ chức mới", "SL.AH.LH")
				.write("Số quyết định", "21-QĐ/ĐU").date("Ngày quyết định", TODAY).date("Có hiệu lực từ ngày", TODAY)
				.write("Nội dung quyết định, lý do", "Sáp nhập hai thôn theo nghị quyết của hội đồng nhân dân xã.")
				.picture("sap-xep").submit();
			department.visit("/reorganisation").waitFor("Xem trước sắp xếp tổ chức").picture("sap-xep-xem-truoc");
			assertThat(Axe.faults(department.browser())).isEmpty();
			department.browser().findElements(By.cssSelector("select[name^=position] option[value=SECRETARY]")).get(0)
				.click();
			department.browser().findElement(By.xpath("//button[contains(.,'Lưu lựa chọn')]")).click();
			department.waitFor("Đã lưu lựa chọn.");
			var form = department.toTasks().take("Chuẩn bị phương án, chọn đảng viên").says("Bí thư:");
			department.attach();
			form.mark("Nơi đề nghị chọn", "Gửi phương án").submit();
		}
		try (var committee = as("thuongvu1")) {
			committee.take("Xác nhận sắp xếp tổ chức").says("Sáp nhập")
				.mark("Cấp có thẩm quyền", "Đúng với quyết định").picture("sap-xep-xac-nhan").submit();
		}
		assertThat(standingIn("SL.AH.LH")).isEqualTo(both);
	}

	private long standingIn(String code) {
		return jdbc
			.sql("select count(*) from current_member m join organisation o on o.id = m.branch_id where o.code = ?")
			.param(code).query(Long.class).single();
	}

	private String nameOf(String code) {
		return jdbc.sql("select name from organisation where code = ?").param(code).query(String.class).single();
	}

	private Tasklist as(String login) {
		return new Tasklist("http://localhost:" + port).login(login, "demo");
	}
}
