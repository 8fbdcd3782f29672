package vn.chibo.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;

/** The organisations of the register that are valid today. */
@Repository
public class Organisations {

	/**
	 * Of an organisation {@code o} under another one the id of the one directly below that one on the way; none of itself.
	 * {@code :within} is the path of that one and a %.
	 */
	public static final String ON_THE_WAY = "cast(nullif(regexp_replace(substring(o.path from length(:within)), '/.*', ''), '')"
		+ " as bigint)";

	/** Those of the organisation {@code o}. */
	static final String BODIES = "(select string_agg(b.body, ' ') from organisation_body b where b.organisation_id = o.id)"
		+ " as bodies";
	private static final String SELECT = "select o.id, o.code, o.name, o.kind, o.parent_id, o.path, o.grassroots, "
		+ BODIES + ", o.youth_union from organisation o ";
	private static final String VALID = " o.valid_from <= :today and (o.valid_to is null or o.valid_to >= :today) ";

	private final JdbcClient jdbc;
	private final KnownRegister known;
	private final Clock clock;

	Organisations(JdbcClient jdbc, KnownRegister known, Clock clock) {
		this.jdbc = jdbc;
		this.known = known;
		this.clock = clock;
	}

	public Organisation get(long id) {
		return known.recall(List.of("organisation", id), () -> jdbc.sql(SELECT + "where o.id = :id").param("id", id)
			.query(RecordRows.of(Organisation.class)).single());
	}

	public Optional<Organisation> find(long id) {
		return known.recall(List.of("organisation, if any", id), () -> jdbc.sql(SELECT + "where o.id = :id")
			.param("id", id).query(RecordRows.of(Organisation.class)).optional());
	}

	/** Empty for one that goes on. */
	public Optional<Ended> ended(long id) {
		return known.recall(List.of("ended", id), () -> jdbc
			.sql("select valid_to as last_day, successor_id from organisation where id = :id and valid_to < :today")
			.param("id", id).param("today", LocalDate.now(clock)).query(RecordRows.of(Ended.class)).optional());
	}

	/** @param successorId absent when nothing is in its place */
	public record Ended(LocalDate lastDay, Long successorId) {
	}

	/** Those of these organisations that do not lie under another one of them. */
	public List<Organisation> topmost(Collection<Long> ids) {
		return known.recall(List.of("topmost", Set.copyOf(ids)), () -> {
			var all = ids.isEmpty() ? List.<Organisation>of() : jdbc.sql(SELECT + "where o.id in (:ids)")
				.param("ids", ids).query(RecordRows.of(Organisation.class)).list();
			return all.stream().filter(organisation -> all.stream()
				.noneMatch(other -> other.id() != organisation.id() && organisation.isWithin(other)))
				.sorted(VietnameseOrder.byName(Organisation::name)).toList();
		});
	}

	/** The organisations above, nearest first. */
	public List<Organisation> ancestors(Organisation organisation) {
		return known.recall(List.of("above", organisation.id()),
			() -> nearestFirst(organisation, jdbc.sql(SELECT + "where o.id in (:ids)")));
	}

	/**
	 * The grassroots organisation with branches in which an organisation lies, or which it is itself; empty for superiors,
	 * and for a branch that is one alone (chi bộ cơ sở).
	 */
	public Optional<Organisation> grassroots(Organisation organisation) {
		return organisation.grassroots() ? Optional.of(organisation)
			: ancestors(organisation).stream().filter(Organisation::grassroots).findFirst();
	}

	/** The grassroots organisation around a branch, or the branch itself where it is one alone (chi bộ cơ sở). */
	public Organisation grassrootsOrItself(Organisation branch) {
		return grassroots(branch).orElse(branch);
	}

	/** Whether there is an organisation of the Youth Union in a branch, or around it in its grassroots organisation. */
	public boolean hasYouthUnion(Organisation branch) {
		var around = grassrootsOrItself(branch);
		return Stream.concat(Stream.of(branch), ancestors(branch).stream()).filter(one -> one.isWithin(around))
			.anyMatch(Organisation::youthUnion);
	}

	/** The organisations above that hold the authority, nearest first. */
	public List<Organisation> above(Organisation organisation, Authority authority) {
		return known.recall(List.of("above", organisation.id(), authority),
			() -> nearestFirst(organisation, jdbc.sql(SELECT + """
				join organisation_authority a on a.organisation_id = o.id and a.authority = :authority
				where o.id in (:ids)
				""").param("authority", authority.name())));
	}

