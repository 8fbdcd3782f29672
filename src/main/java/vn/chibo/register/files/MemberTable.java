package vn.chibo.register.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import vn.chibo.register.Activity;
import vn.chibo.register.Member.Change;
import vn.chibo.register.Signature;

/** The members in the database, read and written in a fixed number of statements. */
final class MemberTable {

	private static final List<String> STORED = List.copyOf(MemberColumns.STORED.keySet());
	private static final List<String> ALL = columns();

	private static final int LOCKED_AT_ONCE = 1000;

	private final JdbcTemplate jdbc;

	MemberTable(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	Map<String, MemberEntry> read() {
		Map<String, MemberEntry> entries = new LinkedHashMap<>();
		jdbc.query("select m.*, b.code as branch, g.code as party_group from member m"
			+ " join organisation b on b.id = m.branch_id left join organisation g on g.id = m.party_group_id"
			+ " order by m.id", row -> {
				MemberEntry entry = entry(row);
				entries.put(entry.personalId(), entry);
			});
		return entries;
	}

	/** Those of these numbers, until the transaction ends; in one order, so that nobody waits for each other. */
	void lock(List<String> personalIds) {
		var named = new NamedParameterJdbcTemplate(jdbc);
		List<Long> ids = new ArrayList<>();
		for (int i = 0; i < personalIds.size(); i += LOCKED_AT_ONCE) {
			ids.addAll(named.queryForList("select id from member where personal_id in (:some)", Map.of("some",
				personalIds.subList(i, Math.min(i + LOCKED_AT_ONCE, personalIds.size()))), Long.class));
		}
		Collections.sort(ids);
		for (int i = 0; i < ids.size(); i += LOCKED_AT_ONCE) {
			named.query("select id from member where id in (:some) order by id for update",
				Map.of("some", ids.subList(i, Math.min(i + LOCKED_AT_ONCE, ids.size()))), row -> {
				});
		}
	}

	/** Those of today below an organisation, branch by branch, with their numbers from 1; one after the other. */
	void each(String path, BiConsumer<Integer, MemberEntry> what) {
		var number = new AtomicInteger();
		jdbc.query("select m.*, b.code as branch, g.code as party_group from member m"
			+ " join current_member c on c.id = m.id join organisation b on b.id = m.branch_id"
			+ " left join organisation g on g.id = m.party_group_id where b.path like ? order by b.path, m.id",
			row -> {
				what.accept(number.incrementAndGet(), entry(row));
			}, path + "%");
	}

	private static MemberEntry entry(ResultSet row) throws SQLException {
		Map<String, Object> values = new TreeMap<>();
		for (String name : STORED) {
			values.put(name, name.endsWith("_on") ? row.getObject(name, LocalDate.class) : row.getString(name));
		}
		return new MemberEntry(values, row.getString("branch"), row.getString("party_group"),
			Activity.valueOf(row.getString("activity")), row.getObject("activity_changed_on", LocalDate.class));
	}

	Map<String, Long> ids() {
		Map<String, Long> ids = new HashMap<>();
		jdbc.query("select personal_id, id from member", row -> {
			ids.put(row.getString(1), row.getLong(2));
		});
		return ids;
	}

	LoadReport.Count write(String file, List<String> personalIds, Members members, Map<String, Long> organisationIds,
			Signature signature) {
		Changes<MemberEntry> changes = Changes.between(personalIds, members.stored(), members.all());
		giveUpUniqueValues(changes, members, signature);
		jdbc.batchUpdate("insert into member (" + String.join(", ", ALL) + ") values ("
			+ ALL.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")",
			changes.added().stream().map(entry -> row(entry, organisationIds, signature)).toList());
		jdbc.batchUpdate("update member set " + String.join(" = ?, ", ALL) + " = ? where personal_id = ?",
			changes.changed().stream().map(entry -> {
				Object[] row = Arrays.copyOf(row(entry, organisationIds, signature), ALL.size() + 1);
				row[ALL.size()] = entry.personalId();
				return row;
			}).toList());
		return changes.count(file);
	}

	/** Whose standing a load changes; new members have none before. */
	static List<Change> standings(List<String> personalIds, Members members, Map<String, Long> ids) {
		return personalIds.stream().filter(members.stored()::containsKey).map(personalId -> {
			MemberEntry entry = members.get(personalId);
			return new Change(ids.get(personalId), members.stored().get(personalId).activity(), entry.activity(),
				entry.activityChangedOn(), null);
		}).filter(change -> change.from() != change.to()).toList();
	}

	/** First, so that a login or card number may pass from one member to another within the same files. */
	private void giveUpUniqueValues(Changes<MemberEntry> changes, Members members, Signature signature) {
		for (String name : MemberColumns.UNIQUE) {
			jdbc.batchUpdate("update member set " + name + " = null, " + Signature.SET + " where personal_id = ?",
				changes.changed().stream().filter(entry -> passesOn(name, entry, members)).map(entry -> Stream
					.concat(Stream.of(signature.values()), Stream.of(entry.personalId())).toArray()).toList());
		}
	}

	private static boolean passesOn(String name, MemberEntry entry, Members members) {
		Object had = members.stored().get(entry.personalId()).values().get(name);
		return had != null && !had.equals(entry.values().get(name));
	}

	private static Object[] row(MemberEntry entry, Map<String, Long> organisationIds, Signature signature) {
		List<Object> row = new ArrayList<>();
		STORED.forEach(name -> row.add(entry.values().get(name)));
		row.add(entry.activity().name());
		row.add(entry.activityChangedOn());
		row.add(organisationIds.get(entry.branch()));
		row.add(organisationIds.get(entry.partyGroup()));
		row.addAll(Arrays.asList(signature.values()));
		return row.toArray();
	}

	private static List<String> columns() {
		List<String> columns = new ArrayList<>(STORED);
		columns.addAll(List.of("activity", "activity_changed_on", "branch_id", "party_group_id"));
		columns.addAll(List.of(Signature.COLUMNS.split(", ")));
		return columns;
	}
}
