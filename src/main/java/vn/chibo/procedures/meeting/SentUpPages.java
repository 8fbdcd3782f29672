package vn.chibo.procedures.meeting;

import java.security.Principal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.chibo.casefile.Paper;
import vn.chibo.casefile.Papers;
import vn.chibo.casefile.reading.Readings;
import vn.chibo.casefile.reading.Readings.Reader;
import vn.chibo.meetings.Meeting;
import vn.chibo.meetings.Meetings;
import vn.chibo.meetings.Meetings.SentUp;
import vn.chibo.register.Committee;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.Right;
import vn.chibo.register.Seats;
import vn.chibo.security.Jurisdiction;

/** Minutes and resolutions that branches have sent up: opened by those above them, they count as read. */
@Controller
class SentUpPages {

	private static final int SHOWN = 100;
	/** What is shown of each paper, by field. */
	private static final Map<String, Map<String, String>> FIELDS = Map.of(
		"meeting-signMinutes", fields("minutesNumber", "Số biên bản"),
		SignedMinutes.SHEET,
		fields("heldOn", "Ngày họp", "kind", "Loại", "chair", "Chủ trì", "secretary", "Thư ký", "summoned",
			"Được triệu tập", "present", "Có mặt", "absentText", "Vắng mặt, đến muộn", "agendaText", "Nội dung đã bàn",
			"resultsText", "Kết quả việc đã giao", "tasksText", "Giao việc", "feedbackText", "Phản ánh, góp ý",
			"votesText", "Biểu quyết", "mentionsText", "Biểu dương, nhắc nhở", "score", "Điểm", "conclusion",
			"Kết luận"),
		"meeting-signResolution", fields("resolutionNumber", "Số nghị quyết", "resolution", "Nội dung"));

	private final Meetings meetings;
	private final Papers papers;
	private final Readings readings;
	private final Seats seats;
	private final Organisations organisations;
	private final Clock clock;

	SentUpPages(Meetings meetings, Papers papers, Readings readings, Seats seats, Organisations organisations,
			Clock clock) {
		this.meetings = meetings;
		this.papers = papers;
		this.readings = readings;
		this.seats = seats;
		this.organisations = organisations;
		this.clock = clock;
	}

	private static Map<String, String> fields(String... pairs) {
		var fields = new LinkedHashMap<String, String>();
		for (int i = 0; i < pairs.length; i += 2) {
			fields.put(pairs[i], pairs[i + 1]);
		}
		return fields;
	}

	@GetMapping("/meeting-papers")
	String list(Principal person, Model model) {
		var above = above(person);
		if (above.isEmpty()) {
			throw Jurisdiction.forbidden();
		}
		var tops = organisations.topmost(above.stream().map(Committee::organisationId).distinct().toList());
		model.addAttribute("meetings", tops.stream().flatMap(top -> meetings.sentUp(top.path(), SHOWN).stream())
			.sorted(Comparator.comparing((SentUp one) -> one.readAt() != null)
				.thenComparing(SentUp::heldOn, Comparator.reverseOrder()))
			.limit(SHOWN).toList());
		return "meeting-papers";
	}

	/** Whoever opens it has read it, in the name of the body above in which he or she works. */
	@GetMapping("/meeting-papers/{caseNumber}")
	@Transactional
	String show(@PathVariable String caseNumber, Principal person, Model model) {
		var meeting = meetings.find(caseNumber).filter(Meeting::isHeld).orElseThrow(Jurisdiction::forbidden);
		var branch = organisations.get(meeting.branchId());
		var reader = above(person).stream().filter(committee -> isAbove(committee, branch)).findFirst()
			.orElseThrow(Jurisdiction::forbidden);
		var found = readings.of(() -> papers.of(caseNumber, FIELDS.keySet()),
			read -> new Reader(person.getName(), reader.groupId()));
		meetings.read(caseNumber, OffsetDateTime.now(clock));
		model.addAttribute("branch", branch);
		model.addAttribute("meeting", meeting);
		model.addAttribute("papers", found.stream().map(Shown::of).toList());
		model.addAttribute("zone", clock.getZone());
		return "meeting-paper";
	}

	private boolean isAbove(Committee committee, Organisation branch) {
		return committee.organisationId() != branch.id() && branch.isWithin(committee.organisationId());
	}

	/** Where somebody reads lists, above branches. */
	private List<Committee> above(Principal person) {
		return seats.committeesOf(person.getName()).stream().filter(committee -> committee.may(Right.READS_LISTS))
			.filter(committee -> Optional.of(organisations.get(committee.organisationId()))
				.filter(one -> !one.kind().isBranch()).isPresent())
			.toList();
	}

	/** @param lines what was written, by label */
	record Shown(Paper paper, Map<String, String> lines) {

		static Shown of(Paper paper) {
			var lines = new LinkedHashMap<String, String>();
			FIELDS.get(paper.form()).forEach((field, label) -> {
				if (paper.has(field)) {
					lines.put(label, paper.text(field));
				}
			});
			return new Shown(paper, lines);
		}
	}
}
