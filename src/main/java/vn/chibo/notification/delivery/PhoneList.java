package vn.chibo.notification.delivery;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.RecordRows;
import vn.chibo.notification.MailedTasks;
import vn.chibo.register.Committee;
import vn.chibo.register.Right;

/**
 * Who could not be told by mail and has to be called. What goes to a member by name is the affair of the branch, what
 * goes to somebody as an official that of the committee's own organisation; a department sees both, of all below.
 */
@Repository
@Transactional
class PhoneList {

	static final int SHOWN = 200;
	private static final String FROM = """
		 from outgoing_mail p join current_member m on m.id = p.recipient_id
		join registered_organisation o on o.id = coalesce(p.organisation_id, m.branch_id)
		where p.state in ('NO_ADDRESS', 'UNDELIVERABLE')
		  and (o.id in (:own) or exists (select 1 from registered_organisation d where d.id in (:above)
		                                 and o.path like d.path || '%'))
		""";
	private static final long NOTHING = -1;

	private final JdbcClient jdbc;
	private final ObjectProvider<MailedTasks> tasks;
	private final Clock clock;

	PhoneList(JdbcClient jdbc, ObjectProvider<MailedTasks> tasks, Clock clock) {
		this.jdbc = jdbc;
		this.tasks = tasks;
		this.clock = clock;
	}

	/** Those still to be called, by person; without what is done by now. */
	@Transactional(readOnly = true)
	public List<Call> open(List<Committee> committees) {
		var all = sql(
			"select p.id, p.recipient_id, m.full_name, m.phone, o.name as organisation, p.case_number, p.subject, "
				+ "p.task_id, p.created_at, p.state" + FROM + "and p.called_at is null order by p.id desc fetch first "
				+ SHOWN
				+ " rows only",
			committees).query(RecordRows.of(Topic.class)).list();
		var open = tasks.getObject().open(all.stream().map(Topic::taskId).filter(Objects::nonNull).toList());
		return all.stream().filter(topic -> topic.taskId == null || open.contains(topic.taskId))
			.collect(Collectors.groupingBy(Topic::recipientId, LinkedHashMap::new, Collectors.toList())).values()
			.stream()
			.map(Call::new).toList();
	}

	/** The latest calls that were made. */
	@Transactional(readOnly = true)
	public List<Made> made(List<Committee> committees, int count) {
		return sql("select m.full_name, p.case_number, p.subject, c.full_name as called_by, p.called_at"
			+ FROM.replace("where", "join registered_member c on c.login = p.called_by where")
			+ "and p.called_at is not null "
			+ "order by p.called_at desc, p.id desc fetch first " + count + " rows only", committees)
			.query(RecordRows.of(Made.class)).list();
	}

	/**
	 * Somebody has told the person all that was on the list then.
	 *
	 * @param shown the mails that were on it; others may have come back meanwhile
	 */
	void called(long memberId, Collection<Long> shown, String by, List<Committee> committees) {
		var told = sql(
			"select p.id" + FROM + "and p.called_at is null and p.recipient_id = :member and p.id in (:shown)",
			committees).param("member", memberId).param("shown", shown).query(Long.class).list();
		if (!told.isEmpty()) {
			jdbc.sql(
				"update outgoing_mail set called_by = :by, called_at = :now where id in (:told) and called_at is null")
				.param("by", by).param("now", OffsetDateTime.now(clock)).param("told", told).update();
		}
	}

	private JdbcClient.StatementSpec sql(String statement, List<Committee> committees) {
		return jdbc.sql(statement).param("own", organisations(committees, Right.CALLS_OWN))
			.param("above", organisations(committees, Right.CALLS_ALL));
	}

	private static List<Long> organisations(List<Committee> committees, Right right) {
		var found = Committee.organisations(committees, right);
		return found.isEmpty() ? List.of(NOTHING) : found;
	}

	private static String title(String subject, String caseNumber) {
		return caseNumber == null ? subject : subject + ", hồ sơ " + caseNumber;
	}

	/** What somebody could not be told: the kind of work and the case, no content. */
	record Topic(long id, long recipientId, String fullName, String phone, String organisation, String caseNumber,
			String subject, String taskId, Instant createdAt, String state) {

		public String title() {
			return PhoneList.title(subject, caseNumber);
		}

		/** Otherwise there is one, and no mail arrives there. */
		public boolean noAddress() {
			return state.equals("NO_ADDRESS");
		}
	}

	/** One call, with all that is to be said in it; the newest first. */
	record Call(List<Topic> topics) {

		public Topic first() {
			return topics.get(0);
		}
	}

	/** A call that was made, and by whom. */
	record Made(String fullName, String caseNumber, String subject, String calledBy, Instant calledAt) {

		public String title() {
			return PhoneList.title(subject, caseNumber);
		}
	}
}
