package vn.chibo.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import vn.chibo.base.TransactionMemory;

/**
 * What was asked of the register, remembered until it changes or the day does: each request, and each transaction outside of
 * one, looks once whether it has, on whatever node. Whoever changes it, or locks rows of it, asks anew until the transaction
 * ends. Answers are shared, so nobody may change them.
 */
@Component
class KnownRegister {

	/** All that remembered answers are read from; triggers see each change to them. */
	static final Set<String> TABLES = Set.of("member", "seat", "deputy", "organisation", "organisation_body",
		"organisation_authority", "closed_login", "credential");

	/** Much more than is asked between two changes; then it begins anew. */
	private static final int MOST = 100_000;
	private static final String LOOKED = KnownRegister.class.getName();

	private final JdbcClient jdbc;
	private final TransactionMemory transaction;
	private final Clock clock;
	private volatile Edition newest = new Edition("", LocalDate.MIN, Map.of());

	KnownRegister(JdbcClient jdbc, TransactionMemory transaction, Clock clock) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** @param question says all that the answer depends on but the register and the day */
	@SuppressWarnings("unchecked")
	<T> T recall(Object question, Supplier<T> ask) {
		if (transaction.writesTo(TABLES) > 0) {
			return transaction.recall(question, TABLES, ask);
		}
		var answers = looked().answers;
		var known = answers.get(question);
		if (known == null) {
			known = ask.get();
			answers.put(question, known);
		}
		return (T) known;
	}

	/** Somebody else may have changed what is locked since it was looked. */
	void locked() {
		TABLES.forEach(transaction::wrote);
	}

	private Edition looked() {
		return transaction.recall(LOOKED, this::inRequest);
	}

	private Edition inRequest() {
		var request = RequestContextHolder.getRequestAttributes();
		if (request == null) {
			return current();
		}
		if (request.getAttribute(LOOKED, RequestAttributes.SCOPE_REQUEST) instanceof Looked before
			&& before.ownWrites == transaction.endedWithWrites(TABLES)
			&& before.edition.day.equals(LocalDate.now(clock))) {
			return before.edition;
		}
		var looked = new Looked(current(), transaction.endedWithWrites(TABLES));
		request.setAttribute(LOOKED, looked, RequestAttributes.SCOPE_REQUEST);
		return looked.edition;
	}

	/** What is asked after this is at least as new. */
	private Edition current() {
		var today = LocalDate.now(clock);
		// both: who was late to commit has a lower number, and what is forgotten is replaced by a higher one
		var version = jdbc.sql("select count(*) || '/' || coalesce(max(id), 0) from register_change")
			.query(String.class).single();
		var known = newest;
		if (!known.version.equals(version) || !known.day.equals(today) || known.answers.size() > MOST) {
			known = new Edition(version, today, new ConcurrentHashMap<>());
			newest = known;
		}
		return known;
	}

	@Scheduled(cron = "${chibo.retention.at:0 30 0 * * *}", zone = "Asia/Ho_Chi_Minh")
	@SchedulerLock(name = "register-changes")
	@Transactional
	void forget() {
		jdbc.sql("insert into register_change default values").update();
		jdbc.sql("delete from register_change where changed_at < current_timestamp - interval '1' day").update();
	}

	private record Edition(String version, LocalDate day, Map<Object, Object> answers) {
	}

	/** @param ownWrites a request that has changed something itself looks again */
	private record Looked(Edition edition, int ownWrites) {
	}
}
