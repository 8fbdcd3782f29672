package vn.chibo.procedures.relocation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.Participants;

/** Both branches: the destination from the first slip on, before that it has never heard of the case. */
@Component
class RelocationParticipants implements Participants {

	private final JdbcClient jdbc;

	RelocationParticipants(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Long> of(String caseNumber) {
		return jdbc.sql("""
			select origin_id from relocation where case_number = :number
			union select r.destination_id from relocation r where r.case_number = :number
			  and exists (select 1 from transfer_slip s where s.case_number = r.case_number)
			""").param("number", caseNumber).query(Long.class).list();
	}
}
