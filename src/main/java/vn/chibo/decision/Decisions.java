package vn.chibo.decision;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.Days;
import vn.chibo.base.Refusal;

/** All decisions with a number. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Decisions {

	private final JdbcClient jdbc;

	Decisions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A decision is made; the same one may be made again, of what it was not made of before.
	 *
	 * @return its id
	 * @throws Refusal when who decides has used the number for another one this year
	 */
	public long make(Decision decision) {
		var made = new GeneratedKeyHolder();
		jdbc.sql("""
			insert into numbered_decision (case_number, matter, decided_by, decision_year, number, decided_on)
			select :case, :matter, :by, :year, :number, :on
			where not exists (select 1 from numbered_decision
			                  where decided_by = :by and decision_year = :year and number = :number)
			""").param("case", decision.caseNumber()).param("matter", decision.matter())
			.param("by", decision.decidedBy()).param("year", decision.decidedOn().getYear())
			.param("number", decision.number()).param("on", decision.decidedOn()).update(made, "id");
		return made.getKeyList().isEmpty() ? same(decision) : made.getKeyAs(Long.class);
	}

	private long same(Decision decision) {
		return jdbc.sql("""
			select id from numbered_decision
			where case_number = ? and matter = ? and decided_by = ? and number = ? and decided_on = ?
			""").params(decision.caseNumber(), decision.matter(), decision.decidedBy(), decision.number(),
			decision.decidedOn()).query(Long.class).optional().orElseThrow(() -> new Refusal(
				"Số quyết định "
					+ decision.number() + " đã dùng trong năm " + decision.decidedOn().getYear()
					+ "; hãy ghi số khác."));
	}

	/**
	 * There is more time for a decision.
	 *
	 * @param decideBy the last day as it is without
	 * @throws Refusal when it is past - what is late is explained, not extended - or the term was extended before: once is
	 *                 all there is (294 4.3)
	 */
	public void extend(String caseNumber, String matter, LocalDate decideBy, LocalDate on) {
		if (on.isAfter(decideBy)) {
			throw new Refusal(
				"Thời hạn quyết định đã hết ngày " + Days.vietnamese(decideBy) + ", không gia hạn được nữa; hãy họp, "
					+ "quyết định và giải trình việc quá hạn.");
		}
		int extended = jdbc.sql("""
			insert into decision_extension (case_number, matter, extended_on)
			select :case, :matter, :on
			where not exists (select 1 from decision_extension where case_number = :case and matter = :matter)
			""").param("case", caseNumber).param("matter", matter).param("on", on).update();
		if (extended != 1) {
			throw new Refusal(
				"Thời hạn quyết định đã được gia hạn một lần, không gia hạn thêm; hãy họp và quyết định.");
		}
	}
}
