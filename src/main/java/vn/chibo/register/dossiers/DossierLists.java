package vn.chibo.register.dossiers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;
import vn.chibo.register.Activity;
import vn.chibo.register.Authority;
import vn.chibo.register.Organisation;

/** The dossiers that an organisation holds, page by page, and the next one of which nobody has written a list. */
@Repository
public class DossierLists {

	/** Those that it was given, and those of its branches of which nothing is known. */
	private static final String HELD = """
		from registered_member m join organisation b on b.id = m.branch_id left join member_dossier d on d.member_id = m.id
		where (d.holder_id = :holder or d.member_id is null and b.path like :below
		  and exists (select 1 from current_member c where c.id = m.id)
		  and exists (select 1 from organisation_authority own
		              where own.organisation_id = :holder and own.authority = :authority)
		  and not exists (select 1 from organisation_authority a join organisation h on h.id = a.organisation_id
		                  where a.authority = :authority and h.path like :deeper and b.path like h.path || '%'))
		""";
	/** Who is entrusted with the dossiers of a branch, where it is not the holder: another one where the holder is not above it, otherwise one in between. */
	private static final String OTHERS = """
		from organisation_authority e join organisation h on h.id = e.organisation_id
		where e.authority = :authority and h.id <> :holder and b.path like h.path || '%'
		  and (b.path not like :below or h.path like :deeper or not exists (select 1 from organisation_authority own
		       where own.organisation_id = :holder and own.authority = :authority))\s""";
	private static final String LIES_THERE = " d.state = 'KEPT' and d.holder_id = :holder "
		+ "and exists (select 1 from current_member c where c.id = m.id) ";
	private static final String COLUMNS = "select m.id, m.full_name, b.name as branch, m.activity, d.number, d.place, d.sealed, "
		+ "coalesce(d.state, 'KEPT') as state, d.since, d.listed_on, case when" + LIES_THERE + "then (select h.name "
		+ OTHERS + "order by h.path desc fetch first row only) end as belongs_to ";

	private static final String STAYING = """
		select coalesce(sum(case when coalesce(d.state, 'KEPT') = 'KEPT' and d.listed_on is null then 1 else 0 end), 0) as unlisted,
		       coalesce(sum(case when d.state = 'HANDED_OVER' then 1 else 0 end), 0) as under_way,
		       coalesce(sum(case when d.state in ('LOST', 'RESTORING') then 1 else 0 end), 0) as lost\s""";

	private final JdbcClient jdbc;

