package vn.chibo.procedures.review.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;
import vn.chibo.base.TransactionMemory;
import vn.chibo.rules.CasePlaces;
import vn.chibo.rules.Place;

/** The campaigns of all years. */
@Repository
public class Campaigns {

	private static final String SELECT = """
		select case_number, organisation_id, review_year, self_reviews_by, meetings_by, decisions_by, criteria,
		       member_prompts, collective_prompts, opened_on, closed_on from review_campaign\s""";

	private final JdbcClient jdbc;
	private final TransactionMemory memory;
	private final CasePlaces places;

	Campaigns(JdbcClient jdbc, TransactionMemory memory, CasePlaces places) {
		this.places = places;
		this.jdbc = jdbc;
		this.memory = memory;
	}

	/** As it was at the beginning of the step; only {@code openedOn} and {@code closedOn} ever change. */
	public Campaign get(String caseNumber) {
		return memory.recall(List.of("campaign", caseNumber), () -> jdbc.sql(SELECT + "where case_number = ?")
			.param(caseNumber).query(RecordRows.of(Campaign.class)).single());
	}

	/** By whose rules a year is reviewed: those of the organisation whose campaign it is. */
	public Place place(Campaign campaign) {
		return places.of(campaign.caseNumber());
	}

	/** The campaigns that reach an organisation: opened by it or by one above it, the latest first. */
	public List<Campaign> reaching(long organisationId) {
		return jdbc.sql(SELECT + """
			where held_year is not null and organisation_id in (select a.id from registered_organisation a join registered_organisation o
			  on o.path like a.path || '%' where o.id = ?)
			order by review_year desc, case_number desc
			""").param(organisationId).query(RecordRows.of(Campaign.class)).list();
	}

	/** The campaigns of the organisation itself, whether launched or not; the latest first. */
	public List<Campaign> planned(long organisationId) {
		return jdbc.sql(SELECT + "where held_year is not null and organisation_id = ? order by review_year desc")
			.param(organisationId).query(RecordRows.of(Campaign.class)).list();
	}

	/** Another campaign of that year in the organisation, above it or below it. */
	Optional<Campaign> overlapping(long organisationId, int year) {
		return jdbc.sql(SELECT + """
			where held_year = :year and organisation_id in (select a.id from registered_organisation a, registered_organisation o
			  where o.id = :organisation and (o.path like a.path || '%' or a.path like o.path || '%'))
			order by case_number fetch first row only
			""").param("year", year).param("organisation", organisationId).query(RecordRows.of(Campaign.class))
			.optional();
	}

	void add(Campaign campaign) {
		jdbc.sql("""
			insert into review_campaign (case_number, organisation_id, review_year, held_year, self_reviews_by, meetings_by,
			                             decisions_by, criteria, member_prompts, collective_prompts)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
			""").params(campaign.caseNumber(), campaign.organisationId(), campaign.reviewYear(), campaign.reviewYear(),
			campaign.selfReviewsBy(), campaign.meetingsBy(), campaign.decisionsBy(), campaign.criteria(),
			campaign.memberPrompts(), campaign.collectivePrompts()).update();
	}

	void opened(String caseNumber, LocalDate on) {
		jdbc.sql("update review_campaign set opened_on = ? where case_number = ?").params(on, caseNumber).update();
	}

	void closed(String caseNumber, LocalDate on) {
		jdbc.sql("update review_campaign set closed_on = ? where case_number = ?").params(on, caseNumber).update();
	}

	/** Another one may be planned for the year. */
	void cancelled(String caseNumber) {
		jdbc.sql("update review_campaign set held_year = null where case_number = ?").param(caseNumber).update();
	}

	/** Nobody else closes or waits for decisions of the campaign until the transaction ends. */
	public void lock(String caseNumber) {
		jdbc.sql("select case_number from review_campaign where case_number = ? for update").param(caseNumber)
			.query(String.class).single();
	}
}
