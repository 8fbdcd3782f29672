package vn.chibo.register.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.RecordRows;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.VietnameseOrder;
import vn.chibo.register.files.Comparison.Count;
import vn.chibo.register.files.Comparison.Place;
import vn.chibo.register.files.Comparison.Row;
import vn.chibo.register.files.RegisterFiles.Taken;

/** Comparisons with what was decided about them, until their time is over. */
@Repository
@Transactional
public class Comparisons {

	private static final String COMPARISON = "select id, uploaded_at, same, remarks, written_at, reason from "
		+ "register_comparison ";
	private static final String LINES = " from register_comparison_line l left join organisation o on o.id = "
		+ "l.organisation_id where l.comparison_id = :id and l.list = :list and l.kind = :kind and (:whole or o.path like "
		+ ":within) and (:all or l.taken is null)";

	private final JdbcClient jdbc;
	private final JdbcTemplate batches;
	private final ObjectMapper json;
	private final Clock clock;

	Comparisons(JdbcTemplate jdbc, ObjectMapper json, Clock clock) {
		this.jdbc = JdbcClient.create(jdbc);
		this.batches = jdbc;
		this.json = json;
		this.clock = clock;
	}

	/** @throws org.springframework.dao.DuplicateKeyException when another one of the same person waits */
	void keep(String login, Differences differences) {
		jdbc.sql(
			"insert into register_comparison (uploaded_by, uploaded_at, same, remarks, waits_for) values (?, ?, ?, ?, ?)")
			.params(login, now(), differences.same(), String.join("\n", differences.remarks()), login).update();
		long id = waiting(login).orElseThrow().id();
		batches.batchUpdate("insert into register_comparison_line (comparison_id, list, kind, key_text, title, "
			+ "organisation_id, file_name, line_number, content, known) "
			+ "values (?, ?, ?, ?, ?, (select id from organisation where code = ?), ?, ?, ?, ?)",
			differences.list().stream().map(one -> new Object[] {id, one.list().name(), one.kind().name(), one.key(),
				one.title(), one.organisation(), one.file(), one.line(), content(one), one.known()}).toList());
	}

	@Transactional(readOnly = true)
	Optional<Comparison> waiting(String login) {
		return jdbc.sql(COMPARISON + "where waits_for = ?").param(login).query(RecordRows.of(Comparison.class))
			.optional();
	}

	/** The one that waits, or the last that was written. */
	@Transactional(readOnly = true)
	Optional<Comparison> newest(String login) {
		return jdbc.sql(COMPARISON + "where uploaded_by = ? order by id desc fetch first row only").param(login)
			.query(RecordRows.of(Comparison.class)).optional();
	}

	/** The same, and nobody else decides or writes until the transaction ends. */
	Optional<Comparison> lock(String login) {
		return jdbc.sql(COMPARISON + "where waits_for = ? for update").param(login)
			.query(RecordRows.of(Comparison.class)).optional();
	}

	/** In the order of lists and kinds; only those that there are. */
	@Transactional(readOnly = true)
	List<Count> counts(long id) {
		return jdbc.sql("""
			select list, kind, count(*) as "all", sum(case when taken then 1 else 0 end) as taken,
			       sum(case when not taken then 1 else 0 end) as "left"
			from register_comparison_line where comparison_id = ? group by list, kind
			""").param(id).query(RecordRows.of(Count.class)).list().stream()
			.sorted((one, other) -> one.list() == other.list() ? one.kind().compareTo(other.kind())
				: one.list().compareTo(other.list()))
			.toList();
	}

	/** By the organisation directly below the one that is chosen, by name; empty where all lie in one place. */
	@Transactional(readOnly = true)
	List<Place> places(long id, Shown shown, Optional<Organisation> top) {
		var all = jdbc
			.sql("select p.id, p.name, count(*) as lines from (select " + Organisations.ON_THE_WAY + " as below_id"
				+ LINES + ") found join organisation p on p.id = found.below_id group by p.id, p.name")
			.params(params(id, shown, top)).query(RecordRows.of(Place.class)).list();
		return VietnameseOrder.sortedByName(all, Place::name);
	}

	@Transactional(readOnly = true)
	List<Row> rows(long id, Shown shown, Optional<Organisation> top) {
		return jdbc.sql("select l.*, o.name" + LINES + " order by l.id offset :before rows fetch first :most rows only")
			.params(params(id, shown, top)).param("before", shown.before()).param("most", Shown.LINES)
			.query((row, number) -> row(row)).list();
	}

	@Transactional(readOnly = true)
	long count(long id, Shown shown, Optional<Organisation> top) {
		return jdbc.sql("select count(*)" + LINES).params(params(id, shown, top)).query(Long.class).single();
	}

