package vn.chibo.calendar;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Validator;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chibo.base.Refusal;
import vn.chibo.base.TypedTextEditor;

/** Where the administrator sees the days off of this and the next year, and enters those that are decreed. */
@Controller
class CalendarPage {

	private static final String ADDRESS = "/administration/calendar";
	private static final int SHOWN = 100;
	private static final int OUTCOMES = 10;

	private final YearOfDays years;
	private final DecreedDays decreed;
	private final Reckonings reckonings;
	private final Validator validator;
	private final Clock clock;

	CalendarPage(YearOfDays years, DecreedDays decreed, Reckonings reckonings, Validator validator, Clock clock) {
		this.years = years;
		this.decreed = decreed;
		this.reckonings = reckonings;
		this.validator = validator;
		this.clock = clock;
	}

	@InitBinder
	void cleanText(WebDataBinder binder) {
		TypedTextEditor.cleans(binder);
	}

	@GetMapping(ADDRESS)
	String show(Model model) {
		model.addAttribute("day", DecreedDayForm.empty());
		return page(model);
	}

	@PostMapping(ADDRESS + "/add")
	String add(@ModelAttribute("day") DecreedDayForm day, BindingResult faults, Principal administrator, Model model,
			RedirectAttributes next) {
		validator.validate(day, faults);
		if (!faults.hasErrors()) {
			try {
				decreed.add(day, administrator.getName());
				next.addFlashAttribute("done", "Đã ghi ngày này vào lịch; các hạn đang mở sẽ được tính lại.");
				return "redirect:" + ADDRESS;
			} catch (Refusal refusal) {
				model.addAttribute("refusal", refusal.getMessage());
			}
		}
		return page(model);
	}

	@PostMapping(ADDRESS + "/remove")
	String remove(@RequestParam LocalDate fallsOn, Principal administrator, RedirectAttributes next) {
		try {
			decreed.remove(fallsOn, administrator.getName());
			next.addFlashAttribute("done", "Đã bỏ ngày này khỏi lịch; các hạn đang mở sẽ được tính lại.");
		} catch (Refusal refusal) {
			next.addFlashAttribute("refusal", refusal.getMessage());
		}
		return "redirect:" + ADDRESS;
	}

	private String page(Model model) {
		int thisYear = LocalDate.now(clock).getYear();
		model.addAttribute("years", List.of(years.of(thisYear), years.of(thisYear + 1)));
		model.addAttribute("kinds", DayKind.values());
		model.addAttribute("changes", decreed.newest(SHOWN));
		model.addAttribute("outcomes", reckonings.newest(OUTCOMES));
		return "calendar";
	}
}
