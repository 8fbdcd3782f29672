package vn.chibo.register.dossiers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;
import vn.chibo.register.Authority;
import vn.chibo.register.Organisation;
import vn.chibo.register.VietnameseOrder;
import vn.chibo.register.dossiers.DossierLists.Required;

/** How many dossiers the organisations below one hold, and what is missing in them; three statements however many there are. */
@Repository
public class DossierCounts {

	private static final String KNOWN = """
		select d.holder_id, count(*) as dossiers, sum(case when d.listed_on is null then 1 else 0 end) as unlisted,
		       sum(case when d.state = 'HANDED_OVER' then 1 else 0 end) as under_way,
		       sum(case when d.state in ('LOST', 'RESTORING') then 1 else 0 end) as lost,
		       sum(case when 1 = 1 %s then 1 else 0 end) as incomplete
		from member_dossier d join registered_member m on m.id = d.member_id join organisation h on h.id = d.holder_id
		where h.path like :below group by d.holder_id
		""".formatted(Incomplete.CONDITION);
	private static final String UNKNOWN = """
		select b.path, count(*) as dossiers from current_member m join organisation b on b.id = m.branch_id
		where b.path like :below and not exists (select 1 from member_dossier d where d.member_id = m.id) group by b.path
		""";
	private static final String HOLDERS = """
		select o.id, o.name, o.path, exists (select 1 from organisation_authority a
		       where a.organisation_id = o.id and a.authority = :authority) as entrusted
		from organisation o where o.path like :below and (exists (select 1 from organisation_authority a
		  where a.organisation_id = o.id and a.authority = :authority)
		  or exists (select 1 from member_dossier d where d.holder_id = o.id))
		""";
	private static final String FLAGS = """
		select case when m.official_on is null then 1 else 0 end as probationary,
		       case when %s then 1 else 0 end as transferred, case when %s then 1 else 0 end as rewarded, x.kind
		from member_dossier d join registered_member m on m.id = d.member_id left join (select distinct member_id, kind
		  from dossier_document where gone_on is null) x on x.member_id = d.member_id and :kinds = 1
		where d.holder_id = :holder and d.listed_on is not null
		""".formatted(Incomplete.TRANSFERRED, Incomplete.REWARDED);
	private static final String PRESENT = "select probationary, transferred, rewarded, kind, count(*) as dossiers from ("
		+ FLAGS + ") listed group by probationary, transferred, rewarded, kind";

	private final JdbcClient jdbc;
	private final DossierRules rules;

	DossierCounts(JdbcClient jdbc, DossierRules rules) {
		this.jdbc = jdbc;
		this.rules = rules;
	}

	/** The organisations at and below one that hold dossiers, by name. */
	public List<Held> holders(Organisation top) {
		var holders = jdbc.sql(HOLDERS).param("below", top.path() + "%")
			.param("authority", Authority.HOLDS_DOSSIERS.name()).query(RecordRows.of(Holder.class)).list();
		var known = jdbc.sql(KNOWN).param("below", top.path() + "%").params(Required.of(rules, top).all())
			.query(RecordRows.of(Known.class)).list().stream()
			.collect(Collectors.toMap(Known::holderId, one -> one));
		var unknown = new HashMap<Long, Long>();
		var entrusted = holders.stream().filter(Holder::entrusted)
			.sorted(Comparator.comparing((Holder one) -> one.path().length()).reversed()).toList();
		jdbc.sql(UNKNOWN).param("below", top.path() + "%").query(RecordRows.of(Unknown.class)).list()
			.forEach(branch -> entrusted.stream().filter(one -> branch.path().startsWith(one.path())).findFirst()
				.ifPresent(one -> unknown.merge(one.id(), branch.dossiers(), Long::sum)));
		return VietnameseOrder.sortedByName(holders.stream().map(one -> {
			var has = known.getOrDefault(one.id(), new Known(one.id(), 0, 0, 0, 0, 0));
			long yet = unknown.getOrDefault(one.id(), 0L);
			return new Held(one.id(), one.name(), has.dossiers() + yet, has.unlisted() + yet, has.incomplete(),
				has.underWay(), has.lost());
		}).toList(), Held::name);
	}

	/** What has to be there and is not, in how many of the dossiers of an organisation of which a list was written. */
	public List<Missing> missing(Organisation holder) {
		var all = groups(holder, 0);
		var present = groups(holder, 1);
		var missing = new ArrayList<Missing>();
		var required = Required.of(rules, holder);
		for (var kind : rules.kinds(holder)) {
			long needed = all.stream().filter(group -> group.needs(required, kind.kind())).mapToLong(Group::dossiers)
				.sum();
			long there = present.stream().filter(group -> kind.kind().equals(group.kind())
				&& group.needs(required, kind.kind())).mapToLong(Group::dossiers).sum();
			if (needed > there) {
				missing.add(new Missing(kind, needed - there));
			}
		}
		return missing;
	}

	private List<Group> groups(Organisation holder, int kinds) {
		return jdbc.sql(PRESENT).param("holder", holder.id()).param("kinds", kinds).query(RecordRows.of(Group.class))
			.list();
	}

	/** How many dossiers an organisation holds; what is incomplete is so by the rules of the place for which it was asked. */
	public record Held(long id, String name, long dossiers, long unlisted, long incomplete, long underWay, long lost) {

		/** Whether it is not known what is missing: nobody has listed any of them. */
		public boolean isUnknown() {
			return dossiers == unlisted;
		}
	}

	/** In how many dossiers a kind is missing. */
	public record Missing(DossierKind kind, long dossiers) {
	}

	private record Holder(long id, String name, String path, boolean entrusted) {
	}

	private record Known(long holderId, long dossiers, long unlisted, long underWay, long lost, long incomplete) {
	}

	private record Unknown(String path, long dossiers) {
	}

	private record Group(int probationary, int transferred, int rewarded, String kind, long dossiers) {

		boolean needs(Required required, String kind) {
			return Situation.of(probationary == 1, transferred == 1, rewarded == 1).stream()
				.anyMatch(situation -> required.needs(situation, kind));
		}
	}
}
