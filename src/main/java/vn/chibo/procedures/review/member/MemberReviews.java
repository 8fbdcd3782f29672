package vn.chibo.procedures.review.member;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;
import vn.chibo.base.TransactionMemory;
import vn.chibo.procedures.review.Rows;
import vn.chibo.procedures.review.deciding.AppraisalTable;
import vn.chibo.procedures.review.rating.Proposal;
import vn.chibo.procedures.review.rating.ReviewKind;
import vn.chibo.procedures.review.rating.ReviewRules;
import vn.chibo.register.Level;
import vn.chibo.register.VietnameseOrder;

/** How far the members of a campaign have come, and who is not reviewed. */
@Repository
public class MemberReviews {

	private static final String SELECT = """
		select r.id, r.campaign, r.branch_review_id, b.branch_id, b.grassroots_id, b.decision_id, r.member_id,
		       m.full_name as member_name, m.activity, m.login, r.case_number, r.kind, r.residence_branch_id, r.helped,
		       r.written_on, r.own_level, r.commented_on, r.score, r.task_points, r.tasks_exceeded, r.outcome, r.branch_level,
		       r.decided_level, r.told_on, r.objected_on, r.closed_on
		from member_review r join branch_review b on b.id = r.branch_review_id join registered_member m on m.id = r.member_id
		where r.reviewed\s""";

	private final JdbcClient jdbc;
	private final JdbcTemplate batch;
	private final TransactionMemory memory;

	public MemberReviews(JdbcClient jdbc, JdbcTemplate batch, TransactionMemory memory) {
		this.jdbc = jdbc;
		this.batch = batch;
		this.memory = memory;
	}

	public MemberReview ofCase(String caseNumber) {
		return jdbc.sql(SELECT + "and r.case_number = ?").param(caseNumber).query(RecordRows.of(MemberReview.class))
			.single();
	}

	/** Somebody who is reviewed in this branch, by the case number. */
	public Optional<MemberReview> find(long branchReviewId, String caseNumber) {
		return jdbc.sql(SELECT + "and r.branch_review_id = ? and r.case_number = ?").params(branchReviewId, caseNumber)
			.query(RecordRows.of(MemberReview.class)).optional();
	}

	/** As it was when the step first asked: whose turn it is does not change by what the step writes. */
	public MemberReview standing(String caseNumber) {
		return memory.recall(question(caseNumber), () -> ofCase(caseNumber));
	}

	/** Those of a branch who are reviewed, in the order of the alphabet. */
	public List<MemberReview> inBranch(long branchReviewId) {
		return jdbc.sql(SELECT + "and r.branch_review_id = ?").param(branchReviewId)
			.query(RecordRows.of(MemberReview.class)).list().stream()
			.sorted(VietnameseOrder.byGivenName(MemberReview::memberName)).toList();
	}

	/** The same; asked again in this transaction, each is known. */
	public List<MemberReview> standingInBranch(long branchReviewId) {
		var all = inBranch(branchReviewId);
		all.forEach(review -> memory.recall(question(review.caseNumber()), () -> review));
		return all;
	}

	private static List<String> question(String caseNumber) {
		return List.of("memberReview", caseNumber);
	}

	/** Those reviewed in the branches of a decision, in the order of the alphabet. */
	public List<MemberReview> ofDecision(long decisionId) {
		return jdbc.sql(SELECT + "and b.decision_id = ?").param(decisionId)
			.query(RecordRows.of(MemberReview.class)).list().stream()
			.sorted(VietnameseOrder.byGivenName(MemberReview::memberName)).toList();
	}

	/** Those of a campaign who are reviewed, branch by branch. */
	public List<MemberReview> inCampaign(String campaign) {
		return jdbc.sql(SELECT + "and r.campaign = ? order by r.branch_review_id, r.id").param(campaign)
			.query(RecordRows.of(MemberReview.class)).list();
	}

	/** All reviews of a member of which the result is known, the latest first. */
	public List<MemberReview> decidedOf(long memberId) {
		return jdbc.sql(SELECT + "and r.member_id = ? and r.told_on is not null order by r.id desc").param(memberId)
			.query(RecordRows.of(MemberReview.class)).list();
	}

	/** The member's review before this one. */
	Optional<MemberReview> before(MemberReview review) {
		return jdbc.sql(SELECT + "and r.member_id = ? and r.id < ? and r.written_on is not null order by r.id desc "
			+ "fetch first row only").params(review.memberId(), review.id()).query(RecordRows.of(MemberReview.class))
			.optional();
	}

	/** The results of these members to which they can still object. */
	List<MemberReview> objectable(Collection<Long> memberIds) {
		return memberIds.isEmpty() ? List.of()
			: jdbc.sql(SELECT + "and r.member_id in (:members) and r.told_on is not null "
				+ "and r.objected_on is null and r.closed_on is null order by r.id").param("members", memberIds)
				.query(RecordRows.of(MemberReview.class)).list();
	}

	public List<NotReviewed> notReviewed(String campaign) {
		return jdbc.sql("""
			select m.full_name as name, o.name as branch, r.reason, r.legal_basis
			from member_review r join branch_review b on b.id = r.branch_review_id
			join registered_organisation o on o.id = b.branch_id join registered_member m on m.id = r.member_id
			where r.campaign = ? and not r.reviewed
			""").param(campaign).query(RecordRows.of(NotReviewed.class)).list().stream().sorted(NotReviewed.ORDER)
			.toList();
	}

