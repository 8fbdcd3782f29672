package vn.chibo.rulebook;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
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
import vn.chibo.rules.Proposals;
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
	private final Clock clock;

	ProposingPages(RuleBookPages pages, Proposing proposing, Readers readers, Validator validator, Clock clock) {
		this.pages = pages;
		this.proposing = proposing;
		this.readers = readers;
		this.validator = validator;
		this.clock = clock;
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
		if (form.from() != null && !form.from().isAfter(LocalDate.now(clock))) {
			faults.rejectValue("from", "past", Proposals.FROM_TOMORROW);
		}
		var wrong = wrong(pages.figures(sheet, rule, reader), typed, faults.hasErrors());
		if (!faults.hasErrors() && wrong.isEmpty()) {
			try {
				long id = proposing.figures(reader, sheet, rule, form, typed);
				next.addFlashAttribute("done", PROPOSED);
				return "redirect:/rules/proposals/" + id;
			} catch (Refusal refusal) {
				model.addAllAttributes(RuleBookPages.refused(refusal));
			}
		}
		model.addAttribute("typed", typed);
		model.addAttribute("wrong", wrong);
		return pages.rule(sheet, rule, reader, model);
	}

	/**
	 * What is wrong with the figures, by their fields.
	 *
	 * @param saysNothing whether to say that nothing is new; otherwise that is asked of the day and place of the proposal
	 */
	private static Map<String, String> wrong(List<Figure> figures, Map<String, String> typed, boolean saysNothing) {
		var wrong = new HashMap<String, String>();
		figures.forEach(figure -> figure.fault(typed(figure, typed))
			.ifPresent(sentence -> wrong.put(figure.field(), sentence)));
		if (saysNothing && wrong.isEmpty() && !figures.isEmpty()
			&& figures.stream().allMatch(figure -> Integer.parseInt(typed(figure, typed)) == figure.value())) {
			wrong.put(figures.get(0).field(), NewFigures.NOTHING_NEW);
		}
		return wrong;
	}

	private static String typed(Figure figure, Map<String, String> typed) {
		return typed.getOrDefault(figure.field(), "").strip();
	}

	@PostMapping("/rules/texts")
	String confirmation(@ModelAttribute("text") ConfirmForm form, BindingResult faults,
			@RequestParam(defaultValue = "") String name, Principal person, RedirectAttributes next) {
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
			next.addFlashAttribute("typed", form);
			next.addFlashAttribute("typedInto", name);
			return "redirect:/rules";
		}
	}
}
