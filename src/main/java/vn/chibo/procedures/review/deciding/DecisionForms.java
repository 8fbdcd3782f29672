package vn.chibo.procedures.review.deciding;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chibo.base.ModelBean;
import vn.chibo.procedures.review.ReviewRoute;
import vn.chibo.procedures.review.campaign.Campaigns;
import vn.chibo.procedures.review.meeting.BranchReview;
import vn.chibo.procedures.review.rating.LevelCounts;
import vn.chibo.procedures.review.rating.Sentences;
import vn.chibo.register.Committee;
import vn.chibo.register.Organisations;
import vn.chibo.register.Seats;

/** What the forms of those who decide show. */
@ModelBean("decisionForms")
public class DecisionForms {

	private final Campaigns campaigns;
	private final RatingDecisions decisions;
	private final Appraisals appraisals;
	private final ReviewRoute route;
	private final Organisations organisations;
	private final Seats seats;

	DecisionForms(Campaigns campaigns, RatingDecisions decisions, Appraisals appraisals, ReviewRoute route,
			Organisations organisations, Seats seats) {
		this.campaigns = campaigns;
		this.decisions = decisions;
		this.appraisals = appraisals;
		this.route = route;
		this.organisations = organisations;
		this.seats = seats;
	}

	/** For form 01 of the committee. */
	public Map<String, Object> committeeReport(String caseNumber) {
		var decision = decisions.ofCase(caseNumber);
		var campaign = campaigns.get(decision.campaign());
		return Map.of("committeeName", organisations.get(decision.organisationId()).name(), "yearText",
			Integer.toString(campaign.reviewYear()), "criteriaText", campaign.criteria(), "promptsText",
			campaign.collectivePrompts());
	}

	/** What is to be decided: levels, the cap on EXCELLENT group by group, and who has not reported. */
	public Map<String, Object> decide(String caseNumber) {
		var decision = decisions.ofCase(caseNumber);
		var table = appraisals.table(decision.id());
		var committee = Committee.ofGroup(route.decider(caseNumber)).orElseThrow();
		var data = new HashMap<String, Object>();
		data.put("committeeName", seats.nameOf(committee));
		data.put("reportedText", "%d chi bộ, %d đảng viên".formatted(table.branches().size(),
			table.branches().stream().mapToInt(branch -> branch.members().size()).sum()));
		data.put("levelsText", table
			.branches().stream().map(branch -> "%s: %s. %s".formatted(branch.review().branchName(),
				Sentences.level(branch.level()), Sentences.levels(LevelCounts.of(branch.members().stream()
					.map(AppraisalTable.Member::level).filter(level -> level != null).toList()))))
			.collect(Collectors.joining("\n")));
		data.put("capText", table.groups().stream().map(group -> "%s, %s: %s".formatted(
			organisations.get(group.group().grassrootsId()).name(), group.functionName(), group.sentence()))
			.collect(Collectors.joining("\n")));
		data.put("outText", table.out().stream().map(BranchReview::branchName).collect(Collectors.joining("; ")));
		int sitting = seats.sizeOf(committee);
		data.put("committeeTotal", sitting);
		data.put("committeeSeats", sitting);
		return data;
	}
}
