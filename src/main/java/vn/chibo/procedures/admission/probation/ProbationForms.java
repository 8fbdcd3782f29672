package vn.chibo.procedures.admission.probation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import vn.chibo.base.Choice;
import vn.chibo.base.Days;
import vn.chibo.base.KnownDay;
import vn.chibo.base.ModelBean;
import vn.chibo.procedures.admission.AdmissionRoute;
import vn.chibo.procedures.admission.CaseView;
import vn.chibo.procedures.admission.CountedVotes;
import vn.chibo.procedures.admission.probation.ProbationRules.Voting;
import vn.chibo.register.Committee;
import vn.chibo.register.Members;
import vn.chibo.register.Right;
import vn.chibo.register.Seats;
import vn.chibo.rules.CasePlaces;

/** What the forms of a probation show and offer, read from the register and the case file when a form is opened. */
@ModelBean("probationForms")
public class ProbationForms {

	private final CaseView view;
	private final AdmissionRoute route;
	private final Probations probations;
	private final CountedVotes meetings;
	private final Members members;
	private final Seats seats;
	private final UnfollowedProbations unfollowed;
	private final ProbationRules rules;
	private final CasePlaces places;
	private final Clock clock;

	ProbationForms(CaseView view, AdmissionRoute route, Probations probations, CountedVotes meetings, Members members,
			Seats seats, UnfollowedProbations unfollowed, ProbationRules rules, CasePlaces places, Clock clock) {
		this.rules = rules;
		this.places = places;
		this.clock = clock;
		this.view = view;
		this.route = route;
		this.probations = probations;
		this.meetings = meetings;
		this.members = members;
		this.seats = seats;
		this.unfollowed = unfollowed;
	}

	/** The probationary members of the branches that somebody leads whom nobody follows yet, and who may help them. */
	public Map<String, Object> start(String login) {
		var led = seats.organisationsOf(login, Right.LEADS);
		return Map.of("probationers", unfollowed.in(led).stream()
			.filter(one -> led.contains(one.branchId())).map(one -> new Choice(one.memberId(), one.fullName()
				+ ", sinh " + Days.vietnamese(one.bornOn()) + ", vào Đảng " + Days.vietnamese(one.admittedOn())))
			.toList(),
			"officialMembers", led.stream().flatMap(branch -> meetings.officialMembers(branch).stream()).toList());
	}

	/** Who it is, the twelve months, and who helps; nothing of the papers. */
	public Map<String, Object> member(String caseNumber) {
		var data = view.person(caseNumber);
		addProbation(data, caseNumber);
		return data;
	}

	/** The same, and what was found, said and voted so far. */
	public Map<String, Object> task(String caseNumber) {
		var data = view.file(caseNumber);
		addProbation(data, caseNumber);
		return data;
	}

	private void addProbation(Map<String, Object> data, String caseNumber) {
		var probation = probations.get(caseNumber);
		data.put("ceremonyDay", new KnownDay(probation.beganOn(), "ngày lễ kết nạp"));
		data.put("probationText", "Từ " + Days.vietnamese(probation.beganOn()) + " đến "
			+ Days.vietnamese(probation.endsOn()));
		if (probation.mentorId() != null) {
			data.put("mentorText", members.get(probation.mentorId()).fullName());
		}
		addFailed(data, Voting.BRANCH, probation.failedVotes(), caseNumber);
		if (probation.decidedOn() != null) {
			data.put("recognitionDay", new KnownDay(probation.decidedOn(), "ngày quyết định"));
			data.put("recognitionText", "Số " + probation.decisionNumber() + " ngày "
				+ Days.vietnamese(probation.decidedOn()) + "; chính thức từ ngày "
				+ Days.vietnamese(probation.endsOn()));
		}
	}

	public Map<String, Object> meeting(String caseNumber) {
		var data = task(caseNumber);
		data.putAll(meetings.form(route.branch(caseNumber).id()));
		return data;
	}

	public Map<String, Object> mentors(String caseNumber) {
		var data = member(caseNumber);
		data.put("officialMembers", meetings.officialMembers(route.branch(caseNumber).id()));
		return data;
	}

	/** The committee at the place of residence begins with its own number, as that of those who are asked. */
	public Map<String, Object> residence(String caseNumber) {
		var data = member(caseNumber);
		data.put("total", seats.sizeOf(Committee.ofGroup(route.residenceCommittee(caseNumber)).orElseThrow()));
		return data;
	}

	/** For a committee that votes. */
	public Map<String, Object> committee(String caseNumber) {
		var data = counted(caseNumber, route.bodyCommittee(caseNumber));
		addFailed(data, Voting.GRASSROOTS_COMMITTEE, probations.get(caseNumber).failedProposals(), caseNumber);
		return data;
	}

	public Map<String, Object> decision(String caseNumber) {
		var probation = probations.get(caseNumber);
		var data = counted(caseNumber, route.recogniser(caseNumber));
		addFailed(data, Voting.DELEGATED_COMMITTEE, probation.failedDecisions(), caseNumber);
		return data;
	}

	/** How often those who open the form have failed, and what follows when they fail as often as the rule says. */
	private void addFailed(Map<String, Object> data, Voting by, int failed, String caseNumber) {
		if (failed > 0) {
			var rule = rules.failedVotes(by, LocalDate.now(clock), places.of(caseNumber));
			data.put("failedVotesText", "Đã biểu quyết %d lần không đủ 2/3; đủ %d lần thì %s".formatted(failed,
				rule.mostFailedVotes(), rule.then()));
		} else {
			data.remove("failedVotesText");
		}
	}

	private Map<String, Object> counted(String caseNumber, String group) {
		var data = task(caseNumber);
		data.putAll(seats.headOfMeeting(Committee.ofGroup(group).orElseThrow()));
		return data;
	}
}
