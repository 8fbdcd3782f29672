package vn.chibo.casepage;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether people may open the cases that their mails lead to. */
public class MailedCases {

	private final CaseGate gate;
	private final JdbcClient jdbc;
	private long seen;

	MailedCases(CaseGate gate, JdbcClient jdbc) {
		this.gate = gate;
		this.jdbc = jdbc;
	}

	/** Of mails of before nobody asks. */
	public synchronized void seenSoFar() {
		seen = jdbc.sql("select coalesce(max(id), 0) from outgoing_mail").query(Long.class).single();
	}

	/** The mails since the last question whose reader is told that there is no such page. */
	public synchronized List<String> closedToTheirReaders() {
		var mails = jdbc.sql("""
			select p.id, p.subject, p.case_number, m.login from outgoing_mail p join current_member m on m.id = p.recipient_id
			join case_file f on f.number = p.case_number where p.id > ? and m.login is not null order by p.id
			""").param(seen).query(Mailed.class).list();
		mails.forEach(mail -> seen = mail.id());
		return mails.stream().filter(mail -> gate.tryToEnter(mail.login(), mail.caseNumber()).isEmpty())
			.map(mail -> "%s of %s to %s".formatted(mail.subject(), mail.caseNumber(), mail.login())).toList();
	}

	private record Mailed(long id, String subject, String caseNumber, String login) {
	}
}
