package vn.chibo.casefile;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;
import vn.chibo.casefile.trail.TrailSecret;

/**
 * Forms that were handed in, known again when the same person sends the same once more: after a double click, or when the
 * answer was lost on the way. What was written is not kept here.
 */
@Repository
public class SubmittedForms {

	/** Later, whoever begins the same means another. */
	private static final Duration SAME_BEGINNING = Duration.ofMinutes(10);
	private static final Duration KEPT = Duration.ofDays(7);

	/** It is the same that is meant: not long ago, and what it began goes on. */
	private static final String COUNTS = "(submitted_at >= ? and (closed_case or not exists (select 1 from case_file "
		+ "where number = submitted_form.case_number and closed_at is not null)))";

	private final JdbcClient jdbc;
	private final TrailSecret secret;
	private final Clock clock;

	SubmittedForms(JdbcClient jdbc, TrailSecret secret, Clock clock) {
		this.jdbc = jdbc;
		this.secret = secret;
		this.clock = clock;
	}

	/** The form of a task, with what somebody sent. */
	public Form ofTask(String login, String taskId, Map<String, Object> content) {
		return form(login, "task:" + taskId, content, KEPT);
	}

	/** The form that begins a process. */
	public Form ofStart(String login, String process, Map<String, Object> content) {
		return form(login, "start:" + process, content, SAME_BEGINNING);
	}

	private Form form(String login, String name, Map<String, Object> content, Duration known) {
		return new Form(login, name, secret.digest("submitted", login, name, new TreeMap<>(content)), known);
	}

	/** Part of the transaction in which the form counts; of two at the same moment one waits, and fails. */
	public void add(Form form, Outcome outcome) {
		if (outcome.instanceId() != null) {
			// a task is done once, the same process may begin again some other day
			jdbc.sql("delete from submitted_form where login = ? and form = ? and fingerprint = ? and not " + COUNTS)
				.params(form.login, form.name, form.fingerprint, ago(form.known)).update();
		}
		jdbc.sql(
			"insert into submitted_form (login, form, fingerprint, instance_id, case_number, submitted_at, closed_case) "
				+ "values (?, ?, ?, ?, ?, ?, exists (select 1 from case_file where number = ? and closed_at is not null))")
			.params(form.login, form.name, form.fingerprint, outcome.instanceId(), outcome.caseNumber(),
				ago(Duration.ZERO),
				outcome.caseNumber())
			.update();
	}

	/** What came of the same form, if it was handed in before. */
	public Optional<Outcome> outcomeOf(Form form) {
		return jdbc.sql("select instance_id, case_number from submitted_form where login = ? and form = ? "
			+ "and fingerprint = ? and " + COUNTS).params(form.login, form.name, form.fingerprint, ago(form.known))
			.query(RecordRows.of(Outcome.class)).optional();
	}

	@Scheduled(cron = "${chibo.retention.at:0 30 0 * * *}", zone = "Asia/Ho_Chi_Minh")
	@SchedulerLock(name = "submitted-forms")
	void forget() {
		jdbc.sql("delete from submitted_form where submitted_at < ?").param(ago(KEPT)).update();
	}

	private OffsetDateTime ago(Duration before) {
		return OffsetDateTime.ofInstant(clock.instant().minus(before), clock.getZone());
	}

	/** Who sent what, as far as it takes to know it again. */
	public static final class Form {

		private final String login;
		private final String name;
		private final String fingerprint;
		private final Duration known;

		private Form(String login, String name, String fingerprint, Duration known) {
			this.login = login;
			this.name = name;
			this.fingerprint = fingerprint;
			this.known = known;
		}
	}

	/** The process and the case that a form began; both absent for a task. */
	public record Outcome(String instanceId, String caseNumber) {

		public static final Outcome DONE = new Outcome(null, null);
	}
}
