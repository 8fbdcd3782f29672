package vn.chibo.register.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.chibo.register.Authority;
import vn.chibo.register.Body;
import vn.chibo.register.OrganisationKind;
import vn.chibo.register.Setting;
import vn.chibo.register.Signature;

/** The organisations in the database, read and written in a fixed number of statements. */
final class OrganisationTable {

	private final JdbcTemplate jdbc;

	OrganisationTable(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	boolean isEmpty() {
		return jdbc.queryForObject("select count(*) from organisation", Long.class) == 0;
	}

	/** All of them, until the transaction ends. */
	void lock() {
		jdbc.query("select id from organisation order by id for update", row -> {
		});
	}

	Map<String, OrganisationEntry> read() {
		Map<String, Set<Authority>> authorities = OrganisationSets.AUTHORITIES.read(jdbc);
		Map<String, Set<Body>> bodies = OrganisationSets.BODIES.read(jdbc);
		Map<String, OrganisationEntry> entries = new LinkedHashMap<>();
		jdbc.query("select o.*, p.code as parent, s.code as successor from organisation o"
			+ " left join organisation p on p.id = o.parent_id left join organisation s on s.id = o.successor_id"
			+ " order by o.id", row -> {
				String code = row.getString("code");
				entries.put(code, entry(row, bodies.get(code), authorities.get(code)));
			});
		return entries;
	}

	private static OrganisationEntry entry(ResultSet row, Set<Body> bodies, Set<Authority> authorities)
			throws SQLException {
		return new OrganisationEntry(row.getString("code"), row.getString("name"),
			OrganisationKind.valueOf(row.getString("kind")), row.getString("parent"), row.getBoolean("grassroots"),
			bodies, row.getBoolean("youth_union"), authorities,
			row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class),
			row.getString("successor"), setting(row.getString("setting")));
	}

	private static Setting setting(String name) {
		return name == null ? null : Setting.valueOf(name);
	}

	/** How many members stand in each branch and each party group, by code. */
	Map<String, Integer> members() {
		Map<String, Integer> members = new HashMap<>();
		jdbc.query("select o.code, count(*) from member m join organisation o on o.id = m.branch_id group by o.code"
			+ " union all"
			+ " select o.code, count(*) from member m join organisation o on o.id = m.party_group_id"
			+ " group by o.code",
			row -> {
				members.put(row.getString(1), row.getInt(2));
			});
		return members;
	}

	Map<String, Long> ids() {
		Map<String, Long> ids = new HashMap<>();
		jdbc.query("select code, id from organisation", row -> {
			ids.put(row.getString(1), row.getLong(2));
		});
		return ids;
	}

	LoadReport.Count write(String file, List<String> codes, Organisations organisations, Signature signature) {
		Changes<OrganisationEntry> changes = Changes.between(codes, organisations.stored(), organisations.all());
		jdbc.batchUpdate(
			"insert into organisation (name, kind, holds_members, grassroots, youth_union, setting, valid_from,"
				+ " valid_to, " + Signature.COLUMNS
				+ ", code, path) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')",
			rows(changes.added(), signature));
		jdbc.batchUpdate(
			"update organisation set name = ?, kind = ?, holds_members = ?, grassroots = ?, youth_union = ?,"
				+ " setting = ?, valid_from = ?, valid_to = ?, " + Signature.SET + " where code = ?",
			rows(changes.changed(), signature));
		writeTree(organisations, signature);
		Map<String, Long> ids = ids();
		OrganisationSets.AUTHORITIES.write(jdbc, changes, ids);
		OrganisationSets.BODIES.write(jdbc, changes, ids);
		return changes.count(file);
	}

	private static List<Object[]> rows(List<OrganisationEntry> entries, Signature signature) {
		return entries.stream().map(entry -> Stream.of(
			new Object[] {entry.name(), entry.kind().name(), entry.isBranch(), entry.grassroots(), entry.youthUnion(),
				entry.setting() == null ? null : entry.setting().name(), entry.validFrom(), entry.validTo()},
			signature.values(), new Object[] {entry.code()}).flatMap(Stream::of).toArray()).toList();
	}

	/** After all have their ids: a moved organisation takes the paths of everything below along. */
	private void writeTree(Organisations organisations, Signature signature) {
		Map<String, Long> ids = ids();
		Map<String, String> paths = new HashMap<>();
		jdbc.query("select code, path from organisation", row -> {
			paths.put(row.getString(1), row.getString(2));
		});
		List<Object[]> rows = new ArrayList<>();
		organisations.all().forEach((code, entry) -> {
			StringBuilder path = new StringBuilder("/");
			organisations.pathOf(code).forEach(step -> path.append(ids.get(step)).append('/'));
			if (!path.toString().equals(paths.get(code)) || !entry.equals(organisations.stored().get(code))) {
				rows.add(Stream.of(new Object[] {ids.get(entry.parent()), ids.get(entry.successor()), path.toString()},
					signature.values(), new Object[] {ids.get(code)}).flatMap(Stream::of).toArray());
			}
		});
		jdbc.batchUpdate("update organisation set parent_id = ?, successor_id = ?, path = ?, " + Signature.SET
			+ " where id = ?", rows);
	}
}
