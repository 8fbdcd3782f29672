package vn.chibo.register.files;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.chibo.register.Authority;
import vn.chibo.register.Body;

/** Of what an organisation has several: its bodies, its authorities; a row each. */
record OrganisationSets<E extends Enum<E>>(Class<E> type, Function<OrganisationEntry, Set<E>> of, String select,
		String delete, String insert) {

	static final OrganisationSets<Body> BODIES = new OrganisationSets<>(Body.class, OrganisationEntry::bodies,
		"select o.code, b.body from organisation_body b join organisation o on o.id = b.organisation_id",
		"delete from organisation_body where organisation_id = ?",
		"insert into organisation_body (organisation_id, body) values (?, ?)");
	static final OrganisationSets<Authority> AUTHORITIES = new OrganisationSets<>(Authority.class,
		OrganisationEntry::authorities,
		"select o.code, a.authority from organisation_authority a join organisation o on o.id = a.organisation_id",
		"delete from organisation_authority where organisation_id = ?",
		"insert into organisation_authority (organisation_id, authority) values (?, ?)");

	/** By code of organisation. */
	Map<String, Set<E>> read(JdbcTemplate jdbc) {
		Map<String, Set<E>> had = new HashMap<>();
		jdbc.query(select, row -> {
			had.computeIfAbsent(row.getString(1), code -> EnumSet.noneOf(type))
				.add(Enum.valueOf(type, row.getString(2)));
		});
		return had;
	}

	void write(JdbcTemplate jdbc, Changes<OrganisationEntry> changes, Map<String, Long> ids) {
		List<Object[]> rows = new ArrayList<>();
		changes.all().forEach(entry -> of.apply(entry).stream().sorted()
			.forEach(one -> rows.add(new Object[] {ids.get(entry.code()), one.name()})));
		jdbc.batchUpdate(delete,
			changes.changed().stream().map(entry -> new Object[] {ids.get(entry.code())}).toList());
		jdbc.batchUpdate(insert, rows);
	}
}
