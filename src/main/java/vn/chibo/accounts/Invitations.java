package vn.chibo.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.RecordRows;

/** What lets somebody set a password once. Of each way somebody has one, the newest. */
@Repository
@Transactional
class Invitations {

	private static final String NONE = Secret.typed("").hash();

	private final JdbcClient jdbc;
	private final JdbcTemplate batches;
	private final Clock clock;

	Invitations(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
		this.jdbc = jdbc;
		this.batches = batches;
		this.clock = clock;
	}

	/** Links that are going to be sent; what was sent before in that way is worth nothing any more. */
	void ask(Collection<Long> memberIds, Way way, String by) {
		forget(memberIds, way);
		batches.batchUpdate("insert into invitation (member_id, way, asked_by, asked_at) values (?, ?, ?, ?)",
			memberIds.stream().map(member -> new Object[] {member, way.name(), by, OffsetDateTime.now(clock)})
				.toList());
	}

	/** The link of a mail that leaves now; nothing for somebody who has used another one meanwhile. */
	Optional<Issued> send(long memberId, Way way, Duration life) {
		var secret = Secret.forLink();
		var until = OffsetDateTime.now(clock).plus(life);
		return jdbc.sql("update invitation set secret_hash = ?, expires_at = ? "
			+ "where member_id = ? and way = ? and used_at is null").params(secret.hash(), until, memberId, way.name())
			.update() == 1 ? Optional.of(new Issued(secret, until.toInstant())) : Optional.empty();
	}

	/** A code on paper for each of these. */
	Map<Long, Issued> print(Collection<Long> memberIds, String by, Duration life) {
		forget(memberIds, Way.SLIP);
		var now = OffsetDateTime.now(clock);
		var issued = new LinkedHashMap<Long, Issued>();
		memberIds.forEach(member -> issued.put(member, new Issued(Secret.forPaper(), now.plus(life).toInstant())));
		batches.batchUpdate("insert into invitation (member_id, way, secret_hash, asked_by, asked_at, expires_at) "
			+ "values (?, 'SLIP', ?, ?, ?, ?)",
			issued.entrySet().stream().map(one -> new Object[] {one.getKey(),
				one.getValue().secret.hash(), by, now, now.plus(life)}).toList());
		return issued;
	}

	private void forget(Collection<Long> memberIds, Way way) {
		if (!memberIds.isEmpty()) {
			jdbc.sql("delete from invitation where way = :way and member_id in (:members)").param("way", way.name())
				.param("members", memberIds).update();
		}
	}

	/** Of those with a login, whom this one lets in now; the work is the same for any login and any secret. */
	@Transactional(readOnly = true)
	public Optional<Guest> find(String login, Secret secret) {
		var found = jdbc.sql("""
			select m.id as member_id, m.full_name, i.secret_hash from invitation i join current_member m on m.id = i.member_id
			where m.login = ? and i.used_at is null and i.expires_at > ?
			  and not exists (select 1 from registered_closed_login c where c.login = m.login)
			""").params(login, OffsetDateTime.now(clock)).query(RecordRows.of(Guest.class)).list();
		return (found.isEmpty() ? List.of(new Guest(0, "", NONE)) : found).stream()
			.filter(guest -> secret.isBehind(guest.secretHash) && guest.memberId > 0).findFirst();
	}

	/** Uses it; of two at once one does. What else the member was sent or handed is worth nothing any more. */
	boolean use(Guest guest) {
		var now = OffsetDateTime.now(clock);
		int used = jdbc
			.sql("update invitation set used_at = ? where member_id = ? and secret_hash = ? and used_at is null "
				+ "and expires_at > ?")
			.params(now, guest.memberId, guest.secretHash, now).update();
		if (used == 1) {
			jdbc.sql("update invitation set used_at = ? where member_id = ? and used_at is null")
				.params(now, guest.memberId).update();
		}
		return used == 1;
	}

	/** Nobody gets in by what this member was sent or handed. */
	void withdraw(long memberId) {
		jdbc.sql("delete from invitation where member_id = ? and used_at is null").param(memberId).update();
	}

	/** What was made for somebody, to be said to them and to nobody else. */
	record Issued(Secret secret, Instant until) {
	}

	/** Somebody who may set a password. */
	record Guest(long memberId, String fullName, String secretHash) {
	}
}
