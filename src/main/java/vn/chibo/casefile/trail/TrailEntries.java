package vn.chibo.casefile.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.Seals;

/** The links of a case as they lie in the database, for whoever checks them. */
@Component
public class TrailEntries {

	/** Something that is not there to be compared: the seal is broken. */
	static final List<Object> UNREADABLE = List.of("unreadable");

	private final JdbcClient jdbc;
	private final Seals seals;

	public TrailEntries(JdbcClient jdbc, Seals seals) {
		this.jdbc = jdbc;
		this.seals = seals;
	}

	List<Found> of(String caseNumber) {
		return Stream.of(attachments(caseNumber),
			jdbc.sql("select * from paper where case_number = ?").param(caseNumber).query(this::paper).list(),
			jdbc.sql("select * from paper_reading where case_number = ?").param(caseNumber).query(this::reading).list(),
			jdbc.sql("select * from case_destruction where case_number = ?").param(caseNumber).query(this::destruction)
				.list())
			.flatMap(List::stream).toList();
	}

	/** One at a time: each may be large. */
	private List<Found> attachments(String caseNumber) {
		return jdbc.sql("select position from attachment where case_number = ? order by 1").param(caseNumber)
			.query(Integer.class).list().stream()
			.map(position -> jdbc.sql("select * from attachment where case_number = ? and position = ?")
				.params(caseNumber, position).query(this::attachment).single())
			.toList();
	}

	/** The positions whose content was destroyed on purpose. */
	Set<Integer> destroyed(String caseNumber) {
		return jdbc.sql("select entries from case_destruction where case_number = ?").param(caseNumber)
			.query(String.class).list().stream().flatMap(entries -> Arrays.stream(entries.split(",")))
			.map(Integer::valueOf).collect(Collectors.toSet());
	}

	private Found paper(ResultSet row, int number) throws SQLException {
		var content = row.getBytes("content");
		var entry = Entry.paper(row.getString("form"), row.getString("title"), at(row, "filed_at"),
			row.getString("filed_by"), row.getString("filed_for"), "");
		return found(row, entry.stays(), content == null ? null : open(row, content));
	}

	private List<Object> open(ResultSet row, byte[] content) throws SQLException {
		try {
			return List.of(seals.open(Seals.Context.ofPaper(row.getString("case_number"), row.getString("form"),
				row.getInt("position")), new Seals.Sealed(row.getString("sealed_with"), content)));
		} catch (Seals.SealBroken broken) {
			return UNREADABLE;
		}
	}

	private Found attachment(ResultSet row, int number) throws SQLException {
		var entry = AttachmentRow.entry(row, "");
		var content = AttachmentRow.content(row);
		return found(row, entry.stays(), content == null ? null : digest(row, content));
	}

	private List<Object> digest(ResultSet row, byte[] content) throws SQLException {
		try {
			return List.of(AttachmentRow.digest(seals.openBytes(
				Seals.Context.ofAttachment(row.getString("case_number"), row.getInt("position")),
				new Seals.Sealed(row.getString("sealed_with"), content))));
		} catch (Seals.SealBroken broken) {
			return UNREADABLE;
		}
	}

	private Found reading(ResultSet row, int number) throws SQLException {
		var by = row.getString("read_by");
		var entry = Entry.reading(row.getString("papers"), at(row, "read_at"), by == null ? "" : by,
			String.valueOf(row.getString("read_as")));
		return found(row, entry.stays(), by == null ? null : entry.erased());
	}

	private Found destruction(ResultSet row, int number) throws SQLException {
		var entry = Entry.destruction(row.getString("entries"), row.getString("reason"), at(row, "destroyed_at"));
		return found(row, entry.stays(), entry.erased());
	}

	private static Instant at(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	private static Found found(ResultSet row, List<Object> stays, List<Object> erased) throws SQLException {
		return new Found(row.getInt("position"), stays, erased, row.getString("digest"), row.getString("mac"));
	}

	/** @param erased null when its content is gone */
	record Found(int position, List<Object> stays, List<Object> erased, String digest, String mac) {
	}
}
