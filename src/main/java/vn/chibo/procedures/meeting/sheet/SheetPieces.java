package vn.chibo.procedures.meeting.sheet;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.OldEncoding;
import vn.chibo.base.Refusal;
import vn.chibo.base.TypedText;
import vn.chibo.casefile.Drafts;
import vn.chibo.meetings.Meeting;
import vn.chibo.meetings.Meetings;

/**
 * Keeps the pieces of sheets: each a sealed draft of the meeting's case, saved by itself. What cannot be kept in its place
 * because somebody else was there first is put aside; no text that has come here is lost before the minutes are signed.
 */
@Component
@Transactional
class SheetPieces {

	private static final String ASIDE = "aside/";
	private static final int LONGEST = 15_000;
	private static final int MOST_OF_A_KIND = 500;

	private final Drafts drafts;
	private final Meetings meetings;
	private final Clock clock;

	SheetPieces(Drafts drafts, Meetings meetings, Clock clock) {
		this.drafts = drafts;
		this.meetings = meetings;
		this.clock = clock;
	}

	/** All that is written so far, by the names of the pieces. */
	@Transactional(readOnly = true)
	public Map<String, Written> all(String caseNumber) {
		return written(caseNumber, Piece.SHEET);
	}

	/** What was put aside, by piece and when. */
	@Transactional(readOnly = true)
	public Map<String, Written> aside(String caseNumber) {
		return written(caseNumber, ASIDE);
	}

	/** One piece; nothing while nobody has begun it. */
	@Transactional(readOnly = true)
	public Written find(String caseNumber, Piece piece) {
		return drafts.find(caseNumber, piece.draft()).map(Written::of).orElse(Written.NOTHING);
	}

	private Map<String, Written> written(String caseNumber, String beginning) {
		return drafts.beginning(caseNumber, beginning).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
			one -> Written.of(one.getValue()), (one, same) -> one, TreeMap::new));
	}

	/**
	 * Saves a piece that goes on from the one that was saved then, or from an earlier one of the same page.
	 *
	 * @param seen null for none
	 * @return when it is saved
	 * @throws Refusal   when the minutes are signed, or it cannot be kept
	 * @throws Overtaken when somebody else has written it since
	 */
	@Transactional(noRollbackFor = Refusal.class)
	public Instant save(Meeting meeting, Piece piece, Written written, Instant seen) {
		mayBeWritten(meeting);
		var cleaned = cleaned(piece.section(), written);
		var newest = find(meeting.caseNumber(), piece);
		if (newest.savedAt() != null && (cleaned.hasComeLater(newest) || cleaned.fields().equals(newest.fields()))) {
			return newest.savedAt();
		}
		if (newest.savedAt() != null && !newest.savedAt().equals(seen) && !newest.isBefore(cleaned)) {
			throw new Overtaken(newest);
		}
		if (newest.savedAt() == null && piece.section().hasMany()) {
			mustNotBeTooMany(meeting.caseNumber(), Piece.SHEET + piece.section().word() + "/");
		}
		return drafts.keep(meeting.caseNumber(), piece.draft(), newest.savedAt(), cleaned.content(),
			written.savedBy());
	}

	/** Keeps what is not to stand in the place of the piece, for whoever looks for it. */
	public void putAside(Meeting meeting, Piece piece, Written written) {
		mayBeWritten(meeting);
		var cleaned = cleaned(piece.section(), written);
		var kept = drafts.beginning(meeting.caseNumber(), ASIDE + piece.name() + "/").values().stream()
			.map(Written::of);
		if (cleaned.isEmpty() || kept.anyMatch(one -> one.fields().equals(cleaned.fields()))) {
			return;
		}
		mustNotBeTooMany(meeting.caseNumber(), ASIDE);
		drafts.keep(meeting.caseNumber(), ASIDE + piece.name() + "/" + clock.millis() + cleaned.page(),
			cleaned.content(), written.savedBy());
	}

	/** Until the transaction ends nobody else writes, nor signs. */
	void mayBeWritten(Meeting meeting) {
		drafts.hold(meeting.caseNumber());
		if (meetings.find(meeting.caseNumber()).orElseThrow().isHeld()) {
			throw new Refusal("Biên bản đã ký nên không ghi thêm được nữa; hãy tải lại trang.");
		}
	}

	private void mustNotBeTooMany(String caseNumber, String beginning) {
		if (drafts.beginning(caseNumber, beginning).size() >= MOST_OF_A_KIND) {
			throw new Refusal("Phần này đã có %d mục; hãy ghi gộp vào các mục đã có.".formatted(MOST_OF_A_KIND));
		}
	}

	private static Written cleaned(Section section, Written written) {
		var fields = new TreeMap<String, String>();
		written.fields().forEach((field, text) -> {
			if (!section.has(field)) {
				throw new Refusal("Trang đã cũ nên có ô không còn dùng; hãy tải lại trang.");
			}
			var clean = text == null ? "" : TypedText.clean(text);
			OldEncoding.refuse(section.vietnamese(), clean);
			if (!clean.isBlank()) {
				fields.put(field, clean);
			}
		});
		if (fields.values().stream().mapToInt(String::length).sum() > LONGEST) {
			throw new Refusal("%s: một mục dài quá %d chữ; hãy tách thành nhiều mục."
				.formatted(section.vietnamese(), LONGEST));
		}
		return new Written(fields, written.page(), written.turn(), written.goesOnFrom(), null, written.savedBy());
	}
}
