package vn.chibo.notification;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.RecordRows;

/** Mails that are done with; those that wait are nobody's past. A case on hold keeps its mails. */
@Repository
@Transactional
public class OldMails {

	private static final String OLD = """
		finished_at < ? and not exists (select 1 from case_hold h where h.case_number = outgoing_mail.case_number)\s""";

	private final JdbcClient jdbc;

	OldMails(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Cases whose mails were done with before a day, the oldest first; null stands for the mails of no one case. */
	@Transactional(readOnly = true)
	public List<Old> casesWithMails(Instant before, int atMost) {
		return jdbc.sql("select case_number, min(finished_at) as since from outgoing_mail where " + OLD
			+ "group by case_number order by 2, 1 fetch first " + atMost + " rows only")
			.param(before.atOffset(ZoneOffset.UTC)).query(RecordRows.of(Old.class)).list();
	}

	/** Answers how many there were. */
	public int delete(String caseNumber, Instant before) {
		return jdbc.sql("delete from outgoing_mail where " + OLD + "and case_number is not distinct from ?")
			.params(before.atOffset(ZoneOffset.UTC), caseNumber).update();
	}

	/** A case, and when the first of its old mails was done with. */
	public record Old(String caseNumber, Instant since) {
	}
}
