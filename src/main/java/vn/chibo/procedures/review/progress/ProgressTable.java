package vn.chibo.procedures.review.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.VietnameseOrder;

/** How far an organisation and those directly below it have come with a year's review: one statement for all. */
@Repository
class ProgressTable {

	/**
	 * A branch counts where it stands in the tree today, and only with somebody to review; members are counted once, by
	 * branch, then summed up by line. Who is no member any more is not waited for. Year and day are asked for because H2 gives
	 * an answer again when what stands outside of "with" has not changed.
	 */
	private static final String TABLE = """
		with line as (
		  select o.id, o.name, o.kind,
		         o.valid_from <= :today and (o.valid_to is null or o.valid_to >= :today) as exists_today
		  from registered_organisation o where (o.id = :top or o.parent_id = :top and o.kind <> 'PARTY_GROUP')),
		branch as (
		  select b.id,""" + " " + Organisations.ON_THE_WAY + """
		  as below_id, b.begun, b.met_on, b.reported_on, b.numbered_decision_id,
		         case when b.met_on is null and c.self_reviews_by < :today then c.self_reviews_by end as preparation_over,
		         case when b.reported_on is null and c.meetings_by < :today then c.meetings_by end as meeting_over,
		         case when b.numbered_decision_id is null and c.decisions_by < :today then c.decisions_by end as decision_over
		  from review_campaign c join branch_review b on b.campaign = c.case_number
		  join registered_organisation o on o.id = b.branch_id and o.path like :within
		  where c.held_year = :year and c.opened_on is not null),
		members as (
		  select r.branch_review_id, max(case when r.reviewed then 1 end) as in_review,
		         count(case when r.reviewed then 1 end) as to_review,
		         count(case when not r.reviewed then 1 end) as not_reviewed,
		         count(r.written_on) as written, count(case when r.written_on is null then w.id end) as unwritten,
		         count(case when r.reviewed then r.residence_branch_id end) as asked, count(r.commented_on) as commented,
		         count(case when r.commented_on is null and w.id is not null then r.residence_branch_id end) as uncommented,
		         count(case when r.decided_level = 'EXCELLENT' then 1 end) as excellent,
		         count(case when r.decided_level = 'GOOD' then 1 end) as good,
		         count(case when r.decided_level = 'COMPLETED' then 1 end) as completed,
		         count(case when r.decided_level = 'NOT_COMPLETED' then 1 end) as not_completed,
		         count(case when r.reviewed and b.numbered_decision_id is not null and r.decided_level is null then 1 end) as not_rated,
		         count(case when r.closed_on is null then r.objected_on end) as objections,
		         count(case when r.removal_due then 1 end) as removals
		  from branch b join member_review r on r.branch_review_id = b.id
		  left join current_member w on w.id = r.member_id and r.reviewed
		  group by r.branch_review_id),
		counted as (
		  select cast(:top as bigint) as line_id, branch.* from branch
		  union all select below_id, branch.* from branch where below_id is not null)
		select line.id, line.name, line.kind, coalesce(sum(m.to_review), 0) as to_review,
		       coalesce(sum(m.not_reviewed), 0) as not_reviewed, coalesce(sum(m.written), 0) as written,
		       coalesce(sum(m.asked), 0) as asked, coalesce(sum(m.commented), 0) as commented, count(m.in_review) as branches,
		       count(case when b.begun then 1 end) as begun, count(b.met_on) as met, count(b.reported_on) as reported,
		       count(b.numbered_decision_id) as decided, coalesce(sum(m.excellent), 0) as excellent, coalesce(sum(m.good), 0) as good,
		       coalesce(sum(m.completed), 0) as completed, coalesce(sum(m.not_completed), 0) as not_completed,
		       coalesce(sum(m.not_rated), 0) as not_rated, coalesce(sum(m.objections), 0) as objections,
		       coalesce(sum(m.removals), 0) as removals,
		       coalesce(sum(case when b.preparation_over is not null then m.unwritten end), 0) as unwritten_late,
		       min(case when m.unwritten > 0 then b.preparation_over end) as unwritten_since,
		       coalesce(sum(case when b.preparation_over is not null then m.uncommented end), 0) as uncommented_late,
		       min(case when m.uncommented > 0 then b.preparation_over end) as uncommented_since,
		       count(case when m.in_review = 1 then b.meeting_over end) as unreported_late,
		       min(case when m.in_review = 1 then b.meeting_over end) as unreported_since,
		       count(case when m.in_review = 1 then b.decision_over end) as undecided_late,
		       min(case when m.in_review = 1 then b.decision_over end) as undecided_since,
		       cast(:year as int) as asked_year, cast(:today as date) as asked_on
		from line left join counted b on b.line_id = line.id left join members m on m.branch_review_id = b.id
		group by line.id, line.name, line.kind, line.exists_today
		having line.id = :top or line.exists_today or count(b.id) > 0
		order by case when line.id = :top then 0 else 1 end, line.id
		""";

	private final JdbcClient jdbc;
	private final Clock clock;

	ProgressTable(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	ProgressOverview of(Organisation top, int year) {
		var today = LocalDate.now(clock);
		var lines = jdbc.sql(TABLE).param("top", top.id()).param("within", top.path() + "%").param("year", year)
			.param("today", today).query(RecordRows.of(ProgressLine.class)).list();
		return new ProgressOverview(year, today, lines.get(0), lines.stream().skip(1)
			.sorted(VietnameseOrder.byName(ProgressLine::name)).toList());
	}

	/** The years in which a review was opened for the organisation, by one above it or below it; the latest first. */
	List<Integer> years(Organisation organisation) {
		return jdbc.sql("""
			select distinct c.held_year from review_campaign c join registered_organisation o on o.id = c.organisation_id
			where c.held_year is not null and c.opened_on is not null
			  and (:path like o.path || '%' or o.path like :path || '%')
			order by c.held_year desc
			""").param("path", organisation.path()).query(Integer.class).list();
	}
}
