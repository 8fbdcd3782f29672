package vn.chibo.procedures.meeting.sheet;

import java.security.Principal;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.chibo.register.Member;
import vn.chibo.register.Members;

/** Pieces of a sheet, saved as they are typed or as soon as the line is there again. */
@RestController
class SheetSaves {

	private final MeetingGate gate;
	private final SheetWriting writing;
	private final MeetingSheets sheets;
	private final SheetFigures figures;
	private final Members members;

	SheetSaves(MeetingGate gate, SheetWriting writing, MeetingSheets sheets, SheetFigures figures, Members members) {
		this.gate = gate;
		this.writing = writing;
		this.sheets = sheets;
		this.figures = figures;
		this.members = members;
	}

	@PostMapping("/meeting/{caseNumber}/piece")
	SheetAnswer save(@PathVariable String caseNumber, @RequestBody Sent sent, Principal person) {
		var entry = gate.toWrite(person.getName(), caseNumber);
		var saved = writing.save(entry, sent.which(), sent.written(person.getName()), sent.seen());
		return SheetAnswer.of(saved, sheets.table(entry.meeting()), figures);
	}

	/** What was not chosen of two texts for one piece. */
	@PostMapping("/meeting/{caseNumber}/aside")
	void putAside(@PathVariable String caseNumber, @RequestBody Sent sent, Principal person) {
		var entry = gate.toWrite(person.getName(), caseNumber);
		writing.putAside(entry, sent.which(), sent.written(person.getName()));
	}

	/** The other text comes along, for whoever has to choose. */
	@ExceptionHandler
	ResponseEntity<Newest> overtaken(Overtaken overtaken) {
		var newest = overtaken.newest();
		return ResponseEntity.status(HttpStatus.CONFLICT).body(new Newest("Answer", overtaken.getMessage(),
			newest.fields(), newest.savedAt(),
			members.findByLogin(newest.savedBy()).map(Member::fullName).orElse("")));
	}

	/** @param by a full name; empty of who is no member any more */
	record Newest(String type, String message, Map<String, String> fields, Instant seen, String by) {
	}

	/**
	 * @param piece {@code item/k3f9}
	 * @param page  which open page sends it; letters and figures
	 * @param turn  goes up with each time that page sends the piece
	 * @param was   pages that were closed before what they had to say was sent, each with its last turn
	 * @param seen  when the piece was saved that this one goes on from; null for none
	 */
	record Sent(String piece, Map<String, String> fields, String page, long turn,
			Map<String, Long> was, Instant seen) {

		Sent {
			Objects.requireNonNull(piece);
			Objects.requireNonNull(fields);
			page = page == null ? "" : page;
			was = was == null ? Map.of() : was;
			if (!page.matches("[a-z0-9]{0,20}")) {
				throw new IllegalArgumentException("no page");
			}
		}

		Piece which() {
			return Piece.of(piece).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
		}

		Written written(String login) {
			return new Written(fields, page, turn, was, null, login);
		}
	}
}
