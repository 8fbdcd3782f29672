package vn.chibo.casefile;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chibo.base.TransactionMemory;
import vn.chibo.rules.CasePlaces;
import vn.chibo.rules.Place;

/** Looked up when a rule needs it, once a transaction. */
@Component
class PlacesOfCases implements CasePlaces {

	private final JdbcClient jdbc;
	private final TransactionMemory memory;

	PlacesOfCases(JdbcClient jdbc, TransactionMemory memory) {
		this.jdbc = jdbc;
		this.memory = memory;
	}

	@Override
	public Place of(String caseNumber) {
		return () -> memory.recall("place of " + caseNumber, () -> jdbc
			.sql("select o.path from registered_organisation o join case_place l on l.organisation_id = o.id "
				+ "where l.case_number = ? and not l.takes_part")
			.param(caseNumber).query(String.class).optional().orElseGet(Place.EVERYWHERE::path));
	}
}
