package vn.chibo.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.support.Province.TODAY;

import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.models.RelocationModel;
import vn.chibo.notification.Notice;
import vn.chibo.notification.timing.Rhythm;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Forms;

/** What is not urgent comes in one mail, at the hour of whoever reads it, without what is done by then. */
@ChiBoTest
class DigestTest extends WithMailServer {

	@BeforeEach
	void committee() {
		province.mayIntroduce("xa");
		province.seat(province.committee("tosoi"), "bt");
	}

	/** A new task for the member by name, and for the branch committee. */
	private String starts(String member) {
		province.member(member, "tosoi");
		return people.as(province.login(member)).start("relocation",
			Forms.start(province.person(member), province.id("thon"), TODAY.minusDays(20)));
	}

	private void does(String member, String caseNumber) {
		people.as(province.login(member)).does(caseNumber, RelocationModel.TASK_WRITE_REQUEST,
			Forms.request(province.id("thon")));
	}

	private void news(String key, String subject) {
		new TransactionTemplate(transactions)
			.executeWithoutResult(step -> notices.toCommittee(province.committee("tosoi"),
				new Notice(key, "news", subject, "CSH-1999-000009", null, Map.of("message", "Nơi đến đã tiếp nhận."))));
	}

	/** The last that has come for somebody. */
	private MimeMessage mailTo(String person) throws Exception {
		MimeMessage last = null;
		for (var mail : arrived()) {
			last = mail.getAllRecipients()[0].toString().equals(province.login(person) + "@chibo.example") ? mail
				: last;
		}
		return last;
	}

	private List<String> subjectsTo(String person) throws Exception {
		var subjects = new ArrayList<String>();
		for (var mail : arrived()) {
			if (mail.getAllRecipients()[0].toString().equals(province.login(person) + "@chibo.example")) {
				subjects.add(mail.getSubject());
			}
		}
		return subjects;
	}

	@Test
	void committeeHasOneMailInTheMorningAndTheMemberOneWithinTheHour() throws Exception {
		var first = starts("huu");
		var second = starts("hoa");
		news("n1", "Đã tiếp nhận đảng viên chuyển sinh hoạt");
		carrier.carry();
		assertThat(arrived()).isEmpty();

		at(0, "09:00");
		carrier.carry();

		assertThat(subjectsTo("huu")).containsExactly("[" + first + "] Nhiệm vụ mới: Viết đơn và bản tự kiểm điểm");
		assertThat(subjectsTo("hoa")).hasSize(1);
		assertThat(subjectsTo("bt")).isEmpty();

		at(1, "07:00");
		carrier.carry();
		carrier.carry();

		assertThat(subjectsTo("bt")).containsExactly("Chi Bộ: 2 việc mới, 1 tin");
		var text = part(mailTo("bt"), "text/plain").getContent().toString().replace("\r", "");
		assertThat(text)
			.contains("Kính gửi đồng chí Lê Văn bt,\n\nViệc mới:\n- Viết đơn và bản tự kiểm điểm, hồ sơ " + first)
			.contains("hồ sơ " + second).contains("(Chi ủy Chi bộ Tổ sợi)")
			.containsPattern("http://localhost:8080/task/[0-9a-f-]{36}")
			.contains("Tin:\n- Đã tiếp nhận đảng viên chuyển sinh hoạt, hồ sơ CSH-1999-000009: Nơi đến đã tiếp nhận.")
			.contains("Chọn giờ nhận thư: http://localhost:8080/account/mails").doesNotContain("Lê Văn huu")
			.doesNotContain("Sắp đến hạn");
		assertThat(part(mailTo("bt"), "text/html").getContent().toString()).contains("<b>Việc mới</b>")
			.containsPattern("<a href=\"http://localhost:8080/task/[0-9a-f-]{36}\">");
	}

	@Test
	void whatIsDoneByThenIsNotInItAndNothingIsSentWhenAllIs() throws Exception {
		var done = starts("huu");
		var waiting = starts("hoa");
		does("huu", done);
		does("hoa", waiting);
		jdbc.sql("delete from outgoing_mail where subject like '%xem xét%'").update();

		at(1, "07:00");
		carrier.carry();

		assertThat(arrived()).isEmpty();
		assertThat(mails()).hasSize(4).containsOnly("NOT_NEEDED 1");
	}

	@Test
	void manyTasksOfOneKindAreOneLine() throws Exception {
		Stream.of("m1", "m2", "m3", "m4").forEach(this::starts);
		jdbc.sql("delete from outgoing_mail where organisation_id is null").update();

		at(1, "07:00");
		carrier.carry();

		assertThat(subjectsTo("bt")).containsExactly("Chi Bộ: 4 việc mới");
		assertThat(part(mailTo("bt"), "text/plain").getContent().toString())
			.contains("- Viết đơn và bản tự kiểm điểm: 4 hồ sơ (Chi ủy Chi bộ Tổ sợi)");
	}

	@Test
	void everybodyChoosesWhen() throws Exception {
		news("n1", "Tin một");
		news("n2", "Tin hai");
		carrier.carry();
		chooses("bt", Rhythm.DAILY);
		at(0, "17:59");
		carrier.carry();
		assertThat(arrived()).isEmpty();

		at(0, "18:00");
		carrier.carry();
		assertThat(subjectsTo("bt")).containsExactly("Chi Bộ: 2 tin");

		chooses("bt", Rhythm.AT_ONCE);
		news("n3", "Tin ba");
		news("n4", "Tin bốn");
		carrier.carry();
		assertThat(subjectsTo("bt")).hasSize(3);
	}

	@Test
	void whatComesBackToBeDoneAgainIsUrgent() throws Exception {
		var number = starts("huu");
		does("huu", number);
		people.as(province.login("bt")).does(number, RelocationModel.TASK_REVIEW_AT_BRANCH, Map.of("decision", "RETURN",
			"returnReason", "Bổ sung bản tự kiểm điểm.", "underInspection", "NO", "feesPaid", "YES"));
		carrier.carry();

		assertThat(subjectsTo("huu")).containsExactly("[" + number + "] Nhiệm vụ mới: Viết đơn và bản tự kiểm điểm");
	}

	@Test
	void nodesAtTheSameTimeMakeOneDigest() throws Exception {
		for (int i = 0; i < 30; i++) {
			news("n" + i, "Tin " + i);
		}
		at(1, "07:00");

		CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(() -> node(outbox).carry())).limit(3)
			.toArray(CompletableFuture[]::new)).join();

		assertThat(subjectsTo("bt")).containsExactly("Chi Bộ: 30 tin");
		assertThat(mails()).hasSize(30).containsOnly("SENT 1");
	}

	@Test
	void nothingLeavesAtNight() {
		tell("an", WithMailServer.news("n1"));
		at(0, "21:00");
		carrier.carry();
		assertThat(arrived()).isEmpty();
		at(1, "05:59");
		carrier.carry();
		assertThat(arrived()).isEmpty();

		at(1, "06:00");
		carrier.carry();
		assertThat(arrived()).hasSize(1);
	}

	@Test
	void aDeadlineOfTheNightIsToldAtNight() {
		at(0, "22:00");
		tell("an", new Notice("n1", "news", "Hạn đêm nay", null, null, Map.of("message", "Hạn hôm nay.", "due",
			TODAY + "T16:59:59Z")));
		carrier.carry();

		assertThat(arrived()).hasSize(1);
	}
}
