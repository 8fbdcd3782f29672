package vn.chibo.procedures.review.deciding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chibo.base.Days;
import vn.chibo.base.ModelBean;
import vn.chibo.casefile.Papers;
import vn.chibo.procedures.review.ReviewRoute;
import vn.chibo.procedures.review.campaign.Campaigns;
import vn.chibo.procedures.review.meeting.BranchReview;
import vn.chibo.procedures.review.member.MemberReview;
import vn.chibo.procedures.review.rating.LevelCounts;
import vn.chibo.procedures.review.rating.Sentences;
import vn.chibo.register.Committee;
import vn.chibo.register.Level;
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
	private final Papers papers;
	private final Clock clock;

	DecisionForms(Campaigns campaigns, RatingDecisions decisions, Appraisals appraisals, ReviewRoute route,
			Organisations organisations, Seats seats, Papers papers, Clock clock) {
		this.campaigns = campaigns;
		this.decisions = decisions;
		this.appraisals = appraisals;
		this.route = route;
		this.organisations = organisations;
		this.seats = seats;
		this.papers = papers;
		this.clock = clock;
	}

	/** For form 01 of the committee. */
	public Map<String, Object> committeeReport(String caseNumber) {
		var decision = decisions.ofCase(caseNumber);
		var campaign = campaigns.get(decision.campaign());
		return Map.of("committeeName", organisations.get(decision.organisationId()).name(), "yearText",
			Integer.toString(campaign.reviewYear()), "criteriaText", campaign.criteria(), "promptsText",
			campaign.collectivePrompts());
	}

	/** What the branches have reported, before the inspection committee: whom they propose for the highest and lowest level. */
	public Map<String, Object> inspect(String caseNumber) {
		var decision = decisions.ofCase(caseNumber);
		var table = appraisals.toInspect(decision);
		var data = soFar(caseNumber, table);
		data.put("excellentText", proposed(table, Level.EXCELLENT));
		data.put("notCompletedText", proposed(table, Level.NOT_COMPLETED));
		return data;
	}

	private static String proposed(AppraisalTable table, Level level) {
		return table.branches().stream().map(branch -> Map.entry(branch.review().branchName(), branch.members().stream()
			.map(AppraisalTable.Member::review).filter(review -> review.branchLevel() == level)
			.map(MemberReview::memberName).collect(Collectors.joining(", "))))
			.filter(branch -> !branch.getValue().isEmpty())
			.map(branch -> branch.getKey() + ": " + branch.getValue()).collect(Collectors.joining("\n"));
	}

	/** What is to be decided: levels, the cap on EXCELLENT group by group, and who has not reported. */
	public Map<String, Object> decide(String caseNumber) {
		var decision = decisions.ofCase(caseNumber);
		var table = appraisals.table(decision.id());
		var data = soFar(caseNumber, table);
		data.put("capText", table.groups().stream().map(group -> "%s, %s: %s".formatted(
			organisations.get(group.group().grassrootsId()).name(), group.functionName(), group.sentence()))
			.collect(Collectors.joining("\n")));
		data.put("inspectionText", decision.inspected() ? opinions(caseNumber) : "");
		data.putAll(seats.headOfMeeting(Committee.ofGroup(route.decider(caseNumber)).orElseThrow()));
		return data;
	}

	private Map<String, Object> soFar(String caseNumber, AppraisalTable table) {
		var data = new HashMap<String, Object>();
		data.put("committeeName", seats.nameOf(Committee.ofGroup(route.decider(caseNumber)).orElseThrow()));
		data.put("reportedText", "%d chi bộ, %d đảng viên".formatted(table.branches().size(),
			table.branches().stream().mapToInt(branch -> branch.members().size()).sum()));
		data.put("levelsText", table
			.branches().stream().map(branch -> "%s: %s. %s".formatted(branch.review().branchName(),
				Sentences.level(branch.level()), Sentences.levels(LevelCounts.of(branch.members().stream()
					.map(AppraisalTable.Member::level).filter(level -> level != null).toList()))))
			.collect(Collectors.joining("\n")));
		data.put("outText", table.out().stream().map(BranchReview::branchName).collect(Collectors.joining("; ")));
		return data;
	}

	/** Of each round. */
	private String opinions(String caseNumber) {
		return papers.of(caseNumber, List.of("review-inspect")).stream().map(paper -> "%s: %s".formatted(
			Days.vietnamese(LocalDate.ofInstant(paper.filedAt(), clock.getZone())),
			paper.has("remarks") ? paper.text("remarks") : "không có ý kiến khác")).collect(Collectors.joining("\n"));
	}
}
