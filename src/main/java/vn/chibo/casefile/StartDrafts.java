package vn.chibo.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.NewRows;
import vn.chibo.base.Refusal;

/**
 * What people have typed into the forms that begin procedures: one for each person and procedure, sealed, and nobody
 * else's to read. There is no case yet with which it could go, so it goes when one is begun, or after a time.
 */
@Repository
@Transactional
public class StartDrafts {

	private final JdbcClient jdbc;
	private final SealedDrafts drafts;
	private final NewRows rows;
	private final Clock clock;

	StartDrafts(JdbcClient jdbc, SealedDrafts drafts, NewRows rows, Clock clock) {
		this.jdbc = jdbc;
		this.drafts = drafts;
		this.rows = rows;
		this.clock = clock;
	}

	/**
	 * Keeps a draft in the place of an earlier one.
	 *
	 * @param content fields as JSON knows them, null for one that was emptied
	 * @return when it is saved
	 * @throws Refusal when it is too long
	 */
	public Instant keep(String login, String procedure, Map<String, Object> content) {
		var sealed = drafts.seal(Seals.Context.ofStartDraft(login, procedure), content);
		var at = now();
		if (!replace(login, procedure, null, sealed, at)
			&& !rows.add("a draft", () -> insert(login, procedure, sealed, at))) {
			replace(login, procedure, null, sealed, at);
		}
		return at.toInstant();
	}

	/**
	 * The same of a draft that may be written in several windows.
	 *
	 * @param seen when the one was saved that it goes on from; null for none
	 * @throws OvertakenDraft when another one was saved since
	 */
	public Instant keep(String login, String procedure, Instant seen, Map<String, Object> content) {
		var sealed = drafts.seal(Seals.Context.ofStartDraft(login, procedure), content);
		var at = seen == null || now().toInstant().isAfter(seen) ? now() : at(seen.plusMillis(1));
		// one that is gone since was of a case that has begun
		if (!(seen != null && replace(login, procedure, seen, sealed, at))
			&& !rows.add("a draft", () -> insert(login, procedure, sealed, at))) {
			throw new OvertakenDraft();
		}
		return at.toInstant();
	}

	private OffsetDateTime now() {
		return at(clock.instant().truncatedTo(ChronoUnit.MILLIS));
	}

	/** @param seen only the one that was saved then; null for whichever */
	private boolean replace(String login, String procedure, Instant seen, Seals.Sealed sealed, OffsetDateTime at) {
		var statement = jdbc.sql("update start_draft set sealed_with = ?, content = ?, saved_at = ? "
			+ "where login = ? and procedure_key = ?" + (seen == null ? "" : " and saved_at = ?"))
			.params(sealed.key(), sealed.content(), at, login, procedure);
		return (seen == null ? statement : statement.param(at(seen))).update() == 1;
	}

	private void insert(String login, String procedure, Seals.Sealed sealed, OffsetDateTime at) {
		jdbc.sql("insert into start_draft (login, procedure_key, sealed_with, content, saved_at) "
			+ "values (?, ?, ?, ?, ?)").params(login, procedure, sealed.key(), sealed.content(), at).update();
	}

	@Transactional(readOnly = true)
	public Optional<Draft> find(String login, String procedure) {
		return jdbc.sql("select sealed_with, content, saved_at from start_draft where login = ? and procedure_key = ?")
			.params(login, procedure)
			.query((row, number) -> drafts.open(Seals.Context.ofStartDraft(login, procedure), row, login)).optional();
	}

	public void discard(String login, String procedure) {
		jdbc.sql("delete from start_draft where login = ? and procedure_key = ?").params(login, procedure).update();
	}

	/** When the oldest draft was saved of those that nobody has touched since a day. */
	@Transactional(readOnly = true)
	public Optional<Instant> oldest(Instant savedBefore) {
		return jdbc.sql("select saved_at from start_draft where saved_at < ? order by saved_at fetch first row only")
			.param(at(savedBefore)).query((row, number) -> SealedDrafts.savedAt(row)).optional();
	}

	/** How many drafts went that nobody has touched since a day. */
	public int discardAll(Instant savedBefore) {
		return jdbc.sql("delete from start_draft where saved_at < ?").param(at(savedBefore)).update();
	}

	private OffsetDateTime at(Instant moment) {
		return OffsetDateTime.ofInstant(moment, clock.getZone());
	}
}
