package vn.chibo.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chibo.base.Reference;
import vn.chibo.security.LoginName;

/**
 * Sends a link to whoever has forgotten a password. Whom it means is looked up after the answer was given, by a thread of
 * its own: by no word and no moment can be told whether there is somebody.
 */
@Component
class ForgottenPasswords implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(ForgottenPasswords.class);
	private static final Duration WITHIN = Duration.ofHours(1);
	private static final int REMEMBERED = 100_000;
	private static final int WAITING = 1000;
	/** Families share an address; a whole branch does not. */
	private static final int MOST_AT_AN_ADDRESS = 5;

	private final JdbcClient jdbc;
	private final InvitationMails mails;
	private final AccountProperties properties;
	private final Clock clock;
	private final Cache<String, Count> counted = Caffeine.newBuilder().maximumSize(REMEMBERED).build();
	private final ThreadPoolExecutor sending = new ThreadPoolExecutor(0, 1, 1, TimeUnit.MINUTES,
		new ArrayBlockingQueue<>(WAITING), work -> {
			var thread = new Thread(work, "forgotten-passwords");
			thread.setDaemon(true);
			return thread;
		});

	ForgottenPasswords(JdbcClient jdbc, InvitationMails mails, AccountProperties properties, Clock clock) {
		this.jdbc = jdbc;
		this.mails = mails;
		this.properties = properties;
		this.clock = clock;
	}

	/** @param typed a login or an address for mails */
	void ask(String typed, String from) {
		if (isOftenEnough("from " + from, properties.asking().perAddress())) {
			log.info("Links for forgotten passwords are asked for too often from one address");
			return;
		}
		try {
			sending.execute(() -> send(typed));
		} catch (RejectedExecutionException full) {
			log.warn("Too many links for forgotten passwords are asked for at once");
		}
	}

	private void send(String typed) {
		try {
			meant(typed).stream().filter(member -> !isOftenEnough("to " + member, properties.asking().perPerson()))
				.forEach(mails::forgotten);
		} catch (RuntimeException failure) {
			Reference.logged(log, failure);
		}
	}

	/** Without an address for mails nobody can be sent anything. */
	private List<Long> meant(String typed) {
		return jdbc.sql("""
			select m.id from current_member m
			where (m.login = :login or lower(m.email) = :email) and m.login is not null and m.email is not null
			  and not exists (select 1 from registered_closed_login c where c.login = m.login)
			order by m.id fetch first %d rows only
			""".formatted(MOST_AT_AN_ADDRESS)).param("login", LoginName.of(typed))
			.param("email", typed.replace("\0", "").strip().toLowerCase(Locale.ROOT)).query(Long.class).list();
	}

	private boolean isOftenEnough(String what, int most) {
		var now = clock.instant();
		return counted.asMap().compute(what, (key, count) -> count == null || !now.isBefore(count.until)
			? new Count(1, now.plus(WITHIN)) : new Count(count.times + 1, count.until)).times > most;
	}

	/** How many are looked up or wait for it. */
	int waiting() {
		return sending.getActiveCount() + sending.getQueue().size();
	}

	@Override
	public void close() {
		sending.shutdown();
	}

	private record Count(int times, Instant until) {
	}
}
