package vn.chibo.rules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.Days;
import vn.chibo.base.RecordRows;
import vn.chibo.base.Refusal;

/** Proposed rows: one person proposes, another one confirms, and nothing changes backwards. Nothing is ever deleted. */
@Repository
@Transactional
public class Proposals {

	/** What is said of a day on which figures cannot change any more. */
	public static final String FROM_TOMORROW = "Ngày áp dụng phải từ ngày mai trở đi, vì quy định không đổi ngược về trước; "
		+ "hãy chọn lại ngày.";

	private static final String SELECT = "select p.id, p.organisation_id, p.document, p.reason, "
		+ "p.in_force_from as \"from\", p.in_force_until as until, p.proposed_by, p.proposed_at, p.confirmed_by, "
		+ "p.confirmed_at, p.declined_by, p.declined_at, p.ended_by, p.ended_at from rule_proposal p ";

	private final JdbcClient jdbc;
	private final Amendments amendments;
	private final Rivals rivals;
	private final Cells cells;
	private final ApplicationEventPublisher events;
	private final Clock clock;

	Proposals(JdbcClient jdbc, Amendments amendments, Rivals rivals, Cells cells, ApplicationEventPublisher events,
			Clock clock) {
		this.jdbc = jdbc;
		this.amendments = amendments;
		this.rivals = rivals;
		this.cells = cells;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * @return the id of the proposal
	 * @throws Refusal when figures are to change on a day that is no more to come, or the same waits or holds already
	 */
	public long propose(Draft draft, String by) {
		if (draft.rows().stream().anyMatch(row -> !row.confirms())) {
			mustBeToCome(draft.from(), FROM_TOMORROW);
		}
		rivals.mustNotWait(draft.organisationId(), draft.from(), draft.rows());
		var made = new GeneratedKeyHolder();
		jdbc.sql("""
			insert into rule_proposal (organisation_id, document, reason, in_force_from, proposed_by, proposed_at)
			values (?, ?, ?, ?, ?, ?)
			""").params(draft.organisationId(), draft.document(), draft.reason(), draft.from(), by, now())
			.update(made, "id");
		long id = made.getKeyAs(Long.class);
		draft.rows().forEach(row -> jdbc.sql("insert into rule_proposal_row (proposal_id, table_id, row_id, cells, "
			+ "shipped) values (?, ?, ?, ?, ?)").params(id, row.table(), row.row(),
				row.confirms() ? null : cells.write(row.cells()), cells.write(row.shipped()))
			.update());
		return id;
	}

	/** @throws Refusal when it was answered before, by who proposed it, the same holds already, or its day has come meanwhile */
	public void confirm(long id, String by) {
		var proposal = get(id);
		if (proposal.proposedBy().equals(by)) {
			throw new Refusal("Người đề nghị không tự xác nhận; hãy để người khác của cơ quan tổ chức hoặc quản trị "
				+ "viên đối chiếu văn bản và xác nhận.");
		}
		var rows = rows(id);
		if (rows.stream().anyMatch(row -> !row.confirms())) {
			mustBeToCome(proposal.from(), "Ngày áp dụng ghi trong đề nghị đã tới mà chưa ai xác nhận; hãy không chấp "
				+ "nhận đề nghị này và lập lại với ngày khác.");
		}
		// first, because it keeps others from confirming or proposing the same meanwhile
		amendments.changed();
		answered(jdbc.sql("update rule_proposal set confirmed_by = ?, confirmed_at = ? "
			+ "where id = ? and confirmed_at is null and declined_at is null").params(by, now(), id).update());
		rivals.mustNotHold(id, proposal.organisationId(), proposal.from(), rows);
		events.publishEvent(new RulesChanged("Áp dụng quy định theo " + proposal.document() + " từ "
			+ Days.vietnamese(proposal.from()), by));
	}

	/** @throws Refusal when it was answered before */
	public void decline(long id, String by) {
		answered(jdbc.sql("update rule_proposal set declined_by = ?, declined_at = ? "
			+ "where id = ? and confirmed_at is null and declined_at is null").params(by, now(), id).update());
	}

	/**
	 * Takes back what is in force: it holds up to the last day and no longer.
	 *
	 * @throws Refusal when that day is past or before the first one, or somebody has taken it back already
	 */
	public void end(long id, LocalDate lastDay, String by) {
		var proposal = get(id);
		if (lastDay.isBefore(LocalDate.now(clock))) {
			throw new Refusal("Ngày cuối cùng áp dụng phải từ hôm nay trở đi, vì quy định không đổi ngược về trước; "
				+ "hãy chọn lại ngày.");
		}
		if (lastDay.isBefore(proposal.from())) {
			throw new Refusal("Quy định này áp dụng từ " + Days.vietnamese(proposal.from())
				+ "; hãy chọn ngày cuối cùng áp dụng từ ngày đó trở đi.");
		}
		// first, as where one confirms: nobody waits for the other
		amendments.changed();
		answered(jdbc.sql("update rule_proposal set in_force_until = ?, ended_by = ?, ended_at = ? "
			+ "where id = ? and confirmed_at is not null and ended_at is null").params(lastDay, by, now(), id)
			.update());
		events.publishEvent(new RulesChanged("Thôi áp dụng quy định theo " + proposal.document() + " sau "
			+ Days.vietnamese(lastDay), by));
	}

	@Transactional(readOnly = true)
	public Proposal get(long id) {
		return find(id).orElseThrow();
	}

	@Transactional(readOnly = true)
	public Optional<Proposal> find(long id) {
		return jdbc.sql(SELECT + "where p.id = ?").param(id).query(RecordRows.of(Proposal.class)).optional();
	}

	/** All of them, the newest first. */
	@Transactional(readOnly = true)
	public List<Proposal> all() {
		return jdbc.sql(SELECT + "order by p.id desc").query(RecordRows.of(Proposal.class)).list();
	}

	/** Those that speak of a row, the newest first. */
	@Transactional(readOnly = true)
	public List<Proposal> of(String table, String row) {
		return jdbc
			.sql(SELECT + "join rule_proposal_row r on r.proposal_id = p.id where r.table_id = ? and r.row_id = ? "
				+ "order by p.id desc")
			.params(table, row).query(RecordRows.of(Proposal.class)).list();
	}

	@Transactional(readOnly = true)
	public List<Proposal.Row> rows(long id) {
		return jdbc.sql("select table_id, row_id, cells, shipped from rule_proposal_row where proposal_id = ? "
			+ "order by table_id, row_id").param(id)
			.query((row, number) -> read(row)).list();
	}

	/** The rows of several, by the ids of the proposals. */
	@Transactional(readOnly = true)
	public Map<Long, List<Proposal.Row>> rowsOf(Collection<Proposal> proposals) {
		var found = new HashMap<Long, List<Proposal.Row>>();
		if (!proposals.isEmpty()) {
			jdbc.sql("select table_id, row_id, cells, shipped, proposal_id from rule_proposal_row "
				+ "where proposal_id in (:ids) order by table_id, row_id")
				.param("ids", proposals.stream().map(Proposal::id).toList())
				.query(row -> {
					found.computeIfAbsent(row.getLong(5), first -> new ArrayList<>()).add(read(row));
				});
		}
		return found;
	}

	/** Those that wait for a second person, the oldest first. */
	@Transactional(readOnly = true)
	public List<Proposal> open() {
		return jdbc.sql(SELECT + "where p.confirmed_at is null and p.declined_at is null order by p.id")
			.query(RecordRows.of(Proposal.class)).list();
	}

	private Proposal.Row read(ResultSet row) throws SQLException {
		return new Proposal.Row(row.getString(1), row.getString(2),
			row.getString(3) == null ? Map.of() : cells.read(row.getString(3)), cells.read(row.getString(4)));
	}

	private void mustBeToCome(LocalDate from, String otherwise) {
		if (!from.isAfter(LocalDate.now(clock))) {
			throw new Refusal(otherwise);
		}
	}

	private static void answered(int changed) {
		if (changed != 1) {
			throw new Refusal("Đề nghị này đã có người xử lý; hãy tải lại trang để xem kết quả.");
		}
	}

	private OffsetDateTime now() {
		return OffsetDateTime.now(clock);
	}

	/** What somebody proposes; see {@link Proposal}. */
	public record Draft(Long organisationId, String document, String reason, LocalDate from,
			List<Proposal.Row> rows) {
	}
}
