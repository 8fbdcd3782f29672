package vn.chibo.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;

/** The members in an organisation and below that are something which is counted elsewhere, page by page. */
@Repository
public class MemberLists {

	private static final int OLDEST_BAND = 61;

	private final JdbcClient jdbc;
	private final Clock clock;

	MemberLists(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	public long count(Organisation top, Which which) {
		var params = new HashMap<String, Object>();
		return jdbc.sql("select count(*)" + from(top, which, params)).params(params).query(Long.class).single();
	}

	/** Branch by branch. */
	public List<Line> lines(Organisation top, Which which, int before, int most) {
		var params = new HashMap<String, Object>();
		return jdbc
			.sql("select m.id, m.full_name, m.born_on, m.admitted_on, m.official_on, m.activity, o.id as branch_id, "
				+ "o.name as branch" + from(top, which, params)
				+ " order by o.path, m.id offset :before rows fetch first :most rows only")
			.params(params)
			.param("before", before).param("most", most).query(RecordRows.of(Line.class)).list();
	}

	private String from(Organisation top, Which which, Map<String, Object> params) {
		var from = new StringBuilder(" from member m join organisation o on o.id = m.branch_id");
		var where = new StringBuilder(" where o.path like :below");
		params.put("below", top.path() + "%");
		if (which.level != null) {
			from.append(" join quality_rating r on r.member_id = m.id and r.rating_year = :year and r.level = :level");
			params.put("year", which.year);
			params.put("level", which.level.name());
		} else {
			where.append(" and m.activity in (:states)");
			params.put("states", which.activity == null ? Activity.OF_MEMBERS : List.of(which.activity.name()));
		}
		if (which.probationary != null) {
			where.append(" and m.official_on is ").append(which.probationary ? "null" : "not null");
		}
		if (which.ageFrom != null) {
			ages(which.ageFrom, where, params);
		}
		return from.append(where).toString();
	}

	/** The same bands as {@link OrganisationCounts} has. */
	private void ages(int from, StringBuilder where, Map<String, Object> params) {
		var today = LocalDate.now(clock);
		if (from > OrganisationCounts.YOUNGEST) {
			where.append(" and m.born_on <= :bornUntil");
			params.put("bornUntil", today.minusYears(from));
		}
		if (from < OLDEST_BAND) {
			where.append(" and m.born_on > :bornAfter");
			params.put("bornAfter", today.minusYears(OrganisationCounts.next(from)));
		}
	}

	/**
	 * What is counted; null for what is not asked.
	 *
	 * @param ageFrom the least age of a band, as {@link OrganisationCounts.Group} has it
	 * @param level   of that year; who was rated then counts, whether a member still or not
	 */
	public record Which(Activity activity, Boolean probationary, Integer ageFrom, Level level, int year) {
	}

	/** A member, and the branch in which he or she stands or stood at last. */
	public record Line(long id, String fullName, LocalDate bornOn, LocalDate admittedOn, LocalDate officialOn,
			Activity activity, long branchId, String branch) {

		public boolean isProbationary() {
			return officialOn == null;
		}
	}
}
