package vn.chibo.procedures.review.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;
import vn.chibo.procedures.review.Rows;
import vn.chibo.procedures.review.rating.Proposal;
import vn.chibo.register.Level;
import vn.chibo.register.VietnameseOrder;

/** How far the branches of a campaign have come. */
@Repository
public class BranchReviews {

	private static final String SELECT = """
		select b.id, b.campaign, b.branch_id, o.name as branch_name,
		       b.grassroots_id, b.decision_id, b.case_number,
		       b.met_on, b.reported_on, b.score, b.outcome,
		       b.branch_level, b.decided_level,
		       d.decision_number, d.decided_on, b.inspected
		from branch_review b join registered_organisation o on o.id = b.branch_id
		left join made_decision d on d.id = b.numbered_decision_id\s""";

	private final JdbcClient jdbc;
	private final JdbcTemplate batch;

	BranchReviews(JdbcClient jdbc, JdbcTemplate batch) {
		this.jdbc = jdbc;
		this.batch = batch;
	}

	public BranchReview get(long id) {
		return jdbc.sql(SELECT + "where b.id = ?").param(id).query(RecordRows.of(BranchReview.class)).single();
	}

	/** With its own case: the campaign is open. */
	public Optional<BranchReview> find(long id) {
		return jdbc.sql(SELECT + "where b.id = ? and b.begun").param(id).query(RecordRows.of(BranchReview.class))
			.optional();
	}

	public BranchReview ofCase(String caseNumber) {
		return jdbc.sql(SELECT + "where b.case_number = ?").param(caseNumber)
			.query(RecordRows.of(BranchReview.class)).single();
	}

	/** The branch's reviews that are not decided yet, the latest campaign first. */
	public List<BranchReview> openOf(long branchId) {
		return jdbc
			.sql(SELECT + "where b.branch_id = ? and b.begun and b.numbered_decision_id is null order by b.id desc")
			.param(branchId).query(RecordRows.of(BranchReview.class)).list();
	}

	/** Those with somebody to review. */
	public List<BranchReview> inCampaign(String campaign) {
		return jdbc.sql(SELECT + "where b.campaign = ? and b.reviewed order by b.id").param(campaign)
			.query(RecordRows.of(BranchReview.class)).list();
	}

	/** Those with somebody to review, in the order of the alphabet. */
	public List<BranchReview> ofDecision(long decisionId) {
		return jdbc.sql(SELECT + "where b.decision_id = ? and b.reviewed").param(decisionId)
			.query(RecordRows.of(BranchReview.class)).list().stream()
			.sorted(VietnameseOrder.byName(BranchReview::branchName)).toList();
	}

	public void add(String campaign, List<PlannedBranch> branches) {
		batch.batchUpdate("insert into branch_review (campaign, branch_id, grassroots_id, decision_id, reviewed) "
			+ "select ?, ?, ?, id, ? from rating_decision where campaign = ? and organisation_id = ?",
			branches.stream()
				.map(branch -> new Object[] {campaign, branch.branchId(), branch.grassrootsId(), branch.reviewed(),
					campaign,
					branch.deciderId()})
				.toList());
	}

	public void opened(List<BranchReview> branches, List<String> caseNumbers) {
		batch.batchUpdate("update branch_review set case_number = ? where id = ?", Rows.of(branches, caseNumbers,
			(branch, number) -> new Object[] {number, branch.id()}));
	}

	/**
	 * Some branch whose processes do not run yet, locked for this transaction; another thread takes another one. In no
	 * order: to sort, H2 would lock all of them, and the other thread would find none.
	 */
	public Optional<BranchReview> takeNext(String campaign) {
		return jdbc.sql("select id from branch_review where campaign = ? and reviewed and not begun "
			+ "fetch first row only for update skip locked").param(campaign).query(Long.class).optional().map(id -> {
				jdbc.sql("update branch_review set begun = true where id = ?").param(id).update();
				return get(id);
			});
	}

	/** Of those who hand in at the same time, the last one knows that all are in. */
	public void lock(long id) {
		jdbc.sql("select id from branch_review where id = ? for update").param(id).query(Long.class).single();
	}

	void reported(long id, LocalDate metOn, LocalDate on, int score, Proposal.Outcome outcome, Level level) {
		jdbc.sql("update branch_review set met_on = ?, reported_on = ?, score = ?, outcome = ?, branch_level = ? "
			+ "where id = ?").params(metOn, on, score, outcome.name(), level.name(), id).update();
	}

	/** The inspection committee was asked about these, and is not again when they meet again. */
	public void inspected(List<Long> ids) {
		batch.batchUpdate("update branch_review set inspected = true where id = ?",
			ids.stream().map(id -> new Object[] {id}).toList());
	}

	/** The branch has to meet again. */
	public void returned(long id) {
		jdbc.sql("update branch_review set reported_on = null where id = ?").param(id).update();
	}

	/** @param decision the id of the decision with the number */
	public void decided(long id, Level level, long decision) {
		jdbc.sql("update branch_review set decided_level = ?, numbered_decision_id = ? where id = ?")
			.params(level.name(), decision, id).update();
	}

	/** A branch on which was decided and which was not told; it counts as told from now on. */
	public Optional<BranchReview> nextToTell(long decisionId) {
		return jdbc
			.sql("select id from branch_review where decision_id = ? and numbered_decision_id is not null and not told "
				+ "order by id fetch first row only")
			.param(decisionId).query(Long.class).optional().map(id -> {
				jdbc.sql("update branch_review set told = true where id = ?").param(id).update();
				return get(id);
			});
	}

	public boolean isAnyToTell(long decisionId) {
		return jdbc
			.sql(
				"select count(*) from branch_review where decision_id = ? and numbered_decision_id is not null and not told")
			.param(decisionId).query(Long.class).single() > 0;
	}

	/**
	 * A branch in the plan of a campaign.
	 *
	 * @param reviewed whether anybody in it is reviewed; otherwise it stands in the list only, for those who are not
	 */
	public record PlannedBranch(long branchId, long grassrootsId, long deciderId, boolean reviewed) {
	}
}
