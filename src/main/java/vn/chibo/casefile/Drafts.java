package vn.chibo.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.Refusal;

/**
 * What people have typed about open cases and not handed in yet, sealed. A draft is no paper: it is not in the trail,
 * nobody's reading of it is recorded, the next one takes its place, and it goes when the case is closed. Whose drafts
 * somebody may see is for the feature to decide that gives them their names.
 */
@Repository
@Transactional
public class Drafts {

	private final JdbcClient jdbc;
	private final SealedDrafts sealing;
	private final Clock clock;

	Drafts(JdbcClient jdbc, SealedDrafts sealing, Clock clock) {
		this.jdbc = jdbc;
		this.sealing = sealing;
		this.clock = clock;
	}

	/**
	 * Keeps a draft in the place of an earlier one of that name.
	 *
	 * @param name    what it is a draft of and, if others have theirs, whose
	 * @param content fields as JSON knows them, null for one that was emptied
	 * @return when it is saved
	 * @throws Refusal when it is too long, or the case is closed
	 */
	public Instant keep(String caseNumber, String name, Map<String, Object> content, String savedBy) {
		lock(caseNumber);
		return save(caseNumber, name, content, now(), savedBy);
	}

	/**
	 * Keeps a draft that is written in several places, if it goes on from the newest one.
	 *
	 * @param seen when the one was saved that it goes on from; null for none
	 * @return when it is saved, later than the one before
	 * @throws Refusal        as {@link #keep(String, String, Map, String)}
	 * @throws OvertakenDraft when another one was saved since
	 */
	public Instant keep(String caseNumber, String name, Instant seen, Map<String, Object> content, String savedBy) {
		lock(caseNumber);
		var newest = jdbc.sql("select saved_at from draft where case_number = ? and name = ?").params(caseNumber, name)
			.query((row, number) -> SealedDrafts.savedAt(row)).optional().orElse(null);
		if (!Objects.equals(newest, seen)) {
			throw new OvertakenDraft();
		}
		var now = now();
		return save(caseNumber, name, content, newest == null || now.isAfter(newest) ? now : newest.plusMillis(1),
			savedBy);
	}

	/**
	 * Nobody else keeps a draft of the case until the transaction ends.
	 *
	 * @throws Refusal when the case is closed
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void hold(String caseNumber) {
		lock(caseNumber);
	}

	/** One at a time, and none after the case was closed. */
	private void lock(String caseNumber) {
		jdbc.sql("select number from case_file where number = ? and closed_at is null for update").param(caseNumber)
			.query(String.class).optional()
			.orElseThrow(() -> new Refusal("Hồ sơ này đã đóng nên không lưu nháp được nữa; hãy tải lại trang."));
	}

	private Instant save(String caseNumber, String name, Map<String, Object> content, Instant savedAt, String savedBy) {
		var sealed = sealing.seal(Seals.Context.ofDraft(caseNumber, name), content);
		var at = OffsetDateTime.ofInstant(savedAt, clock.getZone());
		int replaced = jdbc.sql("update draft set sealed_with = ?, content = ?, saved_at = ?, saved_by = ? "
			+ "where case_number = ? and name = ?")
			.params(sealed.key(), sealed.content(), at, savedBy, caseNumber, name)
			.update();
		if (replaced == 0) {
			jdbc.sql("insert into draft (case_number, name, sealed_with, content, saved_at, saved_by) "
				+ "values (?, ?, ?, ?, ?, ?)").params(caseNumber, name, sealed.key(), sealed.content(), at, savedBy)
				.update();
		}
		return savedAt;
	}

	@Transactional(readOnly = true)
	public Optional<Draft> find(String caseNumber, String name) {
		return jdbc.sql("select * from draft where case_number = ? and name = ?").params(caseNumber, name)
			.query(this::read).optional();
	}

	/** The drafts of a case whose names begin so, by what follows in the name. */
	@Transactional(readOnly = true)
	public Map<String, Draft> beginning(String caseNumber, String beginning) {
		var found = new TreeMap<String, Draft>();
		jdbc.sql("select * from draft where case_number = ? and left(name, ?) = ?")
			.params(caseNumber, beginning.length(), beginning).query(row -> {
				found.put(row.getString("name").substring(beginning.length()), read(row, 0));
			});
		return found;
	}

	/** The drafts of one name in several cases, by case number. */
	@Transactional(readOnly = true)
	public Map<String, Draft> of(Collection<String> caseNumbers, String name) {
		var found = new HashMap<String, Draft>();
		if (!caseNumbers.isEmpty()) {
			jdbc.sql("select * from draft where case_number in (:cases) and name = :name").param("cases", caseNumbers)
				.param("name", name).query(row -> {
					found.put(row.getString("case_number"), read(row, 0));
				});
		}
		return found;
	}

	public void discard(String caseNumber, String name) {
		jdbc.sql("delete from draft where case_number = ? and name = ?").params(caseNumber, name).update();
	}

	/** Discards the drafts of a case whose names begin so. */
	public void discardAll(String caseNumber, String beginning) {
		jdbc.sql("delete from draft where case_number = ? and left(name, ?) = ?")
			.params(caseNumber, beginning.length(), beginning).update();
	}

	void discardAll(String caseNumber) {
		jdbc.sql("delete from draft where case_number = ?").param(caseNumber).update();
	}

	private Draft read(ResultSet row, int number) throws SQLException {
		var context = Seals.Context.ofDraft(row.getString("case_number"), row.getString("name"));
		return sealing.open(context, row, row.getString("saved_by"));
	}

	private Instant now() {
		return clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}
}