	public void add(String campaign, List<PlannedMember> members) {
		batch.batchUpdate("""
			insert into member_review (campaign, branch_review_id, member_id, reviewed, reason, legal_basis, kind,
			                           residence_branch_id)
			select ?, id, ?, ?, ?, ?, ?, cast(? as bigint) from branch_review where campaign = ? and branch_id = ?
			""",
			members.stream().map(planned -> new Object[] {campaign, planned.memberId(), planned.subject().reviewed(),
				planned.subject().reason(), planned.subject().legalBasis(), planned.kind().name(),
				planned.residenceBranchId(), campaign, planned.branchId()}).toList());
	}

	public void opened(List<MemberReview> reviews, List<String> caseNumbers) {
		batch.batchUpdate("update member_review set case_number = ? where id = ?", Rows.of(reviews, caseNumbers,
			(review, number) -> new Object[] {number, review.id()}));
	}

	void helped(long id) {
		jdbc.sql("update member_review set helped = true where id = ?").param(id).update();
	}

	void written(long id, ReviewKind kind, Level own, LocalDate on) {
		jdbc.sql("update member_review set kind = ?, own_level = ?, written_on = ? where id = ?")
			.params(kind.name(), own.name(), on, id).update();
	}

	/** How many of a branch have not handed in yet; who is no member any more will not. */
	public int unwritten(long branchReviewId) {
		return jdbc.sql("""
			select count(*) from member_review r join current_member m on m.id = r.member_id
			where r.branch_review_id = ? and r.reviewed and r.written_on is null
			""").param(branchReviewId).query(Integer.class).single();
	}

	void commented(long id, LocalDate on) {
		jdbc.sql("update member_review set commented_on = ? where id = ?").params(on, id).update();
	}

	public void kind(long id, ReviewKind kind) {
		jdbc.sql("update member_review set kind = ? where id = ?").params(kind.name(), id).update();
	}

	public void reported(List<Reported> reported) {
		batch.batchUpdate("""
			update member_review set score = ?, task_points = ?, tasks_exceeded = ?, outcome = ?, branch_level = ?
			where id = ?
			""", reported.stream().map(one -> new Object[] {one.score(), one.taskPoints(), one.tasksExceeded(),
			one.outcome().name(), one.level() == null ? null : one.level().name(), one.id()}).toList());
	}

	/** What is decided on all members of a branch. */
	public void decided(List<AppraisalTable.Member> decided) {
		batch.batchUpdate("update member_review set decided_level = ? where id = ?", decided.stream()
			.map(member -> new Object[] {member.level() == null ? null : member.level().name(), member.review().id()})
			.toList());
	}

	/** Otherwise than before, after an objection. */
	void decided(long id, Level level) {
		jdbc.sql("update member_review set decided_level = ? where id = ?").params(level.name(), id).update();
	}

	void told(long id, LocalDate on) {
		jdbc.sql("update member_review set told_on = ? where id = ?").params(on, id).update();
	}

	void objected(long id, LocalDate on) {
		jdbc.sql("update member_review set objected_on = ? where id = ?").params(on, id).update();
	}

	/** The branch has to consider whether the member can stay. */
	void removalDue(long id) {
		jdbc.sql("update member_review set removal_due = true where id = ?").param(id).update();
	}

	/** Those of these members that are not closed, in all campaigns. */
	public List<MemberReview> openOf(Collection<Long> memberIds) {
		return memberIds.isEmpty() ? List.of()
			: jdbc.sql(SELECT + "and r.member_id in (:members) and r.closed_on is null "
				+ "order by r.id").param("members", memberIds).query(RecordRows.of(MemberReview.class)).list();
	}

	/** The member is on the list no longer. */
	public void leaves(long id, String reason, String legalBasis, LocalDate on) {
		jdbc.sql("update member_review set reviewed = false, reason = ?, legal_basis = ?, left_on = ? where id = ?")
			.params(reason, legalBasis, on, id).update();
	}

	public List<Left> leftBy(Collection<Long> memberIds) {
		return memberIds.isEmpty() ? List.of()
			: jdbc.sql("select id, campaign, branch_review_id, member_id from member_review "
				+ "where member_id in (:members) and left_on is not null order by id").param("members", memberIds)
				.query(RecordRows.of(Left.class)).list();
	}

	/** The member is on the list again, or for another reason not; whatever was handed in stays with the old case. */
	public void isBack(long id, ReviewRules.Subject subject) {
		jdbc.sql(
			"update member_review set reviewed = ?, reason = ?, legal_basis = ?, left_on = null, written_on = null, "
				+ "own_level = null, commented_on = null where id = ?")
			.params(subject.reviewed(), subject.reason(),
				subject.legalBasis(), id)
			.update();
	}

	public void reopened(long id, String caseNumber) {
		jdbc.sql("update member_review set case_number = ? where id = ?").params(caseNumber, id).update();
	}

	public void closed(long id, LocalDate on) {
		jdbc.sql("update member_review set closed_on = ? where id = ?").params(on, id).update();
	}

	/** A member in the plan of a campaign. */
	public record PlannedMember(long memberId, long branchId, ReviewRules.Subject subject, ReviewKind kind,
			Long residenceBranchId) {
	}

	/** Somebody who was on the list, and is no more. */
	public record Left(long id, String campaign, long branchReviewId, long memberId) {
	}

	/** Somebody who is not reviewed, and why. */
	public record NotReviewed(String name, String branch, String reason, String legalBasis) {

		/** Branch by branch. */
		public static final Comparator<NotReviewed> ORDER = VietnameseOrder.byName(NotReviewed::branch)
			.thenComparing(VietnameseOrder.byGivenName(NotReviewed::name));
	}

	/** What a branch reports of a member; without level and figures for who is not to be rated. */
	public record Reported(long id, Integer score, Integer taskPoints, Integer tasksExceeded, Proposal.Outcome outcome,
			Level level) {
	}
}
