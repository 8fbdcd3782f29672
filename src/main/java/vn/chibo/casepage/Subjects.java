package vn.chibo.casepage;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;

/** Whom cases are about, and the organisations that take part in them. */
@Repository
class Subjects {

	private final JdbcClient jdbc;

	Subjects(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Subject of(String caseNumber) {
		return jdbc.sql("""
			select name, login, place from case_subject where case_number = ?
			""").param(caseNumber).query(RecordRows.of(Subject.class)).single();
	}

	/** From the top down. */
	List<String> partiesOf(String caseNumber) {
		return jdbc.sql("select o.name from case_place l join registered_organisation o on o.id = l.organisation_id "
			+ "where l.case_number = ? and l.takes_part order by o.path").param(caseNumber).query(String.class).list();
	}

	/**
	 * @param name  of the person; absent when the case is about an organisation
	 * @param login absent for those who do not work with the application
	 * @param place where the person stands today, or the organisation itself
	 */
	public record Subject(String name, String login, String place) {
	}
}
