package vn.chibo.register.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.support.ChiBoServerTest;
import vn.chibo.support.Visitor;

/** The administrator loads files in the browser. */
@ChiBoServerTest
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
		assertThat(jdbc.sql("select o.code from member m join organisation o on o.id = m.branch_id where m.personal_id = ?")
			.param(Samples.SEATED).query(String.class).single()).isEqualTo("T.X.1");
		assertThat(upload(Samples.stored(), administrator.token(PAGE)).body()).contains("Đã nạp xong.");
	}

	@Test
	void showsFaultsAsATableAndLoadsNothing() throws IOException {
		upload(Samples.stored(), administrator.token(PAGE));
		var organisations = Samples.organisations().set(3, "Loại", "Chi đoàn <b>X</b>").set(5, "Mã cấp trên", "T.Z");

		var page = upload(List.of(organisations.csv()), administrator.token(PAGE)).body();

		assertThat(page).contains("Chưa nạp gì cả.").contains("<td>organisations.csv</td>").contains("<td>3</td>")
			.contains("<td>5</td>").contains("<td>Loại</td>").contains("<td>Mã cấp trên</td>").doesNotContain("<b>X</b>");
		assertThat(jdbc.sql("select count(*) from organisation where code like 'T.Y%'").query(Long.class).single())
			.isZero();
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
