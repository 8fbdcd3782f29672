package vn.chibo.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.RecordRows;

/** Of one row in one place one proposal waits at a time, it is confirmed once, and one change of it begins on a day. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Rivals {

	private static final String SAME_ROW_AND_PLACE = """
		select p.id, p.document from rule_proposal p join rule_proposal_row r on r.proposal_id = p.id
		where r.table_id || '/' || r.row_id in (:rows) and coalesce(p.organisation_id, 0) = :place and p.id <> :own
		""";

	private final JdbcClient jdbc;

	Rivals(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Nobody else proposes or confirms before this transaction ends.
	 *
	 * @throws AlreadySaid when another one of the same waits or is in force
	 */
	void mustNotWait(Long organisationId, LocalDate from, List<Proposal.Row> rows) {
		jdbc.sql("select version from rule_edition for update").query(Long.class).single();
		first("and p.confirmed_at is null and p.declined_at is null", 0, organisationId, from, rows).ifPresent(one -> {
			throw new AlreadySaid(
				"Dòng này đã có đề nghị theo %s chờ người thứ hai xác nhận ở cùng nơi; hãy chờ đề nghị ấy "
					.formatted(one.document()) + "được trả lời rồi mới lập đề nghị khác.",
				one.id());
		});
		mustNotHold(0, organisationId, from, rows);
	}

	/**
	 * @param own the proposal itself
	 * @throws AlreadySaid when the same was confirmed and nobody has taken it back
	 */
	void mustNotHold(long own, Long organisationId, LocalDate from, List<Proposal.Row> rows) {
		first("and p.confirmed_at is not null and p.ended_at is null "
			+ "and (r.cells is null and :confirms or r.cells is not null and not :confirms and p.in_force_from = :from)",
			own, organisationId, from, rows).ifPresent(one -> {
				throw new AlreadySaid(
					"Dòng này đã được xác nhận theo %s ở cùng nơi, áp dụng từ cùng ngày; hãy cho thôi áp dụng "
						.formatted(one.document()) + "lần xác nhận ấy trước, hoặc đề nghị từ ngày khác.",
					one.id());
			});
	}

	private Optional<Rival> first(String which, long own, Long organisationId, LocalDate from,
			List<Proposal.Row> rows) {
		return jdbc.sql(SAME_ROW_AND_PLACE + which + " order by p.id")
			.param("rows", rows.stream().map(row -> row.table() + "/" + row.row()).toList())
			.param("place", organisationId == null ? 0L : organisationId).param("own", own).param("from", from)
			.param("confirms", rows.stream().allMatch(Proposal.Row::confirms)).query(RecordRows.of(Rival.class)).list()
			.stream().findFirst();
	}

	private record Rival(long id, String document) {
	}
}