	DossierLists(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public long count(Organisation holder, Which which, Required required) {
		return ask("select count(*) ", holder, which, required, "").query(Long.class).single();
	}

	/** How many lie there still whose members belong to others by now, and so are to be handed over. */
	public long elsewhere(Organisation holder) {
		return count(holder, new Which(Which.Kept.ELSEWHERE, null), Required.NOTHING);
	}

	/** Branch by branch. */
	public List<Line> lines(Organisation holder, Which which, Required required, int before, int most) {
		return ask(COLUMNS, holder, which, required,
			" order by b.path, m.id offset :before rows fetch first :most rows only")
			.param("before", before).param("most", most).query(RecordRows.of(Line.class)).list();
	}

	/** Of those that an organisation holds of members in another one or below: those that cannot be handed over now. */
	public Staying staying(Organisation holder, Organisation within) {
		return jdbc.sql(STAYING + HELD + " and b.path like :within").param("within", within.path() + "%")
			.params(params(holder)).query(RecordRows.of(Staying.class)).single();
	}

	/** The one after a member of which nobody has written a list yet, in the order of the lines; the first if there is none after. */
	public Optional<Long> nextUnlisted(Organisation holder, String path, long memberId) {
		var order = " and coalesce(d.state, 'KEPT') = 'KEPT' order by case when b.path > :path or b.path = :path and m.id > :member then 0 else 1 end, b.path, m.id "
			+ "fetch first row only";
		return ask("select m.id ", holder, new Which(Which.Kept.UNLISTED, null), Required.NOTHING, order)
			.param("path", path).param("member", memberId).query(Long.class).optional();
	}

	private JdbcClient.StatementSpec ask(String columns, Organisation holder, Which which, Required required,
			String order) {
		var params = params(holder);
		var condition = new StringBuilder();
		if (which.kept != null) {
			condition.append(which.kept.condition);
			if (which.kept == Which.Kept.INCOMPLETE) {
				required.all().forEach(params::put);
			}
		}
		if (which.missing != null) {
			condition.append(Incomplete.LACKS_KIND);
			params.put("kind", which.missing);
			params.putAll(required.whoNeeds(which.missing));
		}
		return jdbc.sql(columns + HELD + condition + order).params(params);
	}

	private static Map<String, Object> params(Organisation holder) {
		return new HashMap<>(Map.of("holder", holder.id(), "below", holder.path() + "%", "deeper", holder.path() + "_%",
			"authority", Authority.HOLDS_DOSSIERS.name()));
	}

	/**
	 * @param kept    null for all
	 * @param missing the code of a kind that has to be there and is not; null for all
	 */
	public record Which(Kept kept, String missing) {

		/** How it is with a dossier. */
		public enum Kept {

			UNLISTED("Chưa kê tài liệu", " and d.listed_on is null "),
			INCOMPLETE("Còn thiếu tài liệu", Incomplete.CONDITION),
			UNDER_WAY("Đang bàn giao", " and d.state = 'HANDED_OVER' "),
			ELSEWHERE("Đảng viên nay thuộc nơi khác", " and" + LIES_THERE + "and exists (select 1 " + OTHERS + ") "),
			LOST("Báo mất, đang khôi phục", " and d.state in ('LOST', 'RESTORING') ");

			private final String vietnamese;
			private final String condition;

			Kept(String vietnamese, String condition) {
				this.vietnamese = vietnamese;
				this.condition = condition;
			}

			public String vietnamese() {
				return vietnamese;
			}
		}
	}

	/** How many dossiers stay where they are, and why. */
	public record Staying(long unlisted, long underWay, long lost) {

		/** Why, each with how many; empty when none stays. */
		public String inWords() {
			return Stream.of(said(unlisted, "chưa kê tài liệu"), said(underWay, "đang bàn giao"),
				said(lost, "báo mất, đang khôi phục")).filter(one -> !one.isEmpty()).collect(Collectors.joining("; "));
		}

		private static String said(long count, String why) {
			return count == 0 ? "" : "%d hồ sơ %s".formatted(count, why);
		}
	}

	/**
	 * A dossier in a list.
	 *
	 * @param belongsTo who ought to hold it, as the member stands elsewhere now; absent where it lies where it belongs
	 */
	public record Line(long id, String fullName, String branch, Activity activity, String number,
			String place, boolean sealed, DossierState state, LocalDate since, LocalDate listedOn,
			String belongsTo) {
	}

	/** Codes of the kinds that have to be there, by situation. */
	public record Required(Map<Situation, Set<String>> kinds) {

		static final Required NOTHING = new Required(Map.of());

		public static Required of(DossierRules rules, Organisation place) {
			return new Required(List.of(Situation.values()).stream().collect(Collectors.toMap(one -> one,
				one -> rules.required(List.of(one), place).stream().map(DossierKind::kind)
					.collect(Collectors.toSet()))));
		}

		/** For {@link Incomplete#CONDITION}. */
		Map<String, Object> all() {
			var params = new HashMap<String, Object>();
			of(Situation.PROBATIONARY, "probationary", params);
			of(Situation.OFFICIAL, "official", params);
			of(Situation.TRANSFERRED, "transferred", params);
			of(Situation.REWARDED, "rewarded", params);
			return params;
		}

		private void of(Situation situation, String name, Map<String, Object> params) {
			Collection<String> codes = kinds.getOrDefault(situation, Set.of());
			params.put(name, codes.isEmpty() ? List.of("-") : codes);
			params.put(name + "Count", codes.size());
		}

		/** For {@link Incomplete#LACKS_KIND}. */
		Map<String, Object> whoNeeds(String kind) {
			return Map.of("ofProbationary", needs(Situation.PROBATIONARY, kind), "ofOfficial",
				needs(Situation.OFFICIAL, kind), "ofTransferred", needs(Situation.TRANSFERRED, kind), "ofRewarded",
				needs(Situation.REWARDED, kind));
		}

		boolean needs(Situation situation, String kind) {
			return kinds.getOrDefault(situation, Set.of()).contains(kind);
		}
	}
}
