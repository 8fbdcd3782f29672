package vn.chibo.decision;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.Days;
import vn.chibo.base.DocumentNumber;
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
	 * The decision on a matter is made: in a case there is one.
	 *
	 * @throws Refusal when who decides has used the number for another one this year
	 */
	public void make(Decision decision) {
		insert(decision, decision.caseNumber()).orElseThrow(() -> used(decision));
	}

	/**
	 * A decision on a part of a matter is made: in a case there may be several, and the same one may be made of a further
	 * part.
	 *
	 * @return its id
	 * @throws Refusal when who decides has used the number for another one this year
	 */
	public long makeOfPart(Decision decision) {
		return insert(decision, null).or(() -> same(decision)).orElseThrow(() -> used(decision));
	}

	/** @return empty when the number is used */
	private Optional<Long> insert(Decision decision, String onceForCase) {
		var number = DocumentNumber.of(decision.number());
		var made = new GeneratedKeyHolder();
		jdbc.sql("""
			insert into numbered_decision (case_number, matter, once_for_case, decided_by, decision_year, number,
			                               number_key, decided_on)
			select :case, :matter, :once, :by, :year, :number, :key, :on
			where not exists (select 1 from numbered_decision
			                  where decided_by = :by and decision_year = :year and number_key = :key)
			""").param("case", decision.caseNumber()).param("matter", decision.matter()).param("once", onceForCase)
			.param("by", decision.decidedBy()).param("year", decision.decidedOn().getYear())
			.param("number", number.text()).param("key", number.key()).param("on", decision.decidedOn())
			.update(made, "id");
		return made.getKeyList().isEmpty() ? Optional.empty() : Optional.of(made.getKeyAs(Long.class));
	}

	private Optional<Long> same(Decision decision) {
		return jdbc.sql("""
			select id from numbered_decision
			where case_number = ? and matter = ? and decided_by = ? and number_key = ? and decided_on = ?
			""").params(decision.caseNumber(), decision.matter(), decision.decidedBy(),
			DocumentNumber.of(decision.number()).key(), decision.decidedOn()).query(Long.class).optional();
	}

	private static Refusal used(Decision decision) {
		return new Refusal("Số quyết định " + decision.number() + " đã dùng trong năm "
			+ decision.decidedOn().getYear() + "; hãy ghi số khác.");
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
