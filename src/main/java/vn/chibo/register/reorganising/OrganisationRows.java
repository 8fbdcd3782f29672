package vn.chibo.register.reorganising;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;
import vn.chibo.register.Body;
import vn.chibo.register.Organisation;
import vn.chibo.register.OrganisationKind;
import vn.chibo.register.Signature;

/** The rows of organisations and of the members in them. */
@Repository
class OrganisationRows {

	private final JdbcClient jdbc;

	OrganisationRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Two who change the same ones do so one after the other. */
	void lock(Collection<Long> ids) {
		jdbc.sql("select id from organisation where id in (:ids) order by id for update")
			.param("ids", Succession.listed(ids)).query(Long.class).list();
	}

	/** These and all below that are still there on a day, without party groups, in the order of the tree. */
	List<Inside> within(Collection<Long> ids, LocalDate day) {
		return jdbc.sql("""
			select o.id, o.name, o.kind, o.parent_id, p.name as parent_name
			from organisation o left join organisation p on p.id = o.parent_id
			where o.kind <> 'PARTY_GROUP' and (o.valid_to is null or o.valid_to >= :day) and exists (
			  select 1 from organisation t where t.id in (:ids) and o.path like t.path || '%')
			order by o.path
			""").param("ids", Succession.listed(ids)).param("day", day).query(RecordRows.of(Inside.class)).list();
	}

	/** The names of those directly under one that are still there on a day, but for these. */
	List<String> namesUnder(long superior, Collection<Long> without, LocalDate day) {
		return jdbc.sql("select name from organisation where parent_id = :superior and id not in (:without) "
			+ "and kind <> 'PARTY_GROUP' and (valid_to is null or valid_to >= :day)").param("superior", superior)
			.param("without", Succession.listed(without)).param("day", day).query(String.class).list();
	}

	Optional<String> nameOfCode(String code) {
		return jdbc.sql("select name from organisation where code = ?").param(code).query(String.class).optional();
	}

	/** Those of them that begin on that day or later. */
	List<String> notBegunBefore(LocalDate day, Collection<Long> ids) {
		return jdbc.sql("select name from organisation where id in (:ids) and valid_from >= :day order by id")
			.param("ids", Succession.listed(ids)).param("day", day).query(String.class).list();
	}

	/** @param of those in whose place it comes: what they may decide and which bodies they have, it does */
	long found(Plan.Created created, long superior, LocalDate from, Collection<Long> of, Signature signature) {
		var kind = created.kind();
		var key = new GeneratedKeyHolder();
		jdbc.sql("insert into organisation (code, name, kind, parent_id, path, valid_from, holds_members, grassroots, "
			+ "youth_union, " + Signature.COLUMNS
			+ ") select :code, :name, :kind, p.id, '', :from, :holds, :grassroots, "
			+ "exists (select 1 from organisation y where y.id in (:of) and y.youth_union), " + Signature.NAMED
			+ " from organisation p where p.id = :superior")
			.params(signature.named()).param("code", created.code()).param("name", created.name())
			.param("kind", kind.name()).param("superior", superior).param("from", from).param("holds", kind.isBranch())
			.param("grassroots", kind == OrganisationKind.GRASSROOTS_PARTY_BODY).param("of", Succession.listed(of))
			.update(key, "id");
		long id = key.getKeyAs(Long.class);
		jdbc.sql("update organisation set path = (select p.path from organisation p where p.id = :superior) "
			+ "|| cast(id as varchar(20)) || '/' where id = :id").param("superior", superior).param("id", id).update();
		inherit(id, of, "body", "organisation_body");
		inherit(id, of, "authority", "organisation_authority");
		if (of.isEmpty()) {
			jdbc.sql("insert into organisation_body (organisation_id, body) values (?, ?)")
				.params(id, (kind == OrganisationKind.PARTY_GROUP ? Body.PARTY_GROUP : Body.COMMITTEE).name()).update();
		}
		return id;
	}

	private void inherit(long id, Collection<Long> of, String column, String table) {
		jdbc.sql("insert into %s (organisation_id, %s) select distinct cast(:id as bigint), %s from %s "
			.formatted(table, column, column, table) + "where organisation_id in (:of)").param("id", id)
			.param("of", Succession.listed(of)).update();
	}

	void rename(long id, String name, Signature signature) {
		jdbc.sql("update organisation set name = :name, " + Signature.SET_NAMED + " where id = :id")
			.params(signature.named()).param("name", name).param("id", id).update();
	}

	/** With all below. */
	void move(Organisation moved, long superior, Signature signature) {
		jdbc.sql("update organisation set parent_id = :superior, " + Signature.SET_NAMED + " where id = :id")
			.params(signature.named()).param("superior", superior).param("id", moved.id()).update();
		jdbc.sql("update organisation set path = (select p.path from organisation p where p.id = :superior) "
			+ "|| substring(path from :tail) where path like :below").param("superior", superior)
			.param("tail", moved.path().length() - Long.toString(moved.id()).length())
			.param("below", moved.path() + "%").update();
	}

	/** What is directly under one of these and still there on a day, party groups too. */
	List<Long> under(Collection<Long> ids, LocalDate day) {
		return jdbc
			.sql("select id from organisation where parent_id in (:ids) and (valid_to is null or valid_to >= :day) "
				+ "order by id")
			.param("ids", Succession.listed(ids)).param("day", day).query(Long.class).list();
	}

	/** @param successor null where nothing comes in their place */
	void end(Collection<Long> ids, LocalDate from, Long successor, Signature signature) {
		jdbc.sql("update organisation set valid_to = :last, successor_id = :successor, " + Signature.SET_NAMED
			+ " where id in (:ids)").params(signature.named()).param("last", from.minusDays(1))
			.param("successor", successor).param("ids", Succession.listed(ids)).update();
	}

	/** The members who stand in these branches today. */
	List<Standing> standing(Collection<Long> branches) {
		return jdbc
			.sql("select id as member_id, branch_id from current_member where branch_id in (:branches) order by id")
			.param("branches", Succession.listed(branches)).query(RecordRows.of(Standing.class)).list();
	}

	/** They all go from one branch to another; their party group goes along, or they leave it. */
	void transfer(List<Long> members, long from, long to, boolean withGroups, LocalDate on, Signature signature) {
		jdbc.sql("insert into former_standing (member_id, branch_id, left_on, case_number, collective) "
			+ "select id, branch_id, :on, :case, true from member where id in (:members)").param("on", on)
			.param("case", signature.why()).param("members", Succession.listed(members)).update();
		jdbc.sql("update member set branch_id = :to, " + (withGroups ? "" : "party_group_id = null, ")
			+ Signature.SET_NAMED + " where id in (:members) and branch_id = :from").params(signature.named())
			.param("to", to).param("from", from).param("members", Succession.listed(members)).update();
	}

	record Standing(long memberId, long branchId) {
	}
}
