package vn.chibo.procedures.review.progress;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;
import vn.chibo.procedures.review.rating.ReviewKind;
import vn.chibo.register.Level;
import vn.chibo.register.Organisation;
import vn.chibo.register.VietnameseOrder;

/** What the report of a year is made of, in the order of the alphabet: grassroots organisations, branches, members. */
@Repository
class ReportRows {

	/** The members of so many branches are fetched at once; a province has tens of thousands. */
	private static final int PORTION = 50;
	private static final Comparator<ReportBranch> ORDER = VietnameseOrder.byName(ReportBranch::grassroots)
		.thenComparing(ReportBranch::grassrootsId).thenComparing(VietnameseOrder.byName(ReportBranch::name))
		.thenComparing(ReportBranch::id);
	private static final String REVIEWS = """
		from review_campaign c join branch_review b on b.campaign = c.case_number
		join registered_organisation o on o.id = b.branch_id and o.path like :below join registered_organisation g on g.id = b.grassroots_id\s""";
	private static final String OF_YEAR = " where c.held_year = :year and c.opened_on is not null ";

	private final JdbcClient jdbc;

	ReportRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<ReportBranch> branches(Organisation top, int year) {
		return of(top, year, """
			select b.id, o.name, g.id as grassroots_id, g.name as grassroots, g.path like :below and g.id <> :top as one_of_many,
			       b.score, b.branch_level, b.decided_level, n.decision_number, n.decided_on,
			       case when b.branch_id = g.id then b.decided_level else d.level end as grassroots_level,
			       count(*) as members, count(case when r.reviewed then 1 end) as reviewed,
			       count(case when r.decided_level = 'EXCELLENT' then 1 end) as excellent,
			       count(case when r.decided_level = 'GOOD' then 1 end) as good,
			       count(case when r.decided_level = 'COMPLETED' then 1 end) as completed,
			       count(case when r.decided_level = 'NOT_COMPLETED' then 1 end) as not_completed,
			       count(case when r.reviewed and n.id is not null and r.decided_level is null then 1 end) as not_rated
			""" + REVIEWS + """
			join member_review r on r.branch_review_id = b.id
			left join rating_decision d on d.campaign = b.campaign and d.organisation_id = g.id
			left join made_decision n on n.id = b.numbered_decision_id
			""" + OF_YEAR + """
			group by b.id, b.branch_id, o.name, g.id, g.name, g.path, b.score, b.branch_level, b.decided_level,
			         n.id, n.decision_number, n.decided_on, d.level
			""").param("top", top.id()).query(RecordRows.of(ReportBranch.class)).list().stream().sorted(ORDER).toList();
	}

	/** How many are not reviewed for which reason, by branch review. */
	Map<Long, Map<String, Integer>> reasons(Organisation top, int year) {
		var reasons = new HashMap<Long, Map<String, Integer>>();
		of(top, year, "select b.id, r.reason, count(*) as members " + REVIEWS
			+ "join member_review r on r.branch_review_id = b.id and not r.reviewed" + OF_YEAR
			+ "group by b.id, r.reason")
			.query(row -> {
				reasons.computeIfAbsent(row.getLong("id"), branch -> new HashMap<>())
					.put(row.getString("reason"), row.getInt("members"));
			});
		return reasons;
	}

	/** The committees that reviewed themselves. */
	List<ReportCommittee> committees(Organisation top, int year) {
		return of(top, year, """
			select o.name, d.score, d.level from review_campaign c join rating_decision d on d.campaign = c.case_number
			join registered_organisation o on o.id = d.organisation_id and o.path like :below
			""" + OF_YEAR + "and d.score is not null").query(RecordRows.of(ReportCommittee.class)).list().stream()
			.sorted(VietnameseOrder.byName(ReportCommittee::name)).toList();
	}

	/** One after the other, so that they need not all fit into the memory. */
	void eachMember(List<ReportBranch> branches, int year, Consumer<ReportMember> member) {
		for (int from = 0; from < branches.size(); from += PORTION) {
			var portion = branches.subList(from, Math.min(from + PORTION, branches.size()));
			var members = members(portion, year);
			portion.forEach(branch -> members.getOrDefault(branch.id(), List.of()).stream()
				.sorted(VietnameseOrder.byGivenName(ReportMember::name)).forEach(member));
		}
	}

	private Map<Long, List<ReportMember>> members(List<ReportBranch> branches, int year) {
		return jdbc.sql("""
			select b.id as branch_review_id, m.full_name as name, m.born_on, o.name as branch, g.name as grassroots, r.kind,
			       r.reviewed, r.reason, r.decided_level, b.numbered_decision_id is not null as decided,
			       case when r.decided_level in ('EXCELLENT', 'NOT_COMPLETED') then
			         (select string_agg(concat(q.rating_year, ':', q.level), ',') from registered_rating q
			          where q.member_id = r.member_id and q.rating_year < :year) end as earlier
			from branch_review b join registered_organisation o on o.id = b.branch_id join registered_organisation g on g.id = b.grassroots_id
			join member_review r on r.branch_review_id = b.id join registered_member m on m.id = r.member_id
			where b.id in (:branches)
			""").param("branches", branches.stream().map(ReportBranch::id).toList()).param("year", year)
			.query(RecordRows.of(ReportMember.class)).list().stream()
			.collect(Collectors.groupingBy(ReportMember::branchReviewId));
	}

	private StatementSpec of(Organisation top, int year, String statement) {
		return jdbc.sql(statement).param("below", top.path() + "%").param("year", year);
	}

	/**
	 * A committee as a collective.
	 *
	 * @param level absent until its superior has decided
	 */
	record ReportCommittee(String name, int score, Level level) {
	}

	/**
	 * A member in the list.
	 *
	 * @param reason    why reviewed or not
	 * @param decided   whether was decided on the branch
	 * @param earlier   years and levels before
	 */
	record ReportMember(long branchReviewId, String name, LocalDate bornOn, String branch, String grassroots,
			ReviewKind kind,
			boolean reviewed, String reason, Level decidedLevel, boolean decided, String earlier) {

		/** The levels of the years before, of those from whose level something may follow. */
		Map<Integer, Level> before() {
			return earlier == null ? Map.of() : Arrays.stream(earlier.split(",")).map(year -> year.split(":"))
				.collect(Collectors.toMap(year -> Integer.valueOf(year[0]), year -> Level.valueOf(year[1])));
		}

		/** The level or why there is none; empty for who is not reviewed. */
		String levelText() {
			if (!reviewed) {
				return null;
			}
			return !decided ? "Chưa quyết định"
				: decidedLevel == null ? "Không xếp loại" : decidedLevel.vietnamese();
		}
	}
}
