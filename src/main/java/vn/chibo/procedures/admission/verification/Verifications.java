package vn.chibo.procedures.admission.verification;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;

/** Who was asked to verify which biography. */
@Repository
class Verifications {

	private static final String SELECT = """
		select id, case_number, place, organisation_id, abroad, asked_on, reminded_on, answered_on, answer_paper, on_site
		from biography_verification\s""";

	private final JdbcClient jdbc;

	Verifications(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Verification get(long id) {
		return jdbc.sql(SELECT + "where id = ?").param(id).query(RecordRows.of(Verification.class)).single();
	}

	List<Verification> of(String caseNumber) {
		return jdbc.sql(SELECT + "where case_number = ? order by place").param(caseNumber)
			.query(RecordRows.of(Verification.class)).list();
	}

	/** Takes the place of what was planned before. */
	void plan(String caseNumber, List<VerificationPlace> places, LocalDate on) {
		jdbc.sql("delete from biography_verification where case_number = ?").param(caseNumber).update();
		places.forEach(place -> jdbc.sql("""
			insert into biography_verification (case_number, place, organisation_id, abroad, asked_on) values (?, ?, ?, ?, ?)
			""").params(caseNumber, place.row(), place.organisationId(), place.abroad(), on).update());
	}

	void ask(String caseNumber, LocalDate on) {
		jdbc.sql("update biography_verification set asked_on = ? where case_number = ?").params(on, caseNumber)
			.update();
	}

	void remind(long id, LocalDate on) {
		jdbc.sql("update biography_verification set reminded_on = ? where id = ?").params(on, id).update();
	}

	void answer(long id, long paper, LocalDate on, boolean onSite) {
		jdbc.sql("update biography_verification set answered_on = ?, answer_paper = ?, on_site = ? where id = ?")
			.params(on, paper, onSite, id).update();
	}
}
