package vn.chibo.procedures.review.progress;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.chibo.base.RememberedSearch;
import vn.chibo.procedures.review.campaign.Campaign;
import vn.chibo.procedures.review.campaign.Campaigns;
import vn.chibo.procedures.review.campaign.Launch;
import vn.chibo.procedures.review.progress.PlanList.Line;
import vn.chibo.procedures.review.progress.PlanList.Part;
import vn.chibo.register.Organisations;
import vn.chibo.register.Right;
import vn.chibo.security.Jurisdiction;

/** Where those who open the year check its list. */
@Controller
class PlanPage {

	private static final RememberedSearch SEARCH = new RememberedSearch("plan");
	private static final int SHOWN = 50;

	private final Jurisdiction jurisdiction;
	private final Organisations organisations;
	private final Campaigns campaigns;
	private final Launch launch;
	private final PlanList list;

	PlanPage(Jurisdiction jurisdiction, Organisations organisations, Campaigns campaigns, Launch launch,
			PlanList list) {
		this.jurisdiction = jurisdiction;
		this.organisations = organisations;
		this.campaigns = campaigns;
		this.launch = launch;
		this.list = list;
	}

	/** Where the form that launches leads: to the list that waits, or to the first organisation for which there may be one. */
	@GetMapping("/review/plan")
	String choose(Principal person) {
		var own = jurisdiction.of(person).may(Right.OPENS_REVIEWS);
		return "redirect:/review/%d/plan".formatted(own.stream()
			.filter(organisation -> campaigns.planned(organisation).stream().anyMatch(plan -> !plan.isOpened()))
			.findFirst().or(() -> own.stream().findFirst()).orElseThrow(Jurisdiction::forbidden));
	}

	@GetMapping("/review/{organisationId:[0-9]+}/plan")
	String show(@PathVariable long organisationId, @RequestParam(required = false) Integer year,
			@RequestParam(defaultValue = "ALL") Part part, @RequestParam(defaultValue = "1") int page,
			@RequestParam(required = false) String found, HttpSession session, Principal person, Model model) {
		var plans = plans(organisationId, person);
		var sought = SEARCH.text(found, session);
		model.addAttribute("organisation", organisations.get(organisationId));
		model.addAttribute("plans", plans);
		model.addAttribute("part", part);
		model.addAttribute("parts", Part.values());
		model.addAttribute("text", sought);
		plans.stream().filter(plan -> year == null || plan.reviewYear() == year).findFirst().ifPresent(plan -> {
			var lines = lines(plan, part, sought);
			int number = Math.max(1, page);
			model.addAttribute("plan", plan);
			model.addAttribute("ordered", launch.isOrdered(plan));
			model.addAttribute("launch", plan.isOpened() ? "" : launch.inWords(plan.caseNumber()));
			model.addAttribute("count", lines.size());
			model.addAttribute("page", number);
			model.addAttribute("pages", (lines.size() + SHOWN - 1) / SHOWN);
			model.addAttribute("lines", lines.stream().skip((number - 1L) * SHOWN).limit(SHOWN).toList());
		});
		return "review-plan";
	}

	@PostMapping("/review/{organisationId:[0-9]+}/plan")
	String find(@PathVariable long organisationId, @RequestParam int year,
			@RequestParam(defaultValue = "ALL") Part part,
			@RequestParam(defaultValue = "") String text, Principal person, HttpSession session) {
		plans(organisationId, person);
		var sought = SEARCH.remember(text, session);
		return "redirect:/review/%d/plan?year=%d&part=%s%s".formatted(organisationId, year, part,
			sought.isEmpty() ? "" : "&found=true");
	}

	/** The list as it is looked at. */
	@GetMapping("/review/{organisationId:[0-9]+}/plan.xlsx")
	void download(@PathVariable long organisationId, @RequestParam int year,
			@RequestParam(defaultValue = "ALL") Part part, @RequestParam(required = false) String found,
			HttpSession session, Principal person, HttpServletResponse response) throws IOException {
		var plan = plans(organisationId, person).stream().filter(one -> one.reviewYear() == year).findFirst()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		var sheet = new PlanSheet(organisations.get(organisationId).name(), plan, part.vietnamese());
		try (var workbook = new SXSSFWorkbook(YearReport.WINDOW)) {
			sheet.write(workbook, lines(plan, part, SEARCH.text(found, session)));
			ExcelFile.send(workbook, "danh-sach-kiem-diem-%d-%d.xlsx".formatted(year, organisationId), response);
		}
	}

	/** The latest first; for those who may open the year there. */
	private List<Campaign> plans(long organisationId, Principal person) {
		if (!jurisdiction.of(person).may(Right.OPENS_REVIEWS, organisationId)) {
			throw Jurisdiction.forbidden();
		}
		return campaigns.planned(organisationId);
	}

	private List<Line> lines(Campaign plan, Part part, String sought) {
		return list.of(plan).stream().filter(line -> line.isIn(part) && line.says(sought)).toList();
	}
}
