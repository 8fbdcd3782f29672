package vn.chibo.register.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Visitor;

/** The administrator loads files in the browser. */
@ChiBoTest
class RegisterPageTest {

	private static final String PAGE = "/administration/register";
	private static final String COMPARISON = PAGE + "/comparison";
	private static final String REASON = "%C4%90%C3%A3%20%C4%91%E1%BB%91i%20chi%E1%BA%BFu%20h%E1%BB%93%20s%C6%A1";
	private static final String BOUNDARY = "ranh-gioi";

	@LocalServerPort
	int port;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	RegisterFiles files;

	Visitor administrator;

	@BeforeEach
	void anAdministratorOfARegister() {
		files.load(Samples.stored());
		jdbc.sql("delete from register_comparison").update();
		administrator = Visitor.administrator(port);
	}

	@Test
	void saysThatNothingDiffers() throws IOException {
		var page = upload(Samples.stored(), administrator.token(PAGE)).body();

		assertThat(page).contains("Tệp và danh bạ không khác nhau").doesNotContain("bản đối chiếu đang chờ");
	}

	@Test
	void showsFaultsAsATableAndLoadsNothing() throws IOException {
		var organisations = Samples.organisations().set(3, "Loại", "Chi đoàn <b>X</b>").set(5, "Mã cấp trên", "T.Z");

		var page = upload(List.of(organisations.csv()), administrator.token(PAGE)).body();

		assertThat(page).contains("Chưa nạp gì cả.").contains(">organisations.csv</td>").contains(">3</td>")
			.contains(">5</td>").contains(">Loại</td>").contains(">Mã cấp trên</td>").doesNotContain("<b>X</b>");
		assertThat(jdbc.sql("select count(*) from organisation where code like 'T.Y%'").query(Long.class).single())
			.isZero();
	}

	@Test
	void asksAHumanBeforeSomebodyBecomesSomebodyElse() throws IOException {
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

		assertThat(upload(renamed, administrator.token(PAGE)).headers().firstValue("Location").orElseThrow())
			.endsWith(COMPARISON);
		var page = administrator
			.send("GET", COMPARISON + "?list=MEMBERS&kind=ANOTHER", BodyPublishers.noBody(), Map.of())
			.body();
		assertThat(page).contains("Người Thử 5", "Hồ &lt;b&gt;Khác", "CSH-2026-990001").doesNotContain("Nhận cả");
		assertThat(posted("/all", "list=MEMBERS&kind=ANOTHER&taken=true"))
			.contains("đối chiếu giấy tờ rồi nhận từng dòng");
		assertThat(posted("/written", "reason=" + REASON)).contains("Còn 1 dòng chưa quyết định");
		assertThat(name(member)).isEqualTo("Người Thử 5");

		var line = page.replaceAll("(?s).*name=\"(line-[0-9]+)\".*", "$1");
		assertThat(page).contains("form=\"decisions\"");
		assertThat(posted("/written", "list=MEMBERS&kind=ANOTHER&reason=x&" + line + "=leave"))
			.as("what is ticked is kept, even if nothing is written")
			.contains("Hãy ghi lý do", "name=\"%s\" value=\"leave\" checked".formatted(line));
		assertThat(posted("/decided", "list=MEMBERS&kind=ANOTHER&" + line + "=take")).contains("Đã giữ lựa chọn");
		assertThat(posted("/written", "reason=x")).contains("Hãy ghi lý do");
		assertThat(posted("/written", "reason=" + REASON)).contains("Đã ghi vào danh bạ.");
		assertThat(name(member)).isEqualTo("Hồ <b>Khác</b>");
		assertThat(jdbc
			.sql("select changed_by, changed_in, changed_for, before_value from register_version where member_id = ? "
				+ "and field = 'full_name'")
			.param(member).query().singleRow().values()).containsExactly(Visitor.ADMINISTRATOR,
				"IMPORT", "Đã đối chiếu hồ sơ (members.csv)", "Người Thử 5");
		assertThat(posted("/written", "reason=" + REASON)).contains("không còn chờ nữa");
		jdbc.sql("delete from case_file where number = 'CSH-2026-990001'").update();
		jdbc.sql("update member set full_name = 'Người Thử 5' where id = ?").param(member).update();
	}

	@Test
	void whatWaitsIsGivenUp() throws IOException {
		var more = List.of(Samples.member(Samples.emptyMembers(), Samples.NEW, "T.X.2").csv());
		upload(more, administrator.token(PAGE));

		assertThat(upload(more, administrator.token(PAGE)).body()).contains(RegisterComparison.ONE_WAITS);
		posted("/discarded", "");
		assertThat(
			jdbc.sql("select count(*) from register_comparison where waits_for is not null").query(Long.class).single())
			.isZero();
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

	/** What the page says next. */
	private String posted(String what, String form) {
		var answer = administrator.send("POST", COMPARISON + what, BodyPublishers.ofString("_csrf=" + URLEncoder.encode(
			administrator.token(PAGE), StandardCharsets.UTF_8) + "&" + form), Map.of("Content-Type",
				"application/x-www-form-urlencoded"));
		return administrator
			.send("GET", answer.headers().firstValue("Location").orElseThrow(), BodyPublishers.noBody(), Map.of())
			.body();
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

	/** The server's own limit of parts is below what fifty photographs with their fields are. */
	@Test
	void manyFilesAreReadAndTooManyAreRefusedAsWhatTheyAre() throws IOException {
		var file = new UploadedFile("members.csv", new byte[0]);

		assertThat(upload(Collections.nCopies(100, file), administrator.token(PAGE)).statusCode()).isEqualTo(200);
		var tooMany = upload(Collections.nCopies(600, file), administrator.token(PAGE));
		assertThat(tooMany.statusCode()).isEqualTo(413);
		assertThat(tooMany.body()).contains("Gửi quá nhiều tệp cùng lúc nên chưa nhận gì; hãy gửi thành vài lần.");
	}

	private HttpResponse<String> upload(List<UploadedFile> files, String token) throws IOException {
		var body = new ByteArrayOutputStream();
		body.writeBytes(part("name=\"_csrf\"", token.getBytes(StandardCharsets.UTF_8)));
		for (var file : files) {
			body.writeBytes(part("name=\"files\"; filename=\"" + file.name() + "\"", file.content()));
		}
		body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
		return administrator.send("POST", PAGE, BodyPublishers.ofByteArray(body.toByteArray()),
			Map.of("Content-Type", "multipart/form-data; boundary=" + BOUNDARY, "X-CSRF-TOKEN", token));
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
