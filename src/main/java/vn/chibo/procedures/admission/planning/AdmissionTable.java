package vn.chibo.procedures.admission.planning;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;
import vn.chibo.register.Organisation;
import vn.chibo.register.OrganisationKind;
import vn.chibo.register.Organisations;
import vn.chibo.register.VietnameseOrder;

/** How far an organisation and those directly below it have come with a year's admissions: one statement for all. */
@Repository
class AdmissionTable {

	/** Who was admitted counts for the branch that admitted, wherever the member stands now. */
	private static final String TABLE = """
		with line as (
		  select o.id, o.name, o.kind from registered_organisation o
		  where (o.id = :top or o.parent_id = :top and o.kind <> 'PARTY_GROUP'
		         and o.valid_from <= :today and (o.valid_to is null or o.valid_to >= :today))),
		branch_below as (
		  select o.id,""" + " " + Organisations.ON_THE_WAY + """
		  as below_id from registered_organisation o where o.path like :within and o.holds_members),
		branch as (
		  select cast(:top as bigint) as line_id, id from branch_below
		  union all select below_id, id from branch_below where below_id is not null),
		listed as (
		  select b.line_id, count(*) as listed, count(case when p.certificate_on >= :certifiedSince then 1 end) as certified
		  from branch b join registered_prospect p on p.branch_id = b.id where p.state = 'LISTED' group by b.line_id),
		running as (
		  select b.line_id, count(case when a.resolved_on is null then 1 end) as at_branch,
		         count(case when a.resolved_on is not null and d.id is null then 1 end) as awaiting_decision,
		         count(d.id) as awaiting_ceremony
		  from branch b join admission a on a.branch_id = b.id
		  left join made_decision d on d.case_number = a.case_number and d.matter = 'admission'
		  where a.open_prospect_id is not null and a.ceremony_on is null group by b.line_id),
		joined as (
		  select b.line_id, count(*) as admitted
		  from registered_member m left join admission a on a.member_id = m.id
		  join branch b on b.id = coalesce(a.branch_id, m.branch_id)
		  where m.admitted_on >= :firstDay and m.admitted_on <= :lastDay group by b.line_id),
		new_members as (
		  select b.line_id, count(*) as probationary from branch b join current_member m on m.branch_id = b.id
		  where m.official_on is null group by b.line_id)
		select line.id, line.name, line.kind, t.target, coalesce(l.listed, 0) as listed,
		       coalesce(l.certified, 0) as certified, coalesce(r.at_branch, 0) as at_branch,
		       coalesce(r.awaiting_decision, 0) as awaiting_decision, coalesce(r.awaiting_ceremony, 0) as awaiting_ceremony,
		       coalesce(j.admitted, 0) as admitted, coalesce(n.probationary, 0) as probationary
		from line
		left join admission_target t on t.organisation_id = line.id and t.target_year = :year
		left join listed l on l.line_id = line.id left join running r on r.line_id = line.id
		left join joined j on j.line_id = line.id left join new_members n on n.line_id = line.id
		order by case when line.id = :top then 0 else 1 end, line.id
		""";

	private final JdbcClient jdbc;
	private final Certificates certificates;
	private final Clock clock;

	AdmissionTable(JdbcClient jdbc, Certificates certificates, Clock clock) {
		this.jdbc = jdbc;
		this.certificates = certificates;
		this.clock = clock;
	}

	AdmissionOverview of(Organisation top, int year) {
		var lines = jdbc.sql(TABLE).param("top", top.id()).param("within", top.path() + "%").param("year", year)
			.param("today", LocalDate.now(clock)).param("certifiedSince", certificates.countingSince(top.id()))
			.param("firstDay", LocalDate.of(year, 1, 1)).param("lastDay", LocalDate.of(year, 12, 31))
			.query(RecordRows.of(Line.class))
			.list();
		return new AdmissionOverview(year, lines.get(0), lines.stream().skip(1)
			.sorted(VietnameseOrder.byName(Line::name)).toList());
	}

	/**
	 * The numbers of an organisation with all that is below it.
	 *
	 * @param target           absent while none is set
	 * @param listed           prospects who do not apply yet
	 * @param certified        those of them whose certificate counts today
	 * @param atBranch         applicants on whom the branch has not resolved yet
	 * @param awaitingCeremony applicants whose admission is decided
	 */
	record Line(long id, String name, OrganisationKind kind, Integer target, int listed, int certified, int atBranch,
			int awaitingDecision, int awaitingCeremony, int admitted, int probationary) {

		/** The name of the field in which the target is typed. */
		public String field() {
			return "target" + id;
		}
	}
}
