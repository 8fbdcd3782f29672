package vn.chibo.procedures.meeting.sheet;

import java.security.Principal;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chibo.base.Refusal;
import vn.chibo.meetings.Presence;
import vn.chibo.meetings.TaskOutcome;
import vn.chibo.procedures.meeting.sheet.MeetingGate.Entry;
import vn.chibo.register.Namesakes;
import vn.chibo.register.Organisations;
import vn.chibo.security.Jurisdiction;

/** A meeting: its sheet for those who write it, what was prepared for those who come to it. */
@Controller
class MeetingPage {

	private static final String ADDRESS = "/meeting/{caseNumber}";
	/** The fields that hold words, and not numbers of people or places. */
	private static final Set<String> WORDS = Set.of("title", "minutes", "text", "about", "what", "dueOn", "heldOn",
		"began",
		"ended");

	private final MeetingGate gate;
	private final MeetingSheets sheets;
	private final SheetPieces pieces;
	private final SheetWriting writing;
	private final SheetFigures figures;
	private final MeetingComments comments;
	private final Namesakes namesakes;
	private final Organisations organisations;
	private final Clock clock;

	MeetingPage(MeetingGate gate, MeetingSheets sheets, SheetPieces pieces, SheetWriting writing, SheetFigures figures,
			MeetingComments comments, Namesakes namesakes, Organisations organisations, Clock clock) {
		this.gate = gate;
		this.sheets = sheets;
		this.pieces = pieces;
		this.writing = writing;
		this.figures = figures;
		this.comments = comments;
		this.namesakes = namesakes;
		this.organisations = organisations;
		this.clock = clock;
	}

	@GetMapping(ADDRESS)
	String show(@PathVariable String caseNumber, Principal person, Model model) {
		var entry = gate.enter(person.getName(), caseNumber);
		var meeting = entry.meeting();
		model.addAttribute("entry", entry);
		model.addAttribute("meeting", meeting);
		model.addAttribute("planned", meeting.plannedAt() == null ? null : meeting.plannedAt().atZone(clock.getZone()));
		model.addAttribute("branch", organisations.get(meeting.branchId()).name());
		if (entry.self() != null && meeting.isOf(entry.self().branchId())) {
			model.addAttribute("comment", comments.of(meeting, entry.self().id()));
		}
		model.addAttribute("commentsOpen", comments.areOpen(meeting));
		if (!entry.writes() || meeting.isHeld()) {
			model.addAttribute("agreed", sheets.agreed(meeting));
			return "meeting-before";
		}
		return sheet(entry, Map.of(), model);
	}

	/** @param unsaved shown in the place of what is kept */
	private String sheet(Entry entry, Map<String, Written> unsaved, Model model) {
		var table = sheets.table(entry.meeting()).with(unsaved);
		model.addAttribute("agreed", table.agreed());
		model.addAttribute("table", table);
		model.addAttribute("answer", SheetAnswer.of(null, table, figures));
		model.addAttribute("names", namesakes.of(table.members()));
		model.addAttribute("presences", Presence.values());
		model.addAttribute("outcomes", TaskOutcome.values());
		for (var section : Section.values()) {
			model.addAttribute(section.word(), section.hasMany() ? table.pieces(section) : table.piece(section));
		}
		model.addAttribute("item", table.items());
		model.addAttribute("there", table.attendance());
		model.addAttribute("nothing", Written.NOTHING);
		model.addAttribute("said", comments.all(entry.meeting()));
		model.addAttribute("asides", pieces.aside(entry.meeting().caseNumber()).entrySet().stream()
			.map(one -> Aside.of(one.getKey(), one.getValue(), clock.getZone())).toList());
		model.addAttribute("freshKeys", List.of(freshKey(), freshKey()));
		return "meeting-sheet";
	}

	/** Of a piece that nobody has begun, the same for nobody else. */
	private static String freshKey() {
		return "n" + Long.toString(UUID.randomUUID().getMostSignificantBits() & Long.MAX_VALUE, 36);
	}

	/** The whole sheet, from browsers without scripts; what cannot be kept is shown again as it was typed. */
	@PostMapping(ADDRESS)
	String save(@PathVariable String caseNumber, @RequestParam Map<String, String> form, Principal person, Model model,
			RedirectAttributes next) {
		var entry = gate.toWrite(person.getName(), caseNumber);
		if (entry.meeting().isHeld()) {
			return act(caseNumber, next, () -> {
				throw new Refusal("Biên bản đã ký nên không ghi thêm được nữa.");
			});
		}
		var outcome = writing.saveAll(entry, form, person.getName());
		if (outcome.sentences().isEmpty()) {
			return act(caseNumber, next, () -> {
				if (form.containsKey("allPresent")) {
					writing.allPresent(entry, person.getName());
				}
				return "Đã lưu.";
			});
		}
		model.addAttribute("refusal", new Refusal(outcome.sentences()).getMessage());
		show(caseNumber, person, model);
		return sheet(entry, outcome.unsaved(), model);
	}

	@PostMapping(ADDRESS + "/comment")
	String comment(@PathVariable String caseNumber, @RequestParam(defaultValue = "") String text, Principal person,
			RedirectAttributes next) {
		var entry = gate.enter(person.getName(), caseNumber);
		if (entry.self() == null || !entry.meeting().isOf(entry.self().branchId())) {
			throw Jurisdiction.forbidden();
		}
		return act(caseNumber, next, () -> {
			comments.write(entry.meeting(), entry.self().id(), text, person.getName());
			return text.isBlank() ? "Đã bỏ ý kiến." : "Đã ghi ý kiến của đồng chí.";
		});
	}

	private static String act(String caseNumber, RedirectAttributes next, Supplier<String> act) {
		try {
			next.addFlashAttribute("done", act.get());
		} catch (Refusal refusal) {
			next.addFlashAttribute("refusal", refusal.getMessage());
		}
		next.addAttribute("caseNumber", caseNumber);
		return "redirect:/meeting/{caseNumber}";
	}

	/** What was put aside. */
	record Aside(String section, ZonedDateTime at, List<String> texts) {

		static Aside of(String name, Written written, ZoneId zone) {
			var section = Piece.of(name.substring(0, name.lastIndexOf('/'))).orElseThrow().section();
			return new Aside(section.vietnamese(), written.savedAt().atZone(zone), section == Section.ATTENDANCE
				? List.of("%d người đã điểm danh".formatted(written.fields().size()))
				: written.fields().entrySet().stream().filter(one -> WORDS.contains(one.getKey()))
					.map(Map.Entry::getValue)
					.toList());
		}
	}
}
