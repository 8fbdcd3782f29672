package vn.chibo.notification.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.notification.Occasion;
import vn.chibo.notification.delivery.WithMailServer;
import vn.chibo.notification.timing.Departures.Letter;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.MailTable;
import vn.chibo.support.Province;

/** When mails leave, and to whom those of a vacant committee go: the tables of docs/mails.md. */
@ChiBoTest
class MailTableTest extends WithMailServer {

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
	private static final Map<String, String> PLACES = Map.of("branch", "tosoi", "sectional body", "bophan", "body",
		"congty",
		"commune", "xa");

	@Autowired
	Departures departures;

	@TestFactory
	List<DynamicTest> mailsLeaveWhenTheDocumentSays() {
		return MailTable.rows("## When a mail leaves").stream()
			.map(row -> DynamicTest.dynamicTest(row.get("Case"), () -> {
				var letter = new Letter(Occasion.valueOf(row.get("About")), row.get("To").equals("committee"),
					moment(row.get("Written")), due(row.get("Deadline")));

				var departure = departures.of(letter, choice(row.get("Chosen")));

				assertThat(departure.at()).isEqualTo(moment(row.get("Leaves")));
				assertThat(departure.digest() ? "collected" : "alone").isEqualTo(row.get("How"));
			})).toList();
	}

	@TestFactory
	List<DynamicTest> mailsOfAVacantCommitteeGoWhereTheDocumentSays() {
		return MailTable.rows("## When nobody sits in the committee").stream().map(row -> DynamicTest.dynamicTest(
			row.get("Who sits where"), () -> {
				var own = new Province(jdbc, register);
				List.of(row.get("Who sits where").split(", "))
					.forEach(place -> own.seat(own.committee(PLACES.get(place)), PLACES.get(place)));
				new TransactionTemplate(transactions).executeWithoutResult(
					step -> notices.toCommittee(own.committee("tosoi"), news(row.get("Who sits where"))));

				var mail = jdbc.sql("select m.login, p.details, p.organisation_id from outgoing_mail p "
					+ "join member m on m.id = p.recipient_id where p.mail_key like ?")
					.param(row.get("Who sits where") + ":%")
					.query().singleRow();

				var place = PLACES.get(row.get("The mail to the branch committee goes to"));
				assertThat(mail.get("login")).isEqualTo(own.login(place));
				assertThat(((Number) mail.get("organisation_id")).longValue()).isEqualTo(own.id(place));
				assertThat(mail.get("details").toString().contains("vacant") ? "yes" : "no")
					.isEqualTo(row.get("It says that it stands in"));
			})).toList();
	}

	private static Instant moment(String written) {
		return LocalDateTime.parse(written, MOMENT).atZone(VIETNAM).toInstant();
	}

	/** The end of the day. */
	private static Instant due(String day) {
		return day.equals("-") ? null : LocalDate.parse(day, DAY).atTime(LocalTime.MAX).atZone(VIETNAM).toInstant();
	}

	private static MailChoice choice(String written) {
		var words = written.split(" ");
		return written.equals("-") ? null : new MailChoice(Rhythm.valueOf(words[0]), words.length == 1 ? 7
			: Integer.parseInt(words[1]));
	}
}
