package vn.chibo.meetings;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.RecordRows;

/** On which days branches meet, as those above them have said it; what was said before stays written. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class MeetingDays {

	private static final String SELECT = """
		select d.id, d.organisation_id, d.name, d.every_branch, d.day_of_month, d.week, d.weekday, d.at_most_later,
		       d.valid_from, d.valid_to
		from meeting_day d\s""";
	private static final String IN_FORCE = "d.valid_from <= :month and (d.valid_to is null or d.valid_to >= :month) ";

	private final JdbcClient jdbc;
	private final JdbcTemplate batch;

	MeetingDays(JdbcClient jdbc, JdbcTemplate batch) {
		this.jdbc = jdbc;
		this.batch = batch;
	}

	/** What holds for a branch: the nearest above it has the word, and what it says of chosen branches before what it says of all. */
	@Transactional(readOnly = true)
	public Optional<DayRule> of(long branchId, LocalDate month) {
		return jdbc.sql(SELECT + """
			join registered_organisation s on s.id = d.organisation_id
			join registered_organisation b on b.id = :branch and b.path like s.path || '%'
			where (d.every_branch or exists (select 1 from meeting_day_branch c where c.rule_id = d.id and c.branch_id = :branch))
			  and\s""" + IN_FORCE + "order by length(s.path) desc, d.every_branch, d.id fetch first row only")
			.param("branch", branchId).param("month", month).query(RecordRows.of(DayRule.class)).optional();
	}

	/** All that an organisation has ever said, the newest first. */
	@Transactional(readOnly = true)
	public List<DayRule> saidBy(long organisationId, int atMost) {
		return jdbc
			.sql(SELECT + "where d.organisation_id = ? order by d.valid_from desc, d.id desc fetch first ? rows only")
			.params(organisationId, atMost).query(RecordRows.of(DayRule.class)).list();
	}

	/** What holds in a month or later for anybody above or below an organisation, those above first. */
	@Transactional(readOnly = true)
	public List<DayRule> around(String path, LocalDate month, int atMost) {
		return jdbc.sql(SELECT + "join registered_organisation s on s.id = d.organisation_id where "
			+ "(s.path like :below or :path like s.path || '%') and (d.valid_to is null or d.valid_to >= :month) "
			+ "order by length(s.path), d.organisation_id, d.valid_from, d.id fetch first :most rows only")
			.param("path", path).param("below", path + "%").param("month", month).param("most", atMost)
			.query(RecordRows.of(DayRule.class)).list();
	}

	/** The organisations that have said anything that holds in a month: theirs are the branches for which it is opened. */
	@Transactional(readOnly = true)
	public List<Long> sayingFor(LocalDate month) {
		return jdbc.sql("select distinct d.organisation_id from meeting_day d where " + IN_FORCE + "order by 1")
			.param("month", month).query(Long.class).list();
	}

	/**
	 * Branches for which a month is not open yet although an organisation has said on which day they meet, in a fixed order.
	 *
	 * @param atMost a portion
	 */
	@Transactional(readOnly = true)
	public List<Long> notOpened(long organisationId, LocalDate month, LocalDate today, int atMost) {
		return jdbc.sql("""
			select b.id from registered_organisation b
			where b.holds_members and b.valid_from <= :today and (b.valid_to is null or b.valid_to >= :today)
			  and exists (select 1 from meeting_day d join registered_organisation s on s.id = d.organisation_id
			    where d.organisation_id = :organisation and b.path like s.path || '%'
			      and (d.every_branch or exists (select 1 from meeting_day_branch c where c.rule_id = d.id and c.branch_id = b.id))
			      and\s""" + IN_FORCE + """
			  ) and not exists (select 1 from branch_meeting m where m.regular_of = b.id and m.meeting_month = :month)
			order by b.id fetch first :most rows only
			""").param("organisation", organisationId).param("month", month).param("today", today)
			.param("most", atMost).query(Long.class).list();
	}

	/** The chosen branches of a rule; none of one that is for all. */
	@Transactional(readOnly = true)
	public List<Long> chosen(long ruleId) {
		return jdbc.sql("select branch_id from meeting_day_branch where rule_id = ? order by 1").param(ruleId)
			.query(Long.class).list();
	}

	/** Of these branches those for which the organisation says otherwise from that month on, under another name. */
	@Transactional(readOnly = true)
	public List<Long> chosenElsewhere(DayRule rule, Collection<Long> branches) {
		return branches.isEmpty() ? List.of() : jdbc.sql("""
			select distinct c.branch_id from meeting_day_branch c join meeting_day d on d.id = c.rule_id
			where d.organisation_id = :organisation and d.name <> :name and c.branch_id in (:branches)
			  and (d.valid_to is null or d.valid_to >= :month and d.valid_to >= d.valid_from)
			""").param("organisation", rule.organisationId()).param("name", rule.name()).param("branches", branches)
			.param("month", rule.validFrom()).query(Long.class).list();
	}

	/**
	 * From its first month on it holds instead of the one before of the same name.
	 *
	 * @param enteredBy a login
	 * @return its id
	 */
	public long enter(DayRule rule, Collection<Long> branches, String enteredBy, OffsetDateTime at) {
		jdbc.sql("update meeting_day set valid_to = :last, open_name = null where organisation_id = :organisation "
			+ "and name = :name and (valid_to is null or valid_to > :last)")
			.param("last", rule.validFrom().minusDays(1)).param("organisation", rule.organisationId())
			.param("name", rule.name()).update();
		var id = new GeneratedKeyHolder();
		jdbc.sql("""
			insert into meeting_day (organisation_id, name, every_branch, day_of_month, week, weekday, at_most_later,
			                         valid_from, valid_to, entered_by, entered_at, open_name)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
			""").params(rule.organisationId(), rule.name(), rule.everyBranch(), rule.dayOfMonth(), rule.week(),
			rule.weekday(), rule.atMostLater(), rule.validFrom(), rule.validTo(), enteredBy, at, rule.name())
			.update(id, "id");
		long ruleId = id.getKey().longValue();
		batch.batchUpdate("insert into meeting_day_branch (rule_id, branch_id) values (?, ?)",
			branches.stream().distinct().map(branch -> new Object[] {ruleId, branch}).toList());
		return ruleId;
	}

	/**
	 * From a month on it holds no longer, and nothing holds in its place.
	 *
	 * @return whether it was the last word until now
	 */
	public boolean end(long ruleId, long organisationId, LocalDate month) {
		return jdbc.sql("update meeting_day set valid_to = ?, open_name = null where id = ? and organisation_id = ? "
			+ "and open_name is not null").params(month.minusDays(1), ruleId, organisationId).update() == 1;
	}

	/** An organisation is no more: what it has said ends; a branch that stands in the place of a chosen one is chosen. */
	public void succeed(long ended, Long successor, LocalDate from) {
		jdbc.sql("update meeting_day set valid_to = ?, open_name = null where organisation_id = ? "
			+ "and open_name is not null").params(from.minusDays(1), ended).update();
		if (successor != null) {
			jdbc.sql("""
				insert into meeting_day_branch (rule_id, branch_id)
				select c.rule_id, cast(:now as bigint) from meeting_day_branch c join meeting_day d on d.id = c.rule_id
				where c.branch_id = :ended and d.valid_to is null and not exists (
				  select 1 from meeting_day_branch x where x.rule_id = c.rule_id and x.branch_id = :now)
				""").param("now", successor).param("ended", ended).update();
		}
	}
}
