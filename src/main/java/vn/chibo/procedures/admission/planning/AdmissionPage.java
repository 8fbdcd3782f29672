package vn.chibo.procedures.admission.planning;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chibo.procedures.admission.probation.UnfollowedProbations;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.Right;
import vn.chibo.register.VietnameseOrder;
import vn.chibo.security.Jurisdiction;
import vn.chibo.security.Reach;

/** Where a committee above branches sees how far admissions have come, and sets the targets of those directly below. */
@Controller
class AdmissionPage {

	private static final int FIRST_YEAR = 2000;

	private final Jurisdiction jurisdiction;
	private final Organisations organisations;
	private final AdmissionTable table;
	private final Targets targets;
	private final UnfollowedProbations unfollowed;
	private final Clock clock;

	AdmissionPage(Jurisdiction jurisdiction, Organisations organisations, AdmissionTable table, Targets targets,
			UnfollowedProbations unfollowed, Clock clock) {
		this.jurisdiction = jurisdiction;
		this.organisations = organisations;
		this.table = table;
		this.targets = targets;
		this.unfollowed = unfollowed;
		this.clock = clock;
	}

	@GetMapping("/admission")
	String choose(Principal person, Model model) {
		var mine = jurisdiction.of(person).organisations().stream().map(organisations::get)
			.filter(organisation -> !organisation.kind().isBranch()).sorted(VietnameseOrder.byName(Organisation::name))
			.toList();
		if (mine.isEmpty()) {
			throw Jurisdiction.forbidden();
		}
		if (mine.size() == 1) {
			return "redirect:/admission/" + mine.get(0).id();
		}
		model.addAttribute("organisations", mine);
		return "admission-choice";
	}

	@GetMapping("/admission/{organisationId}")
	String show(@PathVariable long organisationId, @RequestParam(required = false) Integer year, Principal person,
			Model model) {
		return show(toRead(person, organisationId), checked(year), person, TypedTargets.none(), model);
	}

	@PostMapping("/admission/{organisationId}/targets")
	String set(@PathVariable long organisationId, @RequestParam int year, @RequestParam Map<String, String> fields,
			Principal person, Model model, RedirectAttributes next) {
		var superior = toRead(person, organisationId);
		if (!sets(jurisdiction.of(person), organisationId)) {
			throw Jurisdiction.forbidden();
		}
		var typed = TypedTargets.of(fields, table.of(superior, checked(year)), superior.parentId() == null);
		if (!typed.areNumbers()) {
			model.addAttribute("refusal",
				"Chưa ghi gì cả: chỉ tiêu là số nguyên từ 0 đến 9999, để trống nếu chưa giao; "
					+ "hãy sửa những ô chưa đúng.");
			return show(superior, year, person, typed, model);
		}
		targets.set(year, typed.changed(), person.getName());
		next.addFlashAttribute("done", "Đã ghi chỉ tiêu.");
		return "redirect:/admission/" + organisationId + "?year=" + year;
	}

	private String show(Organisation organisation, int year, Principal person, TypedTargets typed, Model model) {
		var reach = jurisdiction.of(person);
		model.addAttribute("overview", table.of(organisation, year));
		model.addAttribute("organisation", organisation);
		model.addAttribute("above", organisation.parentId() == null ? null
			: organisations.find(organisation.parentId()).filter(reach::reads).orElse(null));
		model.addAttribute("nextYear", year <= LocalDate.now(clock).getYear());
		model.addAttribute("sets", sets(reach, organisation.id()));
		model.addAttribute("typed", typed);
		model.addAttribute("unfollowed", unfollowed.lines(List.of(organisation.id())));
		return "admission";
	}

	/** Whether this person sets the targets of those directly below the organisation. */
	private static boolean sets(Reach reach, long superiorId) {
		return reach.may(Right.SETS_TARGETS, superiorId);
	}

	/** Branches have no organisations below. */
	private Organisation toRead(Principal person, long organisationId) {
		var organisation = jurisdiction.toRead(person, organisationId);
		if (organisation.kind().isBranch()) {
			throw Jurisdiction.forbidden();
		}
		return organisation;
	}

	private int checked(Integer year) {
		int thisYear = LocalDate.now(clock).getYear();
		if (year != null && (year < FIRST_YEAR || year > thisYear + 1)) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		return year == null ? thisYear : year;
	}
}
