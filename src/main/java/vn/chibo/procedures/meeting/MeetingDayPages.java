package vn.chibo.procedures.meeting;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chibo.base.Refusal;
import vn.chibo.base.TypedTextEditor;
import vn.chibo.meetings.DayRule;
import vn.chibo.meetings.MeetingDays;
import vn.chibo.meetings.MeetingRules;
import vn.chibo.register.Committee;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.Right;
import vn.chibo.register.Seats;
import vn.chibo.register.VietnameseOrder;
import vn.chibo.security.Jurisdiction;
import vn.chibo.security.Reach;

/** On which days branches meet: said by those above, read by everybody who sits in a committee above or below them. */
@Controller
class MeetingDayPages {

	private static final String ADDRESS = "/meeting-days";
	private static final int MONTHS = 4;
	private static final int SHOWN = 100;

	private final MeetingDays days;
	private final EnteredDays entered;
	private final MeetingRules rules;
	private final Seats seats;
	private final Organisations organisations;
	private final Clock clock;

	MeetingDayPages(MeetingDays days, EnteredDays entered, MeetingRules rules, Seats seats, Organisations organisations,
			Clock clock) {
		this.days = days;
		this.entered = entered;
		this.rules = rules;
		this.seats = seats;
		this.organisations = organisations;
		this.clock = clock;
	}

	@InitBinder
	void cleanText(WebDataBinder binder) {
		TypedTextEditor.cleans(binder);
	}

	/** Of the organisations that somebody writes for the one asked for, or the first. */
	@GetMapping(ADDRESS)
	String show(@RequestParam(required = false) Long organisation, Principal person, Model model) {
		var committees = committees(person);
		var own = own(committees);
		var chosen = organisation == null ? own.stream().findFirst()
			: own.stream().filter(one -> one.id() == organisation).findFirst();
		if (organisation != null && chosen.isEmpty()) {
			throw Jurisdiction.forbidden();
		}
		model.addAttribute("own", own);
		model.addAttribute("blocked", blocked(committees));
		chosen.ifPresent(one -> {
			var said = days.saidBy(one.id(), SHOWN);
			model.addAttribute("organisation", one);
			model.addAttribute("said", said);
			model.addAttribute("open", said.stream().filter(rule -> rule.validTo() == null).map(DayRule::id)
				.collect(Collectors.toSet()));
			model.addAttribute("seen", said.stream().mapToLong(DayRule::id).max().orElse(0));
			model.addAttribute("branches", organisations.branchesBelow(one));
			model.addAttribute("usual", rules.usualDelay(LocalDate.now(clock), one));
			model.addAttribute("months", IntStream.range(0, 12).mapToObj(entered.earliest()::plusMonths).toList());
		});
		return "meeting-days";
	}

	@PostMapping(ADDRESS + "/{organisationId}/add")
	String add(@PathVariable long organisationId, @ModelAttribute MeetingDayForm form, Principal person,
			RedirectAttributes next) {
		return act(organisationId, person, next, "Đã ghi ngày sinh hoạt.",
			organisation -> entered.add(organisation, form, person.getName()));
	}

	@PostMapping(ADDRESS + "/{organisationId}/end")
	String end(@PathVariable long organisationId, @RequestParam long ruleId, Principal person,
			RedirectAttributes next) {
		return act(organisationId, person, next, "Từ tháng sau thôi áp dụng dòng này.",
			organisation -> entered.end(organisation, ruleId));
	}

	private String act(long organisationId, Principal person, RedirectAttributes next, String done,
			Consumer<Organisation> work) {
		var organisation = own(committees(person)).stream().filter(one -> one.id() == organisationId).findFirst()
			.orElseThrow(Jurisdiction::forbidden);
		try {
			work.accept(organisation);
			next.addFlashAttribute("done", done);
		} catch (Refusal refusal) {
			next.addFlashAttribute("refusal", refusal.getMessage());
		}
		return "redirect:" + ADDRESS + "?organisation=" + organisationId;
	}

	/** Whoever sits in no committee has no conferences to plan. */
	private List<Committee> committees(Principal person) {
		var committees = seats.committeesOf(person.getName());
		if (committees.isEmpty()) {
			throw Jurisdiction.forbidden();
		}
		return committees;
	}

	/** The organisations above branches for which somebody writes. */
	private List<Organisation> own(List<Committee> committees) {
		return new Reach(committees).may(Right.SETS_TARGETS).stream().map(organisations::get)
			.filter(one -> !one.kind().isBranch()).sorted(VietnameseOrder.byName(Organisation::name)).toList();
	}

	private Map<YearMonth, List<BlockedDay>> blocked(List<Committee> committees) {
		var first = YearMonth.now(clock);
		var all = organisations.topmost(committees.stream().map(Committee::organisationId).distinct().toList()).stream()
			.flatMap(one -> days.around(one.path(), first.atDay(1), SHOWN).stream()).distinct().toList();
		return IntStream.range(0, MONTHS).mapToObj(first::plusMonths).collect(Collectors.toMap(month -> month,
			month -> in(month, all.stream()), (one, other) -> one, TreeMap::new));
	}

	private List<BlockedDay> in(YearMonth month, Stream<DayRule> all) {
		return all.filter(rule -> rule.isIn(month))
			.map(rule -> BlockedDay.of(rule, month, organisations.get(rule.organisationId()).name()))
			.sorted(Comparator.comparing(BlockedDay::day)).toList();
	}
}
