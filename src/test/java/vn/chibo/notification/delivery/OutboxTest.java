package vn.chibo.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.notification.Mails;
import vn.chibo.notification.Notice;
import vn.chibo.notification.Occasion;
import vn.chibo.support.ChiBoTest;

/** Mails wait in the outbox for the end of the step they tell of, and say in Vietnamese what it is about. */
@ChiBoTest
class OutboxTest extends WithMailServer {

	@Test
	void isNotSentWhenItsStepIsRolledBack() {
		new TransactionTemplate(transactions).executeWithoutResult(step -> {
			notices.toMember(province.person("an"), news("n1"));
			step.setRollbackOnly();
		});

		carrier.carry();

		assertThat(mails()).isEmpty();
		assertThat(arrived()).isEmpty();
	}

	@Test
	void isNotWrittenOutsideAStep() {
		var an = province.person("an");

		assertThatThrownBy(() -> notices.toMember(an, news("n1"))).isInstanceOf(IllegalTransactionStateException.class);
	}

	@Test
	void isNotSeenByTheCarrierBeforeItsStepIsDone() {
		var an = province.person("an");
		new TransactionTemplate(transactions).executeWithoutResult(step -> {
			notices.toMember(an, news("n1"));
			CompletableFuture.runAsync(carrier::carry).join();

			assertThat(arrived()).isEmpty();
		});

		carrier.carry();

		assertThat(arrived()).hasSize(1);
	}

	@Test
	void saysInOneMailWhatIsDueInManyCases() throws Exception {
		province.seat(province.committee("thon"), "an");
		new TransactionTemplate(transactions).executeWithoutResult(step -> notices.toCommittee(
			province.committee("thon"),
			new Notice("due", Occasion.DEADLINE, "reminder", "Hạn giải quyết: đã quá hạn 1, sắp đến hạn 2", null, null,
				Map.of("lines",
					"Đã quá hạn: Viết đơn, hồ sơ CSH-1999-000001, hạn 20/11/2026\nSắp đến hạn: Nhận xét, 2 hồ sơ, hạn 26/11/2026"))));

		carrier.carry();

		var mail = arrived().get(0);
		assertThat(mail.getSubject()).isEqualTo("Hạn giải quyết: đã quá hạn 1, sắp đến hạn 2");
		assertThat(part(mail, "text/plain").getContent().toString().replace("\r", "")).contains("""
			Các việc của Chi ủy Chi bộ thôn 1:
			- Đã quá hạn: Viết đơn, hồ sơ CSH-1999-000001, hạn 20/11/2026
			- Sắp đến hạn: Nhận xét, 2 hồ sơ, hạn 26/11/2026

			Đăng nhập để giải quyết: http://localhost:8080
			""").doesNotContain("chưa có người");
		assertThat(part(mail, "text/html").getContent().toString()).contains("Các việc của")
			.contains("<li>Sắp đến hạn: Nhận xét, 2 hồ sơ, hạn 26/11/2026</li>");
	}

	@Test
	void saysInVietnameseWhichCaseItIsAbout() throws Exception {
		tell("an", news("n1"));

		carrier.carry();

		assertThat(mails()).containsExactly("SENT 1");
		var mail = arrived().get(0);
		assertThat(mail.getAllRecipients()[0]).hasToString(province.login("an") + "@chibo.example");
		assertThat(mail.getSubject()).isEqualTo("[CSH-1999-000001] Đã tiếp nhận đảng viên chuyển sinh hoạt");
		var text = part(mail, "text/plain");
		assertThat(text.getContentType()).containsIgnoringCase("charset=UTF-8");
		assertThat(text.getContent().toString()).contains("Kính gửi đồng chí Lê Văn an,")
			.contains("Chi bộ nơi đến đã tiếp nhận.").contains("Hồ sơ: CSH-1999-000001");
		var html = part(mail, "text/html");
		assertThat(html.getContentType()).containsIgnoringCase("charset=UTF-8");
		assertThat(html.getContent().toString()).contains("Lê Văn an").contains("Chi bộ nơi đến đã tiếp nhận.")
			.contains("http://localhost:8080");
	}

	@Test
	void whatIsWrittenInTheRegisterIsNoHtml() throws Exception {
		tell("an", news("n1"));
		jdbc.sql("update member set full_name = 'Lê <b>Đậm</b> & Con' where id = ?").param(province.person("an"))
			.update();

		carrier.carry();

		assertThat(part(arrived().get(0), "text/html").getContent().toString())
			.contains("Lê &lt;b&gt;Đậm&lt;/b&gt; &amp; Con");
		assertThat(part(arrived().get(0), "text/plain").getContent().toString()).contains("Lê <b>Đậm</b> & Con");
	}

	@Test
	void saysThatItsCommitteeIsVacant() throws Exception {
		province.seat(province.committee("congty"), "tren");
		new TransactionTemplate(transactions).executeWithoutResult(step -> notices.toCommittee(
			province.committee("tosoi"), new Notice("t1", "task", "Nhiệm vụ mới", "CSH-1999-000001", null,
				Map.of("task", "Xem xét", "due", "2026-11-30T16:59:59Z"))));

		at(1, "07:00");
		carrier.carry();

		var mail = arrived().get(0);
		assertThat(mail.getAllRecipients()[0]).hasToString(province.login("tren") + "@chibo.example");
		assertThat(part(mail, "text/plain").getContent().toString())
			.contains("Chi ủy Chi bộ Tổ sợi hiện chưa có người đảm nhiệm").contains("Hạn: 30/11/2026");
		assertThat(part(mail, "text/html").getContent().toString().replaceAll("\\s+", " "))
			.contains("hiện chưa có người đảm nhiệm, nên nhiệm vụ dưới đây được chuyển lên").contains("30/11/2026");
	}

	@Test
	void theSameNoticeReachesTheSamePersonOnce() {
		tell("an", news("n1"));
		tell("an", news("n1"));
		carrier.carry();
		tell("an", news("n1"));
		tell("binh", news("n1"));
		tell("an", news("n2"));
		carrier.carry();

		assertThat(arrived()).extracting(mail -> mail.getAllRecipients()[0].toString()).containsExactlyInAnyOrder(
			province.login("an") + "@chibo.example", province.login("an") + "@chibo.example",
			province.login("binh") + "@chibo.example");
	}
}
