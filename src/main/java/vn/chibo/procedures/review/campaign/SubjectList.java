package vn.chibo.procedures.review.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chibo.base.RecordRows;
import vn.chibo.base.Refusal;
import vn.chibo.procedures.review.deciding.RatingDecisions;
import vn.chibo.procedures.review.meeting.BranchReviews;
import vn.chibo.procedures.review.meeting.BranchReviews.PlannedBranch;
import vn.chibo.procedures.review.member.MemberReviews;
import vn.chibo.procedures.review.member.MemberReviews.PlannedMember;
import vn.chibo.procedures.review.rating.Ratings;
import vn.chibo.procedures.review.rating.ReviewKind;
import vn.chibo.procedures.review.rating.ReviewRules;
import vn.chibo.register.Activity;
import vn.chibo.register.Authority;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.rules.Place;

/** Who is to be reviewed in a campaign and who is not, in which branches, and who decides on them. */
@Component
class SubjectList {

	private static final String MEMBERS = """
		select m.id, m.branch_id, m.activity, m.admitted_on,
		       case when l.commented and l.branch_id <> m.branch_id then l.branch_id end as residence_branch_id,
		       exists (select 1 from registered_seat s join registered_organisation above on above.id = s.organisation_id and not above.holds_members
		               where s.member_id = m.id and s.valid_from <= :today and (s.valid_to is null or s.valid_to >= :today))
		         as leads,
		       exists (select 1 from member_review r join review_campaign c on c.case_number = r.campaign
		               where r.member_id = m.id and r.reviewed and c.held_year = :year) as reviewed_elsewhere
		from current_member m join registered_organisation o on o.id = m.branch_id left join registered_residence l on l.member_id = m.id
		where o.path like :below
		order by o.code, m.id
		""";
	/** Of those who have moved since: the list on which they stood goes before the branch where they stand. */
	private static final ReviewRules.Subject ELSEWHERE = new ReviewRules.Subject(false,
		"Đã có trong danh sách kiểm điểm năm này của nơi sinh hoạt trước; kiểm điểm tại đó.",
		"Hướng dẫn 43-HD/BTCTW: mỗi năm xếp loại một lần; cách hiểu này là đề xuất, cấp ủy xác nhận");

	private final JdbcClient jdbc;
	private final Organisations organisations;
	private final Ratings ratings;
	private final RatingDecisions decisions;
	private final BranchReviews branches;
	private final MemberReviews members;
	private final Clock clock;

	SubjectList(JdbcClient jdbc, Organisations organisations, Ratings ratings, RatingDecisions decisions,
			BranchReviews branches, MemberReviews members, Clock clock) {
		this.jdbc = jdbc;
		this.organisations = organisations;
		this.ratings = ratings;
		this.decisions = decisions;
		this.branches = branches;
		this.members = members;
		this.clock = clock;
	}

	/** @throws Refusal when there is nobody to review, or nobody who decides */
	void write(Campaign campaign) {
		var top = organisations.get(campaign.organisationId());
		var standing = jdbc.sql(MEMBERS).param("today", LocalDate.now(clock)).param("year", campaign.reviewYear())
			.param("below", top.path() + "%").query(RecordRows.of(Standing.class)).list();
		var subjects = subjects(standing, campaign.referenceDay(), top);
		var reviewing = subjects.stream().filter(member -> member.subject().reviewed()).map(PlannedMember::branchId)
			.collect(Collectors.toSet());
		if (reviewing.isEmpty()) {
			throw new Refusal(
				top.name() + " chưa có đảng viên nào thuộc diện kiểm điểm; hãy kiểm tra danh sách đảng viên.");
		}
		var planned = standing.stream().map(Standing::branchId).distinct()
			.map(branch -> plan(organisations.get(branch), reviewing.contains(branch))).toList();
		decisions.add(campaign.caseNumber(), planned.stream().map(PlannedBranch::deciderId).distinct().toList());
		branches.add(campaign.caseNumber(), planned);
		members.add(campaign.caseNumber(), subjects);
	}

	private PlannedBranch plan(Organisation branch, boolean reviewed) {
		var decider = organisations.nearest(branch, Authority.DECIDES_RATING).orElseThrow(
			() -> new Refusal("Chưa có tổ chức nào được giao quyết định xếp loại đảng viên của " + branch.name()
				+ "; hãy báo quản trị viên bổ sung thẩm quyền trong danh sách tổ chức."));
		return new PlannedBranch(branch.id(), compared(branch, decider).id(), decider.id(), reviewed);
	}

	/** Within what the cap holds: the grassroots organisation, or the part of it that somebody decides on alone. */
	private Organisation compared(Organisation branch, Organisation decider) {
		var grassroots = organisations.grassroots(branch).orElse(branch);
		return decider.isWithin(grassroots) ? decider : grassroots;
	}

	/** Members who are alike are asked about once. */
	private List<PlannedMember> subjects(List<Standing> standing, LocalDate on, Place place) {
		Map<List<Object>, ReviewRules.Subject> known = new HashMap<>();
		return standing.stream().map(member -> new PlannedMember(
			member.id(), member.branchId(), member.reviewedElsewhere()
				? ELSEWHERE : known.computeIfAbsent(List.of(member.activity(), Period.between(member.admittedOn(), on)
					.toTotalMonths()), alike -> ratings.subject(member.activity(), member.admittedOn(), on, place)),
			member.leads() ? ReviewKind.LEADER : ReviewKind.ORDINARY, member.residenceBranchId())).toList();
	}

	/**
	 * A member as the plan asks.
	 *
	 * @param leads             works today in a body of an organisation above the branches
	 * @param reviewedElsewhere the year's campaign of another organisation has the member on its list
	 */
	record Standing(long id, long branchId, Activity activity, LocalDate admittedOn, Long residenceBranchId,
			boolean leads,
			boolean reviewedElsewhere) {
	}
}
