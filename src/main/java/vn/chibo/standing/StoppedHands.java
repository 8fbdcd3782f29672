package vn.chibo.standing;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;
import vn.chibo.casefile.Participants;
import vn.chibo.register.Committee;

/**
 * Those who were told that a standing has changed in whose hands the case was, and the branch: even when nothing is theirs
 * to do any more, they may see what they were told of.
 */
@Repository
class StoppedHands implements Participants {

	private final JdbcClient jdbc;

	StoppedHands(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void keep(String caseNumber, Collection<Committee> told) {
		var kept = committees(caseNumber);
		told.stream().filter(committee -> !kept.contains(committee)).forEach(committee -> jdbc
			.sql("insert into stopped_case_hand (case_number, organisation_id, body) values (?, ?, ?)")
			.params(caseNumber, committee.organisationId(), committee.body().name()).update());
	}

	@Override
	public List<Long> of(String caseNumber) {
		return committees(caseNumber).stream().map(Committee::organisationId).distinct().toList();
	}

	List<Committee> committees(String caseNumber) {
		return jdbc.sql("select organisation_id, body from stopped_case_hand where case_number = ? order by 1, 2")
			.param(caseNumber).query(RecordRows.of(Committee.class)).list();
	}
}
