package vn.chibo.staffing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;
import vn.chibo.register.Body;
import vn.chibo.register.Committee;

/** The vacant committees that were told of; one that has people again is forgotten. */
@Repository
class KnownVacancies {

	private final JdbcClient jdbc;
	private final Clock clock;

	KnownVacancies(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	List<Vacancy> all() {
		return jdbc.sql("select organisation_id, body, noticed_on, told from known_vacancy order by noticed_on, 1, 2")
			.query(RecordRows.of(Vacancy.class)).list();
	}

	/**
	 * @param told a group id, or null
	 * @throws org.springframework.dao.DuplicateKeyException when it is known already
	 */
	void add(Committee committee, String told) {
		jdbc.sql("insert into known_vacancy (organisation_id, body, noticed_on, told) values (?, ?, ?, ?)")
			.params(committee.organisationId(), committee.body().name(), LocalDate.now(clock), told).update();
	}

	/** @return whether it was another group before */
	boolean change(Committee committee, String told) {
		return jdbc.sql("update known_vacancy set told = :told where organisation_id = :organisation and body = :body "
			+ "and told is distinct from cast(:told as varchar(60))").param("told", told)
			.param("organisation", committee.organisationId()).param("body", committee.body().name()).update() == 1;
	}

	/** @return whether it was still known */
	boolean forget(Committee committee) {
		return jdbc.sql("delete from known_vacancy where organisation_id = ? and body = ?")
			.params(committee.organisationId(), committee.body().name()).update() == 1;
	}

	/**
	 * A committee without anybody.
	 *
	 * @param told the group that does its work; null when there is none
	 */
	record Vacancy(long organisationId, Body body, LocalDate noticedOn, String told) {

		Committee committee() {
			return new Committee(organisationId, body);
		}
	}
}
