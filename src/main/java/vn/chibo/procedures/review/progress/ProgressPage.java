package vn.chibo.procedures.review.progress;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chibo.procedures.review.campaign.Campaign;
import vn.chibo.procedures.review.campaign.Campaigns;
import vn.chibo.procedures.review.campaign.Launch;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.Right;
import vn.chibo.security.Jurisdiction;
import vn.chibo.security.Reach;

/** Where committees and departments see how far the year's review has come in an organisation and below it. */
@Controller
class ProgressPage {

	private final Jurisdiction jurisdiction;
	private final Organisations organisations;
	private final ProgressTable table;
	private final Names names;
	private final Campaigns campaigns;
	private final Launch launch;

	ProgressPage(Jurisdiction jurisdiction, Organisations organisations, ProgressTable table, Names names,
			Campaigns campaigns, Launch launch) {
		this.jurisdiction = jurisdiction;
		this.organisations = organisations;
		this.table = table;
		this.names = names;
		this.campaigns = campaigns;
		this.launch = launch;
	}

	/** The topmost are offered; the others are reached from there. */
	@GetMapping("/review")
	String choose(Principal person, Model model) {
		var topmost = organisations.topmost(jurisdiction.of(person).organisations());
		if (topmost.isEmpty()) {
			throw Jurisdiction.forbidden();
		}
		if (topmost.size() == 1) {
			return "redirect:/review/" + topmost.get(0).id();
		}
		model.addAttribute("organisations", topmost);
		return "review-choice";
	}

	@GetMapping("/review/{organisationId:[0-9]+}")
	String show(@PathVariable long organisationId, @RequestParam(required = false) Integer year, Principal person,
			Model model) {
		var reach = jurisdiction.of(person);
		var organisation = jurisdiction.toRead(reach, organisationId);
		var years = table.years(organisation);
		model.addAttribute("organisation", organisation);
		model.addAttribute("above", organisation.parentId() == null ? null
			: organisations.find(organisation.parentId()).filter(reach::reads).orElse(null));
		model.addAttribute("years", years);
		model.addAttribute("meets", organisation.kind().isBranch() && reach.may(Right.LEADS, organisationId));
		var plans = campaigns.planned(organisationId);
		var plan = plans.stream().filter(one -> !one.isOpened()).findFirst();
		model.addAttribute("plan", plan.orElse(null));
		model.addAttribute("ordered", plan.filter(launch::isOrdered).isPresent());
		model.addAttribute("listed", reach.may(Right.OPENS_REVIEWS, organisationId) ? plan.or(() -> plans.stream()
			.filter(one -> year == null || one.reviewYear() == year).findFirst()).orElse(null) : null);
		if (year != null || !years.isEmpty()) {
			show(organisation, year == null ? years.get(0) : year, reach, model);
		}
		return "review";
	}

	private void show(Organisation organisation, int year, Reach reach, Model model) {
		model.addAttribute("overview", table.of(organisation, year));
		model.addAttribute("campaign", campaigns.reaching(organisation.id()).stream()
			.filter(campaign -> campaign.reviewYear() == year).filter(Campaign::isOpened).findFirst().orElse(null));
		model.addAttribute("names", names.areFor(reach, organisation, year));
	}

	@GetMapping("/review/{organisationId:[0-9]+}/not-reviewed")
	String notReviewed(@PathVariable long organisationId, @RequestParam int year, Principal person, Model model) {
		var reach = jurisdiction.of(person);
		var organisation = jurisdiction.toRead(reach, organisationId);
		if (!names.areFor(reach, organisation, year)) {
			throw Jurisdiction.forbidden();
		}
		model.addAttribute("organisation", organisation);
		model.addAttribute("year", year);
		model.addAttribute("members", names.notReviewed(organisation, year));
		return "review-not-reviewed";
	}
}
