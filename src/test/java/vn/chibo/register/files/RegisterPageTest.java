package vn.chibo.register.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Visitor;

/** The administrator loads files in the browser. */
@ChiBoTest
@Tag("sql")
class RegisterPageTest {

	private static final String PAGE = "/administration/register";
	private static final String BOUNDARY = "ranh-gioi";

	@LocalServerPort
	int port;
	@Autowired
	JdbcClient jdbc;

	Visitor administrator;

	@BeforeEach
	void anAdministrator() {
		administrator = Visitor.administrator(port);
	}

	@Test
	void showsWhatWasLoadedFileByFile() throws IOException {
		var page = upload(Samples.stored(), administrator.token(PAGE)).body();

		assertThat(page).contains("Đã nạp xong.").containsSubsequence("organisations.csv", "members.csv", "seats.csv");
		assertThat(
			jdbc.sql("select o.code from member m join organisation o on o.id = m.branch_id where m.personal_id = ?")
				.param(Samples.SEATED).query(String.class).single())
			.isEqualTo("T.X.1");
		assertThat(upload(Samples.stored(), administrator.token(PAGE)).body()).contains("Đã nạp xong.");
	}

	@Test
	void showsFaultsAsATableAndLoadsNothing() throws IOException {
		upload(Samples.stored(), administrator.token(PAGE));
		var organisations = Samples.organisations().set(3, "Loại", "Chi đoàn <b>X</b>").set(5, "Mã cấp trên", "T.Z");

		var page = upload(List.of(organisations.csv()), administrator.token(PAGE)).body();

		assertThat(page).contains("Chưa nạp gì cả.").contains(">organisations.csv</td>").contains(">3</td>")
			.contains(">5</td>").contains(">Loại</td>").contains(">Mã cấp trên</td>").doesNotContain("<b>X</b>");
		assertThat(jdbc.sql("select count(*) from organisation where code like 'T.Y%'").query(Long.class).single())
			.isZero();
	}

	@Test
	void asksAHumanBeforeSomebodyBecomesSomebodyElse() throws IOException {
		upload(Samples.stored(), administrator.token(PAGE));
		var member = jdbc.sql("select id from member where personal_id = ?").param(Samples.OTHER).query(Long.class)
			.single();
		jdbc.sql(
			"insert into case_file (number, procedure_key, subject_id, organisation_id, state, opened_at, opened_by)"
				+ " select 'CSH-2026-990001', 'relocation', id, branch_id, 'SELF_REVIEW', current_timestamp, 'bithu' from member"
				+ " where id = ?")
			.param(member).update();
		var renamed = List
			.of(Samples.member(Samples.emptyMembers(), Samples.OTHER, "T.X.2", "Họ và tên", "Hồ <b>Khác</b>")
				.csv());

		var page = upload(renamed, administrator.token(PAGE)).body();

		assertThat(page).contains("Chưa nạp dòng nào mới", "Chờ xác nhận: <span>1</span> dòng", "Người Thử 5",
			"Hồ &lt;b&gt;Khác", "CSH-2026-990001");
		assertThat(name(member)).isEqualTo("Người Thử 5");
		assertThat(confirm("").body()).contains("Chưa đánh dấu dòng nào");
		assertThat(confirm("khac").body()).contains("Chờ xác nhận");
		assertThat(name(member)).isEqualTo("Người Thử 5");

		assertThat(confirm(page.replaceAll("(?s).*name=\"confirmed\" value=\"([0-9a-f]+)\".*", "$1")).body())
			.contains("Đã nạp xong.").doesNotContain("Chờ xác nhận");
		assertThat(name(member)).isEqualTo("Hồ <b>Khác</b>");
		assertThat(confirm("khac").body()).contains("không còn được giữ; hãy chọn lại tệp");
		jdbc.sql("delete from case_file where number = 'CSH-2026-990001'").update();
		jdbc.sql("update member set full_name = 'Người Thử 5' where id = ?").param(member).update();
	}

	@Test
	void handsOutATemplateForEachKindOfList() {
		for (RegisterFile kind : RegisterFile.values()) {
			var answer = administrator.send("GET", PAGE + "/template/" + kind.name(), BodyPublishers.noBody(),
				Map.of());

			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(answer.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\""
				+ kind.templateName() + "\"");
		}
	}

	private String name(long member) {
		return jdbc.sql("select full_name from member where id = ?").param(member).query(String.class).single();
	}

	private HttpResponse<String> confirm(String token) {
		return administrator.send("POST", PAGE + "/confirmed", BodyPublishers.ofString("_csrf=" + URLEncoder.encode(
			administrator.token(PAGE), StandardCharsets.UTF_8) + "&confirmed=" + token), Map.of("Content-Type",
				"application/x-www-form-urlencoded"));
	}

	@Test
	void asksForAFileWhenNoneWasChosen() throws IOException {
		assertThat(upload(List.of(new UploadedFile("", new byte[0])), administrator.token(PAGE)).body())
			.contains("Chưa chọn tệp nào; hãy chọn ít nhất một tệp rồi bấm Nạp.");
	}

	@Test
	void loadsNothingWithoutTheTokenOfThePage() throws IOException {
		var file = List.of(Samples.organisation(Samples.emptyOrganisations(), "T.FORGED", "Đảng bộ giả",
			"Đảng bộ xã, phường, đặc khu", "T").csv());

		assertThat(upload(file, "").statusCode()).isEqualTo(403);
		assertThat(jdbc.sql("select count(*) from organisation where code = 'T.FORGED'").query(Long.class).single())
			.isZero();
	}

	@Test
	void saysSoWhenAFileIsTooBig() throws IOException {
		var answer = upload(List.of(new UploadedFile("members.csv", new byte[21 << 20])), administrator.token(PAGE));

		assertThat(answer.body()).contains("Chưa nạp gì cả.").contains(FileReading.TOO_BIG);
	}

	@Test
	void saysSoWhenAllFilesTogetherAreMoreThanTheServerTakes() throws IOException {
		var answer = upload(List.of(new UploadedFile("members.csv", new byte[61 << 20])), administrator.token(PAGE));

		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.body()).contains("Tệp quá lớn; mỗi tệp tối đa 20 MB.");
	}

	private HttpResponse<String> upload(List<UploadedFile> files, String token) throws IOException {
		var body = new ByteArrayOutputStream();
		body.writeBytes(part("name=\"_csrf\"", token.getBytes(StandardCharsets.UTF_8)));
		for (var file : files) {
			body.writeBytes(part("name=\"files\"; filename=\"" + file.name() + "\"", file.content()));
		}
		body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
		return administrator.send("POST", PAGE, BodyPublishers.ofByteArray(body.toByteArray()),
			Map.of("Content-Type", "multipart/form-data; boundary=" + BOUNDARY));
	}

	private static byte[] part(String disposition, byte[] content) throws IOException {
		var part = new ByteArrayOutputStream();
		part.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8));
		part.write(content);
		part.write("\r\n".getBytes(StandardCharsets.UTF_8));
		return part.toByteArray();
	}
}
