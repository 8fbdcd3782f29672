package vn.chibo.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chibo.base.RecordRows;
import vn.chibo.base.Refusal;
import vn.chibo.register.Activity;
import vn.chibo.register.Authority;
import vn.chibo.register.Organisation;
import vn.chibo.register.OrganisationKind;
import vn.chibo.register.Organisations;
import vn.chibo.review.BranchReviews.PlannedBranch;
import vn.chibo.review.MemberReviews.PlannedMember;

/** Who is to be reviewed in a campaign and who is not, in which branches, and who decides on them. */
@Component
class SubjectList {

	private static final String MEMBERS = """
		select m.id, m.branch_id, m.activity, m.admitted_on,
		       case when l.commented and l.branch_id <> m.branch_id then l.branch_id end as residence_branch_id,
		       exists (select 1 from seat s join organisation above on above.id = s.organisation_id and not above.holds_members
		               where s.member_id = m.id and s.valid_from <= :today and (s.valid_to is null or s.valid_to >= :today))
		         as leads
		from member m join organisation o on o.id = m.branch_id left join residence_link l on l.member_id = m.id
		where o.path like :below and m.activity in ('ACTIVE', 'AWAY', 'EXEMPT', 'SUSPENDED')
		order by o.code, m.id
		""";

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
		var standing = jdbc.sql(MEMBERS).param("today", LocalDate.now(clock)).param("below", top.path() + "%")
			.query(RecordRows.of(Standing.class)).list();
		var planned = new HashMap<Long, PlannedBranch>();
		var order = standing.stream().map(Standing::branchId).distinct().toList();
		order.forEach(branch -> planned.put(branch, plan(organisations.get(branch))));
		if (order.isEmpty()) {
			throw new Refusal(top.name() + " chưa có đảng viên nào trong danh sách; hãy kiểm tra danh sách đảng viên.");
		}
		decisions.add(campaign.caseNumber(), order.stream().map(branch -> planned.get(branch).deciderId()).distinct().toList());
		branches.add(campaign.caseNumber(), order.stream().map(planned::get).toList());
		members.add(campaign.caseNumber(), subjects(standing, campaign.referenceDay()));
	}

	private PlannedBranch plan(Organisation branch) {
		var above = organisations.ancestors(branch);
		long grassroots = above.stream().filter(organisation -> organisation.kind() == OrganisationKind.GRASSROOTS_PARTY_BODY)
			.findFirst().orElse(branch).id();
		return new PlannedBranch(branch.id(), grassroots, organisations.nearest(branch, Authority.DECIDES_RATING)
			.orElseThrow(() -> new Refusal("Chưa có tổ chức nào được giao quyết định xếp loại đảng viên của " + branch.name()
				+ "; hãy báo quản trị viên bổ sung thẩm quyền trong danh sách tổ chức.")).id());
	}

	/** Members who are alike are asked about once. */
	private List<PlannedMember> subjects(List<Standing> standing, LocalDate on) {
		Map<List<Object>, ReviewRules.Subject> known = new HashMap<>();
		return standing.stream().map(member -> new PlannedMember(member.id(), member.branchId(),
			known.computeIfAbsent(List.of(member.activity(), Period.between(member.admittedOn(), on).toTotalMonths()),
				alike -> ratings.subject(member.activity(), member.admittedOn(), on)),
			member.leads() ? ReviewKind.LEADER : ReviewKind.ORDINARY, member.residenceBranchId())).toList();
	}

	/**
	 * A member as the plan asks.
	 *
	 * @param leads works today in a body of an organisation above the branches
	 */
	record Standing(long id, long branchId, Activity activity, LocalDate admittedOn, Long residenceBranchId,
			boolean leads) {
	}
}
