package vn.chibo.register;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;

/** A member with every column, and what the register remembers of that member's life in the Party; for whoever shows it. */
@Repository
public class MemberRecords {

	private static final String RECORD = """
		select m.id, m.branch_id, b.name as branch, b.path, g.name as party_group, m.full_name, m.other_name, m.gender,
		       m.born_on, m.ethnic_group, m.religion, m.personal_id, m.national_code, m.card_number, m.card_issued_on,
		       m.card_issued_at, m.card_number_85, m.birth_country, m.birth_province, m.birth_address, m.home_country,
		       m.home_province, m.home_address, m.residence_country, m.residence_province, m.residence_address,
		       m.admitted_on, m.official_on, m.old_id_number, m.activity, m.activity_changed_on, m.retired_on, m.login, m.email, m.phone
		from member m join organisation b on b.id = m.branch_id left join organisation g on g.id = m.party_group_id
		""";
	private static final String EVENTS = """
		select 'SEAT' as kind, s.valid_from as begun, s.valid_to as ended, o.name as place, o.kind as place_kind, s.body,
		       s.position, cast(null as varchar(100)) as person, cast(null as varchar(20)) as level,
		       cast(null as int) as in_year
		from seat s join organisation o on o.id = s.organisation_id where s.member_id = :id
		union all
		select case when f.collective then 'STOOD_TOGETHER' else 'STOOD' end, null, f.left_on, o.name, o.kind, null, null, null, null, null
		from former_standing f join organisation o on o.id = f.branch_id where f.member_id = :id
		union all
		select 'LEVEL', r.decided_on, null, o.name, o.kind, null, null, null, r.level, r.rating_year
		from quality_rating r left join organisation o on o.id = r.decided_by where r.member_id = :id
		union all
		select 'RESIDENCE', l.introduced_on, null, o.name, o.kind, null, null, null, null, null
		from residence_link l join organisation o on o.id = l.branch_id where l.member_id = :id
		union all
		select 'DEPUTY', d.valid_from, d.valid_to, null, null, null, null, m.full_name, null, null
		from deputy d join member m on m.id = d.deputy_id where d.member_id = :id and d.ended_at is null
		union all
		select 'STANDS_IN', d.valid_from, d.valid_to, null, null, null, null, m.full_name, null, null
		from deputy d join member m on m.id = d.member_id where d.deputy_id = :id and d.ended_at is null
		order by begun, ended
		""";

	private final JdbcClient jdbc;

	MemberRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whether a member still or not. */
	public Optional<MemberRecord> find(long id) {
		return jdbc.sql(RECORD + "where m.id = :id").param("id", id).query(RecordRows.of(MemberRecord.class))
			.optional();
	}

	/** Those of today in an organisation and below, branch by branch, in the order of the Vietnamese alphabet by given name. */
	public List<MemberRecord> below(Organisation top) {
		var members = VietnameseOrder.sortedByGivenName(jdbc.sql(RECORD
			+ "join current_member c on c.id = m.id where b.path like :below").param("below", top.path() + "%")
			.query(RecordRows.of(MemberRecord.class)).list(), MemberRecord::fullName);
		return members.stream().sorted(Comparator.comparing(MemberRecord::path)).toList();
	}

	/** The earliest first; those that have no first day stand apart. */
	public List<MemberEvent> events(long id) {
		return jdbc.sql(EVENTS).param("id", id).query(RecordRows.of(MemberEvent.class)).list();
	}
}
