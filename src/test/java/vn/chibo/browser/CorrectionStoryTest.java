package vn.chibo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A secretary corrects a telephone number of a member; the department compares and confirms it. */
@StoryTest
@Tag("long")
class CorrectionStoryTest {

	private static final String RIGHT = "0912 345 678";

	@LocalServerPort
	int port;
	@Autowired
	JdbcClient jdbc;

	@Test
	void aSecretaryCorrectsATelephoneNumberAndTheDepartmentConfirms() {
		var had = phone();
		var name = jdbc.sql("select full_name from member where login = 'dangvien1'").query(String.class).single();
		try (var secretary = as("bithu1")) {
			secretary.waitFor("Việc cần làm");
			var form = secretary.start("Sửa thông tin đảng viên").choose("Đảng viên", name)
				.choose("Mục cần sửa", "Điện thoại").write("Giá trị mới", "12345")
				.write("Lý do, giấy tờ kèm theo", "Đảng viên đổi số từ tháng trước, đã gọi thử.");
			assertThat(form.submitInVain()).contains("không phải là số điện thoại");
			form.write("Giá trị mới", RIGHT).picture("sua-thong-tin").submit();
		}
		try (var department = as("toch1")) {
			department.take("Đối chiếu, xác nhận thông tin sửa").says("0912345678")
				.mark("Kết quả đối chiếu", "Đúng").write("Đã đối chiếu với", "Đã gọi số mới, gặp đảng viên.")
				.picture("xac-nhan-sua").submit();
		}
		assertThat(phone()).isEqualTo("0912345678").isNotEqualTo(had);
	}

	private String phone() {
		return jdbc.sql("select coalesce(phone, '') from member where login = 'dangvien1'").query(String.class)
			.single();
	}

	private Tasklist as(String login) {
		return new Tasklist("http://localhost:" + port).login(login, "demo");
	}
}
