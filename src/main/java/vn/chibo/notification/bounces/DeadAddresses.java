package vn.chibo.notification.bounces;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.RecordRows;
import vn.chibo.base.Refusal;
import vn.chibo.base.Spelling;

/** Addresses that take no mails: refused by the mail server, or entered by the administrator who got the bounce. */
@Repository
@Transactional
public class DeadAddresses {

	private final JdbcClient jdbc;
	private final Clock clock;

	DeadAddresses(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** @param by null when the mail server said so */
	public void add(long memberId, String address, String reason, String by) {
		jdbc.sql("delete from dead_address where member_id = ?").param(memberId).update();
		jdbc.sql("insert into dead_address (member_id, address, reason, marked_by, marked_at) values (?, ?, ?, ?, ?)")
			.params(memberId, address, reason, by, OffsetDateTime.now(clock)).update();
	}

	/** @throws Refusal when nobody in the register has the address */
	public void addByHand(String address, String by) {
		var owners = jdbc
			.sql("select id as member_id, email as address from registered_member where lower(email) = lower(?)")
			.param(Spelling.of(address)).query(RecordRows.of(Owner.class)).list();
		if (owners.isEmpty()) {
			throw new Refusal("Không có đảng viên nào có địa chỉ thư này; hãy kiểm tra lại địa chỉ.");
		}
		owners.forEach(owner -> add(owner.memberId, owner.address, "thư bị trả lại", by));
	}

	/** The address takes mails again: what was not delivered and not told by telephone is tried once more. */
	public void revive(long memberId) {
		jdbc.sql("delete from dead_address where member_id = ?").param(memberId).update();
		jdbc.sql("update outgoing_mail set state = 'WAITING', finished_at = null, send_after = null, attempts = 0 "
			+ "where recipient_id = ? and state = 'UNDELIVERABLE' and called_at is null").param(memberId).update();
	}

	/** Those that are still what the register says, the latest first. */
	@Transactional(readOnly = true)
	public List<Dead> newest(int count) {
		return jdbc.sql("""
			select d.member_id, m.login, d.address, d.reason, d.marked_by, d.marked_at
			from dead_address d join registered_member m on m.id = d.member_id and m.email = d.address
			order by d.marked_at desc, d.member_id fetch first %d rows only
			""".formatted(count)).query(RecordRows.of(Dead.class)).list();
	}

	private record Owner(long memberId, String address) {
	}

	/** @param login null for a member without one; @param markedBy null for the mail server */
	public record Dead(long memberId, String login, String address, String reason, String markedBy, Instant markedAt) {
	}
}
