package vn.chibo.casefile;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chibo.register.reorganising.Follower;
import vn.chibo.register.reorganising.Succession;

/** Open cases go on where those stand whom they are about; the organisation in the place of a party takes part in it. */
@Component
class CasesFollow implements Follower {

	private final JdbcClient jdbc;

	CasesFollow(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<String> cases(Collection<Long> organisations) {
		return jdbc.sql("select distinct l.case_number from case_place l join case_file f on f.number = l.case_number "
			+ "where f.closed_at is null and l.organisation_id in (:ids)")
			.param("ids", Succession.listed(organisations)).query(String.class).list();
	}

	@Override
	public void follow(Succession succession) {
		succession.successors().forEach((ended, now) -> jdbc.sql("""
			insert into case_party (case_number, organisation_id)
			select p.case_number, cast(:now as bigint) from case_party p join case_file f on f.number = p.case_number
			where p.organisation_id = :ended and f.closed_at is null and not exists (
			  select 1 from case_party q where q.case_number = p.case_number and q.organisation_id = :now)
			""").param("now", now).param("ended", ended).update());
	}
}
