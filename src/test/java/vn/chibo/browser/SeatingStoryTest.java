package vn.chibo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A branch elects one more to its committee; the department above approves, and the new one works in it at once. */
@StoryTest
@Tag("long")
class SeatingStoryTest {

	@LocalServerPort
	int port;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	Clock clock;

	@Test
	void whoIsElectedSitsThereWhenThoseAboveHaveApproved() {
		var elected = jdbc.sql("select full_name from member where login = 'dangvien1'").query(String.class).single();
		var today = LocalDate.now(clock);
		try (var secretary = as("bithu1")) {
			var form = secretary.start("Kiện toàn cấp ủy, ban").select("Cấp ủy, ban", "Cấp ủy").date("Từ ngày", today)
				.select("Việc", "Giữ chức vụ").write("Họ tên hoặc số thẻ đảng viên", "Không có ai")
				.select("Chức vụ", "Ủy viên").write("Lý do, kết quả bầu", "Chi bộ bầu bổ sung, biên bản số 5-BB/CB.");
			assertThat(form.submitInVain()).contains("Dòng 1: tổ chức không có đảng viên nào mang họ tên này");
			form.write("Họ tên hoặc số thẻ đảng viên", elected).picture("kien-toan").submit();
		}
		try (var department = as("toch1")) {
			department.take("Cấp trên chuẩn y kiện toàn").says(elected).mark("Cấp trên quyết định", "Chuẩn y")
				.write("Số quyết định", "12-QĐ/ĐU").date("Ngày quyết định", today)
				.picture("chuan-y-kien-toan").submit();
		}
		try (var member = as("dangvien1")) {
			member.visit("/").waitFor("Việc của các cấp ủy tôi tham gia").waitFor("Ủy viên Chi ủy");
		}
	}

	private Tasklist as(String login) {
		return new Tasklist("http://localhost:" + port).login(login, "demo");
	}
}
