package vn.chibo.rulebook;

import java.security.Principal;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Validator;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chibo.base.Refusal;
import vn.chibo.base.TypedTextEditor;
import vn.chibo.security.Jurisdiction;

/** Where those who keep the rules propose other figures, or that rows of a newer text hold. */
@Controller
class ProposingPages {

	private static final String PROPOSED = "Đã ghi đề nghị. Người thứ hai đối chiếu văn bản và xác nhận thì quy định mới được "
		+ "áp dụng.";

	private final RuleBookPages pages;
	private final Proposing proposing;
	private final Readers readers;
	private final Validator validator;

	ProposingPages(RuleBookPages pages, Proposing proposing, Readers readers, Validator validator) {
		this.pages = pages;
		this.proposing = proposing;
		this.readers = readers;
		this.validator = validator;
	}

	@InitBinder
	void cleanText(WebDataBinder binder) {
		TypedTextEditor.cleans(binder);
	}

	@PostMapping(RuleBookPages.RULE)
	String figures(@PathVariable String folder, @PathVariable("table") String table, @PathVariable("row") String row,
			@ModelAttribute("change") ChangeForm form, BindingResult faults, @RequestParam Map<String, String> typed,
			Principal person, Model model, RedirectAttributes next) {
		var reader = readers.of(person.getName());
		var sheet = pages.sheet(folder, table);
		var rule = pages.row(sheet, row);
		if (!reader.mayChange(sheet)) {
			throw Jurisdiction.forbidden();
		}
		validator.validate(form, faults);
		if (!faults.hasErrors()) {
			try {
				long id = proposing.figures(reader, sheet, rule, form, typed);
				next.addFlashAttribute("done", PROPOSED);
				return "redirect:/rules/proposals/" + id;
			} catch (Refusal refusal) {
				model.addAllAttributes(RuleBookPages.refused(refusal));
			}
		}
		model.addAttribute("typed", typed);
		return pages.rule(sheet, rule, reader, model);
	}

	@PostMapping("/rules/texts")
	String confirmation(@ModelAttribute("text") ConfirmForm form, BindingResult faults, Principal person,
			RedirectAttributes next) {
		var reader = readers.of(person.getName());
		if (!reader.isKeeper()) {
			throw Jurisdiction.forbidden();
		}
		validator.validate(form, faults);
		try {
			if (faults.hasErrors()) {
				throw new Refusal(
					"Hãy chọn ít nhất một dòng, nơi áp dụng, ghi số và ngày của văn bản (không quá 200 ký tự) "
						+ "và lý do (không quá 1000 ký tự).");
			}
			long id = proposing.confirmation(reader, form);
			next.addFlashAttribute("done", PROPOSED);
			return "redirect:/rules/proposals/" + id;
		} catch (Refusal refusal) {
			RuleBookPages.refused(refusal).forEach(next::addFlashAttribute);
			return "redirect:/rules";
		}
	}
}
