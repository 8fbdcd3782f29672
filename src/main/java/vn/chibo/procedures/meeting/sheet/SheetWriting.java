package vn.chibo.procedures.meeting.sheet;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.Refusal;
import vn.chibo.meetings.Presence;
import vn.chibo.procedures.meeting.sheet.MeetingGate.Entry;

/** What is written at a meeting, piece by piece or the whole sheet at once. */
@Component
@Transactional
class SheetWriting {

	/** The name of a field of the whole form: {@code item/k3f9.title}. */
	private static final Pattern FIELD = Pattern.compile("([a-z0-9/]+)\\.([a-zA-Z0-9]+)");
	private static final String SEEN = "seen";

	private final SheetPieces pieces;
	private final MeetingSheets sheets;

	SheetWriting(SheetPieces pieces, MeetingSheets sheets) {
		this.pieces = pieces;
		this.sheets = sheets;
	}

	/** @throws Overtaken as {@link SheetPieces#save} */
	public Instant save(Entry entry, Piece piece, Written written, Instant seen) {
		return pieces.save(entry.meeting(), piece, named(entry, piece, written), seen);
	}

	public void putAside(Entry entry, Piece piece, Written written) {
		pieces.putAside(entry.meeting(), piece, written);
	}

	/** Who is the secretary of the meeting only the committee says. */
	private Written named(Entry entry, Piece piece, Written written) {
		if (entry.leads() || piece.section() != Section.HEAD) {
			return written;
		}
		var fields = new LinkedHashMap<>(written.fields());
		fields.put("secretaryId", pieces.find(entry.meeting().caseNumber(), piece).text("secretaryId"));
		return written.with(fields);
	}

	/**
	 * The whole form, as browsers without scripts send it. What is as it was is left alone; where somebody else was first,
	 * theirs stays and this one is put aside.
	 *
	 * @throws Refusal when nothing can be saved any more
	 */
	@Transactional(noRollbackFor = Refusal.class)
	public Outcome saveAll(Entry entry, Map<String, String> form, String login) {
		pieces.mayBeWritten(entry.meeting());
		var stored = pieces.all(entry.meeting().caseNumber());
		var outcome = new Outcome(new ArrayList<>(), new LinkedHashMap<>());
		sent(form, login).forEach((piece, written) -> {
			var newest = stored.getOrDefault(piece.name(), Written.NOTHING);
			if (newest.savedAt() == null && written.isEmpty()) {
				return;
			}
			try {
				save(entry, piece, written, instant(form.get(piece.name() + "." + SEEN)));
			} catch (Overtaken other) {
				pieces.putAside(entry.meeting(), piece, written);
				outcome.sentences().add("%s: người khác vừa ghi chỗ này; bản của đồng chí được giữ ở phần “Bản để bên”."
					.formatted(piece.section().vietnamese()));
			} catch (Refusal refusal) {
				outcome.sentences().add(refusal.getMessage());
				outcome.unsaved().put(piece.name(), new Written(written.fields(), newest.savedAt(), login));
			}
		});
		return outcome;
	}

	/** @param unsaved what could not be kept, by piece, for the page to show again */
	record Outcome(List<String> sentences, Map<String, Written> unsaved) {
	}

	private static Map<Piece, Written> sent(Map<String, String> form, String login) {
		var sent = new LinkedHashMap<Piece, Written>();
		form.forEach((name, text) -> {
			var parts = FIELD.matcher(name);
			if (parts.matches() && !parts.group(2).equals(SEEN)) {
				Piece.of(parts.group(1)).ifPresent(piece -> sent
					.computeIfAbsent(piece, first -> new Written(new LinkedHashMap<>(), null, login))
					.fields().put(parts.group(2), text));
			}
		});
		return sent;
	}

	private static Instant instant(String text) {
		try {
			return text == null || text.isBlank() ? null : Instant.parse(text);
		} catch (DateTimeException unreadable) {
			return null;
		}
	}

	/** Whoever nothing is written of yet was there. */
	public void allPresent(Entry entry, String login) {
		pieces.mayBeWritten(entry.meeting());
		var table = sheets.table(entry.meeting());
		var attendance = table.attendance();
		var fields = new LinkedHashMap<String, String>();
		table.members().forEach(member -> fields.put("m" + member.id(),
			attendance.getOrDefault(member.id(), Presence.PRESENT).name()));
		pieces.save(entry.meeting(), new Piece(Section.ATTENDANCE, null), new Written(fields, null, login),
			table.piece(Section.ATTENDANCE).savedAt());
	}
}
