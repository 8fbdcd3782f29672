package vn.chibo.register.quality;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.register.Activity;
import vn.chibo.register.Body;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.Position;
import vn.chibo.register.VietnameseOrder;

/** Looks for all findings in one passage over the members and one over the organisations. */
@Repository
public class RegisterFindings {

	private static final String MEMBERS = " from member m join organisation o on o.id = m.branch_id%s "
		+ "where o.path like :within and m.activity in (:members)";
	/** For many it is quicker to look for all namesakes at once. */
	private static final String NAMESAKES = " left join (select born_on, full_name from member group by born_on, full_name "
		+ "having count(*) > 1) t on t.born_on = m.born_on and t.full_name = m.full_name";
	private static final String ORGANISATIONS = " from organisation o where o.path like :within and o.kind <> 'PARTY_GROUP' "
		+ "and o.valid_from <= :today and (o.valid_to is null or o.valid_to >= :today)";

	private final JdbcClient jdbc;

	RegisterFindings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** How many of each, by the organisation directly below, 0 for the top itself; only those where something is found. */
	public Map<Long, Map<Finding, Long>> counts(Organisation top, Measure measure) {
		var all = new TreeMap<Long, Map<Finding, Long>>();
		Stream.of(true, false).flatMap(ofMembers -> counted(top, measure, ofMembers).stream())
			.forEach(counted -> all.computeIfAbsent(counted.below(), below -> new EnumMap<>(Finding.class))
				.putAll(counted.findings()));
		all.values().removeIf(Map::isEmpty);
		return all;
	}

	private List<Counted> counted(Organisation top, Measure measure, boolean ofMembers) {
		boolean many = !top.kind().isBranch();
		return ask(top, measure, "select below_id, " + columns(ofMembers, finding -> "sum(%1$s) as %1$s"
			.formatted(column(finding))) + " from (select coalesce(" + Organisations.ON_THE_WAY + ", 0) as below_id, "
			+ columns(ofMembers, RegisterFindings::column) + " from (select o.path, "
			+ columns(ofMembers, finding -> "sum(case when (%s) then 1 else 0 end) as %s"
				.formatted(finding == Finding.LISTED_TWICE && many ? "t.full_name is not null" : finding.condition(),
					column(finding)))
			+ (ofMembers ? MEMBERS.formatted(many ? NAMESAKES : "") : ORGANISATIONS)
			+ " group by o.id, o.path) o) found group by below_id")
			.query((row, number) -> {
				var findings = new EnumMap<Finding, Long>(Finding.class);
				for (var finding : of(ofMembers)) {
					long count = row.getLong(column(finding));
					if (count > 0) {
						findings.put(finding, count);
					}
				}
				return new Counted(row.getLong("below_id"), findings);
			}).list();
	}

	private record Counted(long below, Map<Finding, Long> findings) {
	}

	/** The members of a branch with whom something is found, by given name. */
	public List<Found> members(Organisation branch, Measure measure) {
		var any = of(true).stream().map(finding -> "(" + finding.condition() + ")").collect(joining(" or "));
		return VietnameseOrder.sortedByGivenName(ask(branch, measure, "select m.id, m.full_name, "
			+ columns(true, finding -> "(%s) as %s".formatted(finding.condition(), column(finding)))
			+ MEMBERS.formatted("") + " and ("
			+ any + ")").query((row, number) -> {
				var findings = new ArrayList<Finding>();
				for (var finding : of(true)) {
					if (row.getBoolean(column(finding))) {
						findings.add(finding);
					}
				}
				return new Found(row.getLong("id"), row.getString("full_name"), findings);
			}).list(), Found::fullName);
	}

	private JdbcClient.StatementSpec ask(Organisation top, Measure measure, String statement) {
		return jdbc.sql(statement).param("within", top.path() + "%").param("today", measure.today())
			.param("members", Activity.OF_MEMBERS)
			.param("probationary", measure.probationarySince())
			.param("retired", measure.retiredBefore()).param("fewest", measure.fewestOfficialMembers())
			.param("committee", Body.COMMITTEE.name()).param("secretary", Position.SECRETARY.name());
	}

	private static String columns(boolean ofMembers, Function<Finding, String> column) {
		return of(ofMembers).stream().map(column).collect(joining(", "));
	}

	private static List<Finding> of(boolean ofMembers) {
		return Arrays.stream(Finding.values()).filter(finding -> finding.isOfMember() == ofMembers).toList();
	}

	private static String column(Finding finding) {
		return finding.name().toLowerCase(Locale.ROOT);
	}

	/**
	 * What the rules of today say.
	 *
	 * @param retiredBefore     whoever retired before that day has been relocated by now
	 * @param probationarySince whoever was admitted before that day is official by now
	 */
	public record Measure(LocalDate today, LocalDate probationarySince, LocalDate retiredBefore,
			int fewestOfficialMembers) {
	}

	/** A member with whom something is found. */
	public record Found(long id, String fullName, List<Finding> findings) {
	}
}