	/** @param taken by the id of the line */
	void decide(long id, Map<Long, Boolean> taken) {
		batches.batchUpdate(
			"update register_comparison_line set taken = ? where id = ? and comparison_id = ? and kind <> 'GONE'",
			taken.entrySet().stream().map(one -> new Object[] {one.getValue(), one.getKey(), id}).toList());
	}

	/** Of all that are shown, on whatever page. */
	void decideAll(long id, Shown shown, Optional<Organisation> top, boolean taken) {
		jdbc.sql("update register_comparison_line set taken = :taken where id in (select l.id" + LINES + ")")
			.params(params(id, shown, top)).param("taken", taken).update();
	}

	/** The lines that are taken, by list, as their files had them. */
	@Transactional(readOnly = true)
	Map<RegisterFile, Taken> taken(long id) {
		var files = new EnumMap<RegisterFile, Taken>(RegisterFile.class);
		jdbc.sql(
			"select list, file_name, line_number, content from register_comparison_line where comparison_id = ? and taken "
				+ "order by list, line_number")
			.param(id).query(row -> {
				var written = content(row.getString("content")).written();
				var list = RegisterFile.valueOf(row.getString("list"));
				var file = row.getString("file_name");
				var table = files.computeIfAbsent(list, first -> headed(file, written)).table();
				table.add(row.getInt("line_number"), written.values().stream().map(Cell::of).toList());
			});
		return files;
	}

	/** What the register has now instead of what was compared; nobody has decided about that yet. */
	void moved(long id, List<Difference> differences) {
		batches.batchUpdate(
			"update register_comparison_line set kind = ?, title = ?, content = ?, known = ?, moved = true, "
				+ "taken = null where comparison_id = ? and list = ? and line_number = ? and kind <> 'GONE'",
			differences.stream().map(one -> new Object[] {one.kind().name(), one.title(), content(one), one.known(), id,
				one.list().name(), one.line()}).toList());
	}

	/** What the register was known to have under each line that is taken, by list and line. */
	@Transactional(readOnly = true)
	Map<String, String> known(long id) {
		var known = new HashMap<String, String>();
		jdbc.sql("select list, line_number, known from register_comparison_line where comparison_id = ? and taken")
			.param(id)
			.query(row -> {
				known.put(place(RegisterFile.valueOf(row.getString("list")), row.getInt("line_number")),
					row.getString("known"));
			});
		return known;
	}

	static String place(RegisterFile list, int line) {
		return list + " " + line;
	}

	/** What was taken stands in the register from now on, with its versions; what was left stays to be followed up. */
	void written(long id, String reason) {
		jdbc.sql("update register_comparison set waits_for = null, written_at = ?, reason = ? where id = ?")
			.params(now(), reason, id).update();
		jdbc.sql("update register_comparison_line set content = null where comparison_id = ? and taken").param(id)
			.update();
	}

	void discard(String login) {
		jdbc.sql("delete from register_comparison where waits_for = ?").param(login).update();
	}

	/** When the oldest was uploaded of those from before a day. */
	@Transactional(readOnly = true)
	public Optional<Instant> oldest(Instant before) {
		return jdbc.sql("select min(uploaded_at) from register_comparison where uploaded_at < ?").param(at(before))
			.query((row, number) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))).single()
			.map(OffsetDateTime::toInstant);
	}

	/** How many went that were uploaded before a day. */
	public int discardAll(Instant before) {
		return jdbc.sql("delete from register_comparison where uploaded_at < ?").param(at(before)).update();
	}

	private static Map<String, Object> params(long id, Shown shown, Optional<Organisation> top) {
		return Map.of("id", id, "list", shown.list().name(), "kind", shown.kind().name(), "whole", top.isEmpty(),
			"within",
			top.map(Organisation::path).orElse("/") + "%", "all", !shown.open());
	}

	private Row row(ResultSet row) throws SQLException {
		var content = row.getString("content");
		return new Row(row.getLong("id"), row.getString("key_text"), row.getString("title"), row.getString("name"),
			row.getString("file_name"), row.getInt("line_number"),
			content == null ? List.of() : content(content).changes(), row.getBoolean("moved"),
			(Boolean) row.getObject("taken"));
	}

	private static Taken headed(String file, Map<String, String> written) {
		var table = new Table();
		table.add(0, written.keySet().stream().map(Cell::of).toList());
		return new Taken(file, table);
	}

	private String content(Difference difference) {
		try {
			return json.writeValueAsString(new Content(difference.changes(), difference.written()));
		} catch (JsonProcessingException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private Content content(String text) {
		try {
			return json.readValue(text, Content.class);
		} catch (JsonProcessingException spoiled) {
			throw new IllegalStateException(spoiled);
		}
	}

	private OffsetDateTime now() {
		return OffsetDateTime.now(clock);
	}

	private static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private record Content(List<Conflict.Change> changes, Map<String, String> written) {
	}
}
