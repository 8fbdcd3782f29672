package vn.chibo.staffing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.Days;
import vn.chibo.base.RecordRows;
import vn.chibo.base.Refusal;
import vn.chibo.calendar.Deadlines;
import vn.chibo.register.Deputyships;
import vn.chibo.register.Members;
import vn.chibo.rules.Place;

/** Names deputies and ends their time; who did it and when stays written. */
@Repository
@Transactional
class Deputies {

	private static final String SELECT = """
		select d.id, d.member_id, m.full_name as member_name, d.deputy_id, s.full_name as deputy_name, d.valid_from,
		       d.valid_to, coalesce(n.full_name, d.named_by) as named_by, d.named_at,
		       coalesce(e.full_name, d.ended_by) as ended_by, d.ended_at
		from registered_deputy d
		join registered_member m on m.id = d.member_id join registered_member s on s.id = d.deputy_id
		left join registered_member n on n.login = d.named_by
		left join registered_member e on e.login = coalesce(d.ended_by, '')
		where\s""";
	private static final String IN_FORCE = "d.ended_at is null and d.valid_from <= :to and d.valid_to >= :from ";

	private final JdbcClient jdbc;
	private final Deputyships deputyships;
	private final Members members;
	private final HeldSeats held;
	private final Candidates candidates;
	private final Deadlines deadlines;
	private final Returns returns;
	private final DeputyNotices notices;
	private final Clock clock;

	Deputies(JdbcClient jdbc, Deputyships deputyships, Members members, HeldSeats held, Candidates candidates,
			Deadlines deadlines, Returns returns, DeputyNotices notices, Clock clock) {
		this.jdbc = jdbc;
		this.deputyships = deputyships;
		this.members = members;
		this.held = held;
		this.candidates = candidates;
		this.deadlines = deadlines;
		this.returns = returns;
		this.notices = notices;
		this.clock = clock;
	}

	/** Where one of these is away, and where the person is the deputy; the newest first. */
	@Transactional(readOnly = true)
	public List<Deputyship> of(Collection<Long> absent, long deputy, int atMost) {
		return jdbc
			.sql(SELECT + "d.deputy_id = :deputy or d.member_id in (:absent) order by d.valid_from desc, d.id desc "
				+ "fetch first " + atMost + " rows only")
			.param("deputy", deputy)
			.param("absent", absent.isEmpty() ? List.of(0L) : absent).query(RecordRows.of(Deputyship.class)).list();
	}

	@Transactional(readOnly = true)
	public Optional<Deputyship> find(long id) {
		return jdbc.sql(SELECT + "d.id = :id").param("id", id).query(RecordRows.of(Deputyship.class)).optional();
	}

	/**
	 * @param by a login that may name for that person
	 * @throws Refusal when the days or the deputy cannot be
	 */
	public void name(DeputyForm form, String by) {
		// one after another, so that no two see none of each other
		members.lock(List.of(form.absent(), form.deputy()));
		checkDays(form.from(), form.to());
		var seats = held.of(List.of(form.absent()));
		if (candidates.of(seats, form.from(), form.to()).stream().noneMatch(found -> found.id() == form.deputy())) {
			throw new Refusal(
				"Đồng chí được chọn không làm thay được trong suốt thời gian này; hãy chọn lại trong danh sách.");
		}
		jdbc.sql(SELECT + IN_FORCE + "and (d.member_id in (:absent, :deputy) or d.deputy_id = :absent) order by d.id")
			.param("from", form.from()).param("to", form.to()).param("absent", form.absent())
			.param("deputy", form.deputy())
			.query(RecordRows.of(Deputyship.class)).list().stream().findFirst().ifPresent(other -> {
				throw new Refusal(clash(form, other));
			});
		deputyships.name(form.absent(), form.deputy(), form.from(), form.to(), by);
		notices.named(jdbc.sql(SELECT + IN_FORCE + "and d.member_id = :absent").param("from", form.from())
			.param("to", form.to()).param("absent", form.absent()).query(RecordRows.of(Deputyship.class)).single(),
			seats);
	}

	private void checkDays(LocalDate from, LocalDate to) {
		var today = LocalDate.now(clock);
		if (from.isBefore(today)) {
			throw new Refusal("Ngày bắt đầu đã qua; hãy chọn từ hôm nay, " + Days.vietnamese(today) + ", trở đi.");
		}
		if (to.isBefore(from)) {
			throw new Refusal("Ngày kết thúc sớm hơn ngày bắt đầu; hãy chọn lại hai ngày.");
		}
		var last = deadlines.lastDay(Place.EVERYWHERE, "deputy.longest", from);
		if (to.isAfter(last)) {
			throw new Refusal("Một lần làm thay dài nhất đến ngày %s; hãy chọn ngày kết thúc sớm hơn."
				.formatted(Days.vietnamese(last)));
		}
	}

	private static String clash(DeputyForm form, Deputyship other) {
		var days = "từ %s đến %s".formatted(Days.vietnamese(other.validFrom()), Days.vietnamese(other.validTo()));
		if (other.memberId() == form.absent()) {
			return "Đồng chí %s đã có đồng chí %s làm thay %s; hãy chọn ngày khác hoặc kết thúc việc làm thay đó trước."
				.formatted(other.memberName(), other.deputyName(), days);
		}
		if (other.memberId() == form.deputy()) {
			return "Đồng chí %s cũng vắng %s; hãy chọn đồng chí khác.".formatted(other.memberName(), days);
		}
		return "Đồng chí %s đang nhận làm thay đồng chí %s %s; hãy kết thúc việc làm thay đó trước."
			.formatted(other.deputyName(), other.memberName(), days);
	}

	/**
	 * The deputy has the committees no longer.
	 *
	 * @throws Refusal when it was over before
	 */
	public void end(Deputyship deputyship, String by) {
		if (!ends(deputyship, by)) {
			throw new Refusal("Việc làm thay này đã kết thúc rồi; hãy tải lại trang.");
		}
	}

	private boolean ends(Deputyship deputyship, String by) {
		boolean ended = deputyships.end(deputyship.id(), by);
		if (ended) {
			Optional.ofNullable(members.get(deputyship.deputyId()).login()).ifPresent(returns::giveBackOfFormer);
			notices.ended(deputyship, held.of(List.of(deputyship.memberId())));
		}
		return ended;
	}

	/** Ends those in which one of these is away, or the deputy. */
	void endAllOf(Collection<Long> members) {
		if (!members.isEmpty()) {
			jdbc.sql(
				SELECT + "d.ended_at is null and d.valid_to >= :today and (d.member_id in (:members) or d.deputy_id in "
					+ "(:members)) order by d.id")
				.param("today", LocalDate.now(clock)).param("members", members)
				.query(RecordRows.of(Deputyship.class)).list().forEach(deputyship -> ends(deputyship, null));
		}
	}

	/** Ends those whose deputy does not belong there any more; what came by a register file is the register's business. */
	void endGroundless() {
		var today = LocalDate.now(clock);
		jdbc.sql(SELECT + "d.ended_at is null and d.valid_to >= :today and d.named_by is not null")
			.param("today", today)
			.query(RecordRows.of(Deputyship.class)).list().forEach(deputyship -> {
				var seats = held.of(List.of(deputyship.memberId()));
				var from = Stream.of(today, deputyship.validFrom()).max(LocalDate::compareTo).orElseThrow();
				if (!seats.isEmpty() && candidates.of(seats, from, from).stream()
					.noneMatch(candidate -> candidate.id() == deputyship.deputyId())) {
					ends(deputyship, null);
				}
			});
	}
}
