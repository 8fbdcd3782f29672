package vn.chibo.register.files;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.chibo.register.Body;
import vn.chibo.register.Position;
import vn.chibo.register.Signature;

/** The seats in the database, read and written in a fixed number of statements. */
final class SeatTable {

	private final JdbcTemplate jdbc;

	SeatTable(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** All of them, until the transaction ends. */
	void lock() {
		jdbc.query("select id from seat order by id for update", row -> {
		});
	}

	Map<SeatEntry.Key, SeatEntry> read() {
		Map<SeatEntry.Key, SeatEntry> entries = new HashMap<>();
		jdbc.query("select s.*, o.code, m.personal_id from seat s join organisation o on o.id = s.organisation_id"
			+ " join member m on m.id = s.member_id", row -> {
				var key = new SeatEntry.Key(row.getString("code"), Body.valueOf(row.getString("body")),
					row.getString("personal_id"), row.getObject("valid_from", LocalDate.class));
				entries.put(key, new SeatEntry(key, Position.valueOf(row.getString("position")),
					row.getObject("valid_to", LocalDate.class)));
			});
		return entries;
	}

	LoadReport.Count write(String file, Map<SeatEntry.Key, SeatEntry> stored, Map<SeatEntry.Key, SeatEntry> wanted,
			Map<String, Long> organisationIds, Map<String, Long> memberIds, Signature signature) {
		Changes<SeatEntry> changes = Changes.between(wanted.keySet(), stored, wanted);
		jdbc.batchUpdate("insert into seat (position, valid_to, " + Signature.COLUMNS
			+ ", organisation_id, body, member_id, valid_from) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
			rows(changes.added(), organisationIds, memberIds, signature));
		jdbc.batchUpdate("update seat set position = ?, valid_to = ?, " + Signature.SET
			+ " where organisation_id = ? and body = ? and member_id = ? and valid_from = ?",
			rows(changes.changed(), organisationIds, memberIds, signature));
		return changes.count(file);
	}

	private static List<Object[]> rows(List<SeatEntry> seats, Map<String, Long> organisationIds,
			Map<String, Long> memberIds, Signature signature) {
		return seats.stream().map(seat -> Stream.of(new Object[] {seat.position().name(), seat.to()},
			signature.values(), new Object[] {organisationIds.get(seat.key().organisation()), seat.key().body().name(),
				memberIds.get(seat.key().member()), seat.key().from()})
			.flatMap(Stream::of).toArray()).toList();
	}
}
