package vn.chibo.staffing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;

/** The seats of people today and later, those held for others not among them. */
@Repository
class HeldSeats {

	private static final String SELECT = """
		select s.member_id, m.full_name, s.organisation_id, o.parent_id, o.kind, o.name, s.body, s.position, s.valid_from
		from registered_seat s join registered_member m on m.id = s.member_id join registered_organisation o on o.id = s.organisation_id
		where (s.valid_to is null or s.valid_to >= :today)\s""";
	private static final String ORDER = " order by s.member_id, s.organisation_id, s.body, s.valid_from";

	private final JdbcClient jdbc;
	private final Clock clock;

	HeldSeats(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	List<HeldSeat> of(Collection<Long> members) {
		return members.isEmpty() ? List.of() : sql(SELECT + "and s.member_id in (:members)" + ORDER)
			.param("members", members).query(RecordRows.of(HeldSeat.class)).list();
	}

	/** All seats of those who have one in these organisations or directly below them. */
	List<HeldSeat> around(Collection<Long> organisations) {
		return organisations.isEmpty() ? List.of() : sql(SELECT + """
			and exists (select 1 from current_member n where n.id = s.member_id)
			and s.member_id in (select near.member_id from registered_seat near
			  join registered_organisation place on place.id = near.organisation_id
			  where (near.valid_to is null or near.valid_to >= :today)
			    and (place.id in (:organisations) or place.parent_id in (:organisations)))""" + ORDER)
			.param("organisations", organisations).query(RecordRows.of(HeldSeat.class)).list();
	}

	private JdbcClient.StatementSpec sql(String statement) {
		return jdbc.sql(statement).param("today", LocalDate.now(clock));
	}
}
