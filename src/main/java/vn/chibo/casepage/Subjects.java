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
			select coalesce(m.full_name, p.full_name) as name, m.login, o.name as place from case_file f
			left join member m on m.id = f.subject_id left join prospect p on p.id = f.prospect_id
			left join organisation o on o.id = coalesce(m.branch_id, p.branch_id, f.organisation_id)
			where f.number = ?
			""").param(caseNumber).query(RecordRows.of(Subject.class)).single();
	}

	/** From the top down. */
	List<String> partiesOf(String caseNumber) {
		return jdbc.sql("select o.name from case_party p join organisation o on o.id = p.organisation_id "
			+ "where p.case_number = ? order by o.path").param(caseNumber).query(String.class).list();
	}

	/**
	 * @param name  of the person; absent when the case is about an organisation
	 * @param login absent for those who do not work with the application
	 * @param place where the person stands today, or the organisation itself
	 */
	record Subject(String name, String login, String place) {
	}
}
