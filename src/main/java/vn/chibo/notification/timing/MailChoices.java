package vn.chibo.notification.timing;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.RecordRows;

/** When people want to have their mails, as far as they have said so. */
@Repository
@Transactional
public class MailChoices {

	private final JdbcClient jdbc;
	private final MailPlan plan;

	MailChoices(JdbcClient jdbc, MailPlan plan) {
		this.jdbc = jdbc;
		this.plan = plan;
	}

	@Transactional(readOnly = true)
	public Optional<MailChoice> of(long memberId) {
		return jdbc.sql("select rhythm, hour_of_day from mail_choice where member_id = ?").param(memberId)
			.query(RecordRows.of(MailChoice.class)).optional();
	}

	/** Counts for what waits already. */
	public void choose(long memberId, MailChoice choice) {
		forget(memberId);
		jdbc.sql("insert into mail_choice (member_id, rhythm, hour_of_day) values (?, ?, ?)")
			.params(memberId, choice.rhythm().name(), choice.hourOfDay()).update();
	}

	/** As for somebody who has never chosen. */
	void forget(long memberId) {
		jdbc.sql("delete from mail_choice where member_id = ?").param(memberId).update();
		plan.again(memberId);
	}
}