	/** The organisation itself, or the nearest above it, that holds the authority. */
	public Optional<Organisation> nearest(Organisation organisation, Authority authority) {
		return known.recall(List.of("nearest", organisation.id(), authority), () -> jdbc.sql(SELECT + """
			join organisation_authority a on a.organisation_id = o.id and a.authority = :authority where o.id = :id
			""").param("authority", authority.name()).param("id", organisation.id())
			.query(RecordRows.of(Organisation.class)).optional())
			.or(() -> above(organisation, authority).stream().findFirst());
	}

	/** Whether the organisation itself holds the authority. */
	public boolean holds(long id, Authority authority) {
		return known.recall(List.of("holding", authority), () -> Set.copyOf(
			jdbc.sql("select organisation_id from organisation_authority where authority = ?").param(authority.name())
				.query(Long.class).list()))
			.contains(id);
	}

	private static List<Organisation> nearestFirst(Organisation organisation, JdbcClient.StatementSpec above) {
		var ids = organisation.ancestorIds();
		return ids.isEmpty() ? List.of()
			: above.param("ids", ids).query(RecordRows.of(Organisation.class)).list().stream()
				.sorted(Comparator.comparing(found -> ids.indexOf(found.id()))).toList();
	}

	/** The branches in which members can stand, with the organisations above them spelled out, sorted by that name. */
	public List<Branch> branches() {
		return known.recall("branches", () -> branchesWhere("1 = 1", 0L));
	}

	/** Every organisation that others write to: superiors and grassroots organisations, but not what lies within one. */
	public List<Branch> committees() {
		var all = jdbc.sql(SELECT + "where o.kind <> 'PARTY_GROUP' and" + VALID).param("today", LocalDate.now(clock))
			.query(RecordRows.of(Organisation.class)).list().stream()
			.collect(Collectors.toMap(Organisation::id, Function.identity()));
		return VietnameseOrder.sortedByName(all.values().stream()
			.filter(found -> found.kind() != OrganisationKind.CENTRAL
				&& above(found, all).noneMatch(Organisation::grassroots))
			.map(found -> new Branch(found.id(), found.name(),
				above(found, all).map(Organisation::name).findFirst().orElse(null), null))
			.toList(), Branch::fullName);
	}

	private static Stream<Organisation> above(Organisation organisation, Map<Long, Organisation> all) {
		return organisation.ancestorIds().stream().map(all::get).filter(Objects::nonNull);
	}

	/** The branches below one organisation. */
	public List<Branch> branchesBelow(Organisation top) {
		return branchesWhere("o.path like (select p.path || '%' from organisation p where p.id = :top)", top.id());
	}

	private List<Branch> branchesWhere(String condition, long top) {
		var statement = jdbc.sql("""
			select o.id, o.name, p.name as parent_name, g.name as grandparent_name
			from organisation o
			left join organisation p on p.id = o.parent_id
			left join organisation g on g.id = p.parent_id and not exists (select 1 from organisation_body b
			  where b.organisation_id = p.id and b.body = :department)
			where o.holds_members and""" + VALID + "and " + condition).param("today", LocalDate.now(clock))
			.param("department", Body.ORGANISATION_DEPARTMENT.name());
		return VietnameseOrder.sortedByName((top == 0 ? statement : statement.param("top", top))
			.query(RecordRows.of(Branch.class)).list(), Branch::fullName);
	}

	/** Without party groups, by name. */
	public List<Organisation> directlyBelow(Organisation top) {
		return known.recall(List.of("directly below", top.id(), LocalDate.now(clock)),
			() -> VietnameseOrder.sortedByName(
				jdbc.sql(SELECT + "where o.parent_id = :top and o.kind <> 'PARTY_GROUP' and" + VALID)
					.param("top", top.id())
					.param("today", LocalDate.now(clock)).query(RecordRows.of(Organisation.class)).list(),
				Organisation::name));
	}

	/** The party groups of a branch. */
	public List<Organisation> partyGroups(long branchId) {
		return jdbc.sql(SELECT + "where o.parent_id = :branch and o.kind = 'PARTY_GROUP' and" + VALID)
			.param("branch", branchId)
			.param("today", LocalDate.now(clock)).query(RecordRows.of(Organisation.class)).list().stream()
			.sorted(VietnameseOrder.byName(Organisation::name)).toList();
	}

	/** A branch as people choose it from a list. */
	public record Branch(long id, String name, String parentName, String grandparentName) {

		public String fullName() {
			return name + (parentName == null ? "" : " - " + parentName)
				+ (grandparentName == null ? "" : " - " + grandparentName);
		}
	}
}
