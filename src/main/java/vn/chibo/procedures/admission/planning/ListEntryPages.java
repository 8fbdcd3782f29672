package vn.chibo.procedures.admission.planning;

import java.security.Principal;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Validator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chibo.base.Refusal;
import vn.chibo.register.Education;
import vn.chibo.register.EducationException;
import vn.chibo.register.LeftPartyReason;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.sympathisers.ProspectLists;

/** Where the committee of a branch puts somebody on its list, or corrects what is known about them. */
@Controller
class ListEntryPages {

	private static final String VIEW = "prospect-form";

	private final ListRights rights;
	private final ProspectLists list;
	private final Organisations organisations;
	private final Validator validator;

	ListEntryPages(ListRights rights, ProspectLists list, Organisations organisations, Validator validator) {
		this.rights = rights;
		this.list = list;
		this.organisations = organisations;
		this.validator = validator;
	}

	@GetMapping("/prospects/branch/{branchId}/new")
	String open(@PathVariable long branchId, Principal person, Model model) {
		model.addAttribute("person", ProspectForm.empty());
		return form(rights.toKeep(person, branchId), model);
	}

	@PostMapping("/prospects/branch/{branchId}/new")
	String add(@PathVariable long branchId, @ModelAttribute("person") ProspectForm form, BindingResult faults,
			Principal person, Model model, RedirectAttributes next) {
		var branch = rights.toKeep(person, branchId);
		return write(branch, form, faults, model, next, () -> list.add(form.toProspect(0, branchId)));
	}

	@GetMapping("/prospects/{id}/change")
	String open(@PathVariable("id") long id, Model model, Principal person) {
		var known = rights.prospectToKeep(person, id);
		model.addAttribute("person", ProspectForm.of(known));
		return form(organisations.get(known.branchId()), model);
	}

	@PostMapping("/prospects/{id}/change")
	String change(@PathVariable long id, @ModelAttribute("person") ProspectForm form, BindingResult faults,
			Principal person, Model model, RedirectAttributes next) {
		long branchId = rights.prospectToKeep(person, id).branchId();
		return write(organisations.get(branchId), form, faults, model, next, () -> {
			list.change(form.toProspect(id, branchId));
			return id;
		});
	}

	private String write(Organisation branch, ProspectForm form, BindingResult faults, Model model,
			RedirectAttributes next, LongSupplier writing) {
		// not by an annotation, which says nothing more once a single field could not be read
		validator.validate(form, faults);
		form.check(residenceBranches(branch).stream().map(Organisations.Branch::id).collect(Collectors.toSet()),
			faults);
		if (!faults.hasErrors()) {
			try {
				long id = writing.getAsLong();
				next.addFlashAttribute("done", "Đã ghi vào danh sách.");
				return "redirect:/prospects/" + id;
			} catch (Refusal refusal) {
				faults.reject("refused", refusal.getMessage());
			}
		}
		return form(branch, model);
	}

	private String form(Organisation branch, Model model) {
		model.addAttribute("branch", branch);
		model.addAttribute("residenceBranches", residenceBranches(branch));
		model.addAttribute("educations", Education.values());
		model.addAttribute("exceptions", EducationException.values());
		model.addAttribute("reasons", LeftPartyReason.values());
		return VIEW;
	}

	private List<Organisations.Branch> residenceBranches(Organisation branch) {
		return organisations.branches().stream().filter(other -> other.id() != branch.id()).toList();
	}
}
