package vn.chibo.casefile.trail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;

/** An attachment as it lies in the database, and as the chain holds it. */
public final class AttachmentRow {

	private AttachmentRow() {
	}

	/** @param content the digest of what it holds */
	public static Entry entry(Cover cover, Instant at, String by, String committee, String content) {
		return Entry.attachment(List.of(cover.kind(), cover.form(), cover.taskId(), cover.pages(), cover.bytes()), at,
			by,
			committee, content);
	}

	static Entry entry(ResultSet row, String content) throws SQLException {
		return entry(new Cover(row.getString("kind"), row.getString("form"), row.getString("task_id"),
			row.getInt("pages"), row.getInt("bytes")), row.getObject("added_at", OffsetDateTime.class).toInstant(),
			row.getString("added_by"), row.getString("added_for"), content);
	}

	/** Still sealed; null once it is gone. */
	public static byte[] content(ResultSet row) throws SQLException {
		try (var stream = row.getBinaryStream("content")) {
			return stream == null ? null : stream.readAllBytes();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** SHA-256. It is nowhere kept as it is: who has a scan could find out by it whether we have the same. */
	public static String digest(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** What is said of it for ever. */
	public record Cover(String kind, String form, String taskId, int pages, int bytes) {
	}
}
