package vn.chibo.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.RecordRows;

/** What was confirmed, as the tables take it. */
@Repository
class Amendments {

	private final JdbcClient jdbc;
	private final Cells cells;

	Amendments(JdbcClient jdbc, Cells cells) {
		this.jdbc = jdbc;
		this.cells = cells;
	}

	long version() {
		return jdbc.sql("select version from rule_edition").query(Long.class).single();
	}

	/** All that holds, has held or will, the oldest first. */
	List<Amendment> inForce() {
		return jdbc.sql("""
			select p.id, r.table_id, r.row_id, r.cells, p.in_force_from, p.in_force_until, p.organisation_id, p.document
			from rule_proposal p join rule_proposal_row r on r.proposal_id = p.id
			where p.confirmed_at is not null order by p.id, r.table_id, r.row_id
			""").query(RecordRows.of(Confirmed.class)).list().stream().map(this::amendment).toList();
	}

	/** What a proposal says, as if it had been confirmed long ago and after everything else. */
	List<Amendment> supposed(long proposalId) {
		return jdbc.sql("""
			select p.id, r.table_id, r.row_id, r.cells, p.in_force_from, p.in_force_until, p.organisation_id, p.document
			from rule_proposal p join rule_proposal_row r on r.proposal_id = p.id
			where p.id = ? order by r.table_id, r.row_id
			""").param(proposalId).query(RecordRows.of(Confirmed.class)).list().stream().map(this::amendment)
			.map(one -> new Amendment(Long.MAX_VALUE, one.table(), one.row(), one.cells(), LocalDate.EPOCH, null,
				one.organisationId(), one.document()))
			.toList();
	}

	private Amendment amendment(Confirmed row) {
		return new Amendment(row.id(), row.tableId(), row.rowId(),
			row.cells() == null ? Map.of() : cells.read(row.cells()), row.inForceFrom(), row.inForceUntil(),
			row.organisationId(), row.document());
	}

	/** Something is in force now, or no more: every node will see it. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void changed() {
		jdbc.sql("update rule_edition set version = version + 1").update();
	}

	private record Confirmed(long id, String tableId, String rowId, String cells, LocalDate inForceFrom,
			LocalDate inForceUntil, Long organisationId, String document) {
	}
}
