package vn.chibo.procedures.review.deciding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;
import vn.chibo.procedures.review.Rows;
import vn.chibo.register.Level;
import vn.chibo.rules.Place;

/** Who decides on the ratings in which campaign. */
@Repository
public class RatingDecisions {

	private static final String SELECT = "select id, campaign, organisation_id, case_number, score, level, closed_on, "
		+ "inspected "
		+ "from rating_decision ";

	private final JdbcClient jdbc;
	private final JdbcTemplate batch;

	RatingDecisions(JdbcClient jdbc, JdbcTemplate batch) {
		this.jdbc = jdbc;
		this.batch = batch;
	}

	public RatingDecision get(long id) {
		return jdbc.sql(SELECT + "where id = ?").param(id).query(RecordRows.of(RatingDecision.class)).single();
	}

	/** With its own case: the campaign is open. */
	public Optional<RatingDecision> find(long id) {
		return jdbc.sql(SELECT + "where id = ? and case_number is not null").param(id)
			.query(RecordRows.of(RatingDecision.class)).optional();
	}

	/** The decision that a case is about. */
	public RatingDecision ofCase(String caseNumber) {
		return jdbc.sql(SELECT + "where case_number = ?").param(caseNumber)
			.query(RecordRows.of(RatingDecision.class)).single();
	}

	/** The same; and nobody else reports to it, or waits for reports, until the transaction ends. */
	RatingDecision locked(String caseNumber) {
		return jdbc.sql(SELECT + "where case_number = ? for update").param(caseNumber)
			.query(RecordRows.of(RatingDecision.class)).single();
	}

	public List<RatingDecision> inCampaign(String campaign) {
		return jdbc.sql(SELECT + "where campaign = ? order by id").param(campaign)
			.query(RecordRows.of(RatingDecision.class)).list();
	}

	/** The decisions of an organisation that are not closed, the latest campaign first. */
	public List<RatingDecision> openOf(long organisationId) {
		return jdbc.sql(SELECT + "where organisation_id = ? and case_number is not null and closed_on is null "
			+ "order by id desc").param(organisationId).query(RecordRows.of(RatingDecision.class)).list();
	}

	/** Those of committees in a place that decided on a branch in a period. */
	List<RatingDecision> made(LocalDate from, LocalDate to, Place place) {
		return jdbc.sql(SELECT + """
			where organisation_id in (select o.id from registered_organisation o where o.path like :path)
			  and id in (select b.decision_id from branch_review b join made_decision d on d.id = b.numbered_decision_id
			    where d.decided_on between :from and :to)
			order by id
			""").param("path", place.path() + "%").param("from", from).param("to", to)
			.query(RecordRows.of(RatingDecision.class)).list();
	}

	public void add(String campaign, Collection<Long> organisationIds) {
		batch.batchUpdate("insert into rating_decision (campaign, organisation_id) values (?, ?)",
			organisationIds.stream().map(organisation -> new Object[] {campaign, organisation}).toList());
	}

	public void opened(List<RatingDecision> decisions, List<String> caseNumbers) {
		batch.batchUpdate("update rating_decision set case_number = ? where id = ?", Rows.of(decisions, caseNumbers,
			(decision, number) -> new Object[] {number, decision.id()}));
	}

	/** An inspection committee is asked before levels are decided. */
	void isInspected(long id) {
		jdbc.sql("update rating_decision set inspected = true where id = ?").param(id).update();
	}

	void reviewedItself(long id, int score) {
		jdbc.sql("update rating_decision set score = ? where id = ?").params(score, id).update();
	}

	public void rated(long id, Level level) {
		jdbc.sql("update rating_decision set level = ? where id = ?").params(level.name(), id).update();
	}

	void closed(long id, LocalDate on) {
		jdbc.sql("update rating_decision set closed_on = ? where id = ?").params(on, id).update();
	}

	/** Nobody else reports to this decision, or waits for reports, until the transaction ends. */
	public void lock(long id) {
		jdbc.sql("select id from rating_decision where id = ? for update").param(id).query(Long.class).single();
	}
}
