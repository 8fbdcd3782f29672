package vn.chibo.casefile.reading;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.RecordRows;
import vn.chibo.register.Committee;
import vn.chibo.register.Member;
import vn.chibo.register.Members;
import vn.chibo.register.Organisation;
import vn.chibo.register.Seats;

/** Who opened the personal columns of which member: rows are only added. */
@Component
public class MemberReadings {

	private final JdbcClient jdbc;
	private final Members members;
	private final Seats seats;
	private final Clock clock;

	MemberReadings(JdbcClient jdbc, Members members, Seats seats, Clock clock) {
		this.jdbc = jdbc;
		this.members = members;
		this.seats = seats;
		this.clock = clock;
	}

	/** @param as the committee in whose name; null for the administrator */
	@Transactional
	public void record(long memberId, String login, Committee as) {
		jdbc.sql("insert into member_reading (member_id, read_at, read_by, read_as) values (?, ?, ?, ?)")
			.params(memberId, OffsetDateTime.now(clock), login, as == null ? null : as.groupId()).update();
	}

	/** All that stand below an organisation today are read at once: their list is handed out. */
	@Transactional
	public void recordAll(Organisation top, String login, Committee as) {
		jdbc.sql("""
			insert into member_reading (member_id, read_at, read_by, read_as)
			select m.id, cast(:now as timestamp with time zone), cast(:login as varchar(30)), cast(:as as varchar(60))
			from current_member m join registered_organisation o on o.id = m.branch_id
			where o.path like :below
			""").param("now", OffsetDateTime.now(clock)).param("login", login).param("as", as.groupId())
			.param("below", top.path() + "%").update();
	}

	/** The newest first, those of one reader on one day in one line, with names instead of logins and groups. */
	public List<MemberReading> newest(long memberId, int count) {
		return jdbc.sql("select max(read_at) as read_at, read_by, read_as, count(*) as times from member_reading "
			+ "where member_id = :member group by read_by, read_as, cast(read_at as date) "
			+ "order by max(id) desc fetch first :count rows only").param("member", memberId).param("count", count)
			.query(RecordRows.of(Row.class)).list().stream()
			.map(row -> new MemberReading(row.readAt, members.findByLogin(row.readBy).map(Member::fullName).orElse(""),
				row.readBy, row.readAs == null ? "Quản trị viên"
					: Committee.ofGroup(row.readAs).map(seats::nameOf).orElse(""),
				row.times))
			.toList();
	}

	/** When the oldest is from of those from before a day. */
	public Optional<Instant> oldest(Instant before) {
		return jdbc.sql("select read_at from member_reading where read_at < ? order by read_at fetch first row only")
			.param(before.atOffset(ZoneOffset.UTC))
			.query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
			.optional();
	}

	/** How many went that are from before a day. */
	@Transactional
	public int discardAll(Instant before) {
		return jdbc.sql("delete from member_reading where read_at < ?").param(before.atOffset(ZoneOffset.UTC)).update();
	}

	private record Row(Instant readAt, String readBy, String readAs, long times) {
	}

	/**
	 * @param at    the last time
	 * @param role  in whose name
	 * @param times how often on that day
	 */
	public record MemberReading(Instant at, String name, String login, String role, long times) {
	}
}
