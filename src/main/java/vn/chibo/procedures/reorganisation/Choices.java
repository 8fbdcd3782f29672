package vn.chibo.procedures.reorganisation;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;
import vn.chibo.base.Refusal;
import vn.chibo.register.Position;
import vn.chibo.register.reorganising.Succession;

/** Which organisations each proposal is about, and what was chosen for the members in them. */
@Repository
class Choices {

	private final JdbcClient jdbc;
	private final JdbcTemplate batch;

	Choices(JdbcClient jdbc, JdbcTemplate batch) {
		this.jdbc = jdbc;
		this.batch = batch;
	}

	/** @throws Refusal when something else is proposed of one of them */
	void add(String caseNumber, Collection<Long> organisations) {
		organisations.forEach(id -> {
			jdbc.sql("select r.case_number, o.name from reorganised r join registered_organisation o "
				+ "on o.id = r.organisation_id where r.open_id = ?").param(id)
				.query(RecordRows.of(Other.class)).optional().ifPresent(other -> {
					throw new Refusal("%s đang có một đề nghị sắp xếp khác, hồ sơ %s; hãy kết thúc hồ sơ ấy trước."
						.formatted(other.name, other.caseNumber));
				});
			jdbc.sql("insert into reorganised (case_number, organisation_id, open_id) values (?, ?, ?)")
				.params(caseNumber, id, id).update();
		});
	}

	/** These were founded by it. */
	void founded(String caseNumber, List<Long> organisations) {
		batch.batchUpdate("insert into reorganised (case_number, organisation_id) values (?, ?)",
			organisations.stream().map(id -> new Object[] {caseNumber, id}).toList());
	}

	/** Those that it is about, and those that were founded by it. */
	List<Long> organisations(String caseNumber) {
		return jdbc.sql("select organisation_id from reorganised where case_number = ? order by organisation_id")
			.param(caseNumber).query(Long.class).list();
	}

	/** The numbers of the cases that are not over and in which one of these organisations takes part. */
	List<String> open(Collection<Long> organisations) {
		return jdbc
			.sql("select distinct s.case_number from case_place l join case_state s on s.case_number = l.case_number "
				+ "where l.takes_part and l.organisation_id in (:organisations) and s.procedure_key = :procedure "
				+ "and s.closed_at is null order by 1")
			.param("organisations", Succession.listed(organisations))
			.param("procedure", ReorganisationSteps.PROCEDURE).query(String.class).list();
	}

	/** Something else may be proposed of them. */
	void end(String caseNumber) {
		jdbc.sql("update reorganised set open_id = null where case_number = ?").param(caseNumber).update();
	}

	List<Chosen> of(String caseNumber) {
		return jdbc
			.sql("select member_id, goes_to, position from reorganised_member where case_number = ? order by member_id")
			.param(caseNumber).query(RecordRows.of(Chosen.class)).list();
	}

	/** In the place of what was chosen before. */
	void keep(String caseNumber, List<Chosen> chosen) {
		jdbc.sql("delete from reorganised_member where case_number = ?").param(caseNumber).update();
		batch.batchUpdate(
			"insert into reorganised_member (case_number, member_id, goes_to, position) values (?, ?, ?, ?)",
			chosen.stream().map(one -> new Object[] {caseNumber, one.memberId, one.goesTo,
				one.position == null ? null : one.position.name()}).toList());
	}

	/**
	 * What was chosen for a member.
	 *
	 * @param goesTo   the number of the new branch, from 1; null for whoever stays, or goes where all go
	 * @param position as what to sit in the committee of the new organisation; null for most
	 */
	record Chosen(long memberId, Integer goesTo, Position position) {
	}

	private record Other(String caseNumber, String name) {
	}
}
