package vn.chibo.procedures.reorganisation;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chibo.base.Refusal;
import vn.chibo.casefile.CaseFile;
import vn.chibo.casefile.CaseFiles;
import vn.chibo.casefile.reading.Readings;
import vn.chibo.casefile.reading.Readings.Reader;
import vn.chibo.register.Committee;
import vn.chibo.register.Member;
import vn.chibo.register.Namesakes;
import vn.chibo.register.Organisations;
import vn.chibo.register.Position;
import vn.chibo.register.Seats;
import vn.chibo.security.Jurisdiction;

/** What a proposal would change, for those who propose and those who decide; the first choose there who goes where. */
@Controller
class ReorganisationPages {

	private static final List<Position> POSITIONS = List.of(Position.SECRETARY, Position.DEPUTY_SECRETARY,
		Position.MEMBER);

	private final Previews previews;
	private final ReorganisationRoute route;
	private final Choices choices;
	private final CaseFiles caseFiles;
	private final Organisations organisations;
	private final Namesakes namesakes;
	private final Seats seats;
	private final Readings readings;

	ReorganisationPages(Previews previews, ReorganisationRoute route, Choices choices, CaseFiles caseFiles,
			Organisations organisations, Namesakes namesakes, Seats seats, Readings readings) {
		this.previews = previews;
		this.route = route;
		this.choices = choices;
		this.caseFiles = caseFiles;
		this.organisations = organisations;
		this.namesakes = namesakes;
		this.seats = seats;
		this.readings = readings;
	}

	/** Leads on when there is one place to go. */
	@GetMapping("/reorganisation")
	@Transactional
	String choose(Principal person, Model model) {
		var own = seats.committeesOf(person.getName()).stream().map(Committee::organisationId).distinct().toList();
		var open = choices.open(own).stream().filter(number -> group(number, person).isPresent()).toList();
		if (open.size() == 1) {
			return "redirect:/reorganisation/" + open.get(0);
		}
		model.addAttribute("cases", open);
		return "reorganisation-choice";
	}

	@GetMapping("/reorganisation/{number}")
	@Transactional
	String show(@PathVariable String number, Principal person, Model model) {
		var reader = reader(number, person);
		var preview = readings.of(() -> previews.of(number), read -> new Reader(person.getName(), reader));
		model.addAttribute("number", number);
		model.addAttribute("preview", preview);
		model.addAttribute("names", namesakes.of(preview.members()));
		model.addAttribute("branches", preview.members().stream().map(Member::branchId).distinct()
			.collect(Collectors.toMap(id -> id, id -> organisations.get(id).name())));
		model.addAttribute("positions", POSITIONS);
		model.addAttribute("mayChoose", preview.offersChoice() && mayChoose(number, reader));
		return "reorganisation";
	}

	/** All members at once: where each goes, and as what each is to sit there. */
	@PostMapping("/reorganisation/{number}/members")
	@Transactional
	String choose(@PathVariable String number, @RequestParam Map<String, String> fields, Principal person,
			RedirectAttributes next) {
		if (!mayChoose(number, reader(number, person))) {
			throw Jurisdiction.forbidden();
		}
		try {
			var preview = previews.of(number);
			choices.keep(number, preview.members().stream().map(member -> chosen(member, preview, fields))
				.filter(one -> one.goesTo() != null || one.position() != null).toList());
			next.addFlashAttribute("done", "Đã lưu lựa chọn.");
		} catch (Refusal refusal) {
			next.addFlashAttribute("refusal", refusal.getMessage());
		}
		return "redirect:/reorganisation/" + number;
	}

	/** @throws Refusal for what the page does not offer */
	private static Choices.Chosen chosen(Member member, Preview preview, Map<String, String> fields) {
		var goesTo = Optional.ofNullable(fields.get("goes" + member.id())).filter(value -> !value.isEmpty());
		var position = Optional.ofNullable(fields.get("position" + member.id())).filter(value -> !value.isEmpty());
		if (goesTo.isPresent() && !goesTo.get().matches("[1-" + preview.plan().created().size() + "]")
			|| position.isPresent() && (POSITIONS.stream().noneMatch(one -> one.name().equals(position.get()))
				|| !Previews.maySit(member))) {
			throw new Refusal("Có lựa chọn không nằm trong danh sách; hãy tải lại trang rồi chọn lại.");
		}
		return new Choices.Chosen(member.id(), goesTo.map(Integer::valueOf).orElse(null),
			position.map(Position::valueOf).orElse(null));
	}

	private boolean mayChoose(String number, String reader) {
		return reader.equals(route.proposer(number))
			&& ReorganisationState.isBeingPrepared(caseFiles.get(number).state());
	}

	/** Of everybody else nobody learns here whether there is such a case. */
	private String reader(String number, Principal person) {
		return caseFiles.find(number).filter(file -> file.procedure().equals(ReorganisationSteps.PROCEDURE))
			.filter(CaseFile::isOpen).flatMap(file -> group(number, person)).orElseThrow(Jurisdiction::forbidden);
	}

	/** In whose name the person comes: of those who propose, otherwise of those who decide. */
	private Optional<String> group(String number, Principal person) {
		var groups = seats.committeesOf(person.getName()).stream().map(Committee::groupId).toList();
		return Stream.of(route.proposer(number), route.competent(number)).filter(groups::contains)
			.findFirst();
	}
}
