package vn.chibo.procedures.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.base.Choice;
import vn.chibo.base.ModelBean;
import vn.chibo.casefile.Papers;
import vn.chibo.procedures.admission.verification.Biography;
import vn.chibo.procedures.admission.verification.VerificationPlace;
import vn.chibo.register.Committee;
import vn.chibo.register.Namesakes;
import vn.chibo.register.Organisations;
import vn.chibo.register.Right;
import vn.chibo.register.Seats;
import vn.chibo.register.VietnameseOrder;
import vn.chibo.register.sympathisers.Prospect;
import vn.chibo.register.sympathisers.Prospects;

/** What the forms of an admission show and offer, read from the register and the case file when a form is opened. */
@ModelBean("admissionForms")
public class AdmissionForms {

	private final CaseView view;
	private final Biography biography;
	private final Admissions admissions;
	private final AdmissionRoute route;
	private final CountedVotes meetings;
	private final Prospects prospects;
	private final Introductions introductions;
	private final Namesakes namesakes;
	private final Organisations organisations;
	private final Seats seats;
	private final Papers papers;
	private final Applicants applicants;
	private final Clock clock;

	AdmissionForms(CaseView view, Biography biography, Admissions admissions, AdmissionRoute route,
			CountedVotes meetings,
			Prospects prospects, Introductions introductions, Namesakes namesakes,
			Organisations organisations, Seats seats, Papers papers, Applicants applicants, Clock clock) {
		this.applicants = applicants;
		this.view = view;
		this.biography = biography;
		this.admissions = admissions;
		this.route = route;
		this.meetings = meetings;
		this.prospects = prospects;
		this.introductions = introductions;
		this.namesakes = namesakes;
		this.organisations = organisations;
		this.seats = seats;
		this.papers = papers;
		this.clock = clock;
	}

	/** The branch committee chooses among its sympathisers. */
	public Map<String, Object> start(String login) {
		return Map.of("prospects", namesakes.prospects(led(login).flatMap(branch -> prospects.onList(branch).stream())
			.sorted(VietnameseOrder.byGivenName(Prospect::fullName)).toList()));
	}

	/** The cases that a person may have stopped: those of the branch they lead, up to the ceremony. */
	public Map<String, Object> stoppable(String login) {
		var branches = led(login).toList();
		var names = branches.stream().flatMap(branch -> prospects.ofBranch(branch).stream())
			.collect(Collectors.toMap(Prospect::id, Prospect::fullName));
		return Map.of("cases", admissions.openIn(branches).stream().map(open -> new Choice(open.caseNumber(),
			open.caseNumber() + " - " + names.get(open.prospectId()) + " (" + open.state().vietnamese() + ")"))
			.toList());
	}

	private Stream<Long> led(String login) {
		return seats.organisationsOf(login, Right.LEADS).stream();
	}

	/** Who it is, and what was found, said and voted so far. */
	public Map<String, Object> task(String caseNumber) {
		return view.file(caseNumber);
	}

	public Map<String, Object> supplement(String caseNumber) {
		var data = view.person(caseNumber);
		papers.latest(caseNumber, "admission-eligibility")
			.ifPresent(paper -> data.put("findingsText", paper.text("findings")));
		data.put("introducersText", introductions.text(caseNumber));
		return data;
	}

	/**
	 * The biography to be written, with what the application says already; what was written before comes back with the reason
	 * why it was returned.
	 */
	public Map<String, Object> biography(String caseNumber) {
		var data = view.person(caseNumber);
		papers.latest(caseNumber, "admission-start")
			.ifPresent(application -> data.put("birthPlace", application.text("birthPlace")));
		papers.latest(caseNumber, "admission-biography").ifPresent(earlier -> {
			earlier.content().forEach(data::put);
			papers.latest(caseNumber, "admission-seal").filter(paper -> paper.has("returnReason"))
				.ifPresent(paper -> data.put("returnReasonText", paper.text("returnReason")));
			data.put("placesText",
				VerificationPlace.of(earlier).stream().map(place -> "%d. %s: %s".formatted(place.row(),
					place.about(), place.confirm())).collect(Collectors.joining("\n")));
		});
		data.put("committees", organisations.committees().stream().map(committee -> new Choice(committee.id(),
			committee.fullName())).toList());
		return data;
	}

	/** The biography to be read, with what the places have answered. */
	public Map<String, Object> biographyRead(String caseNumber) {
		var data = view.person(caseNumber);
		data.put("biographyText", biography.text(caseNumber));
		data.put("verificationsText", biography.answers(caseNumber));
		papers.latest(caseNumber, "admission-conclude")
			.ifPresent(paper -> data.put("remarksText", paper.text("remarks")));
		papers.latest(caseNumber, "admission-certify").filter(paper -> paper.has("returnReason"))
			.ifPresent(paper -> data.put("returnReasonText", paper.text("returnReason")));
		return data;
	}

	public Map<String, Object> union(String caseNumber, String union) {
		var data = view.person(caseNumber);
		data.put("unionText", MassOrganisation.valueOf(union).vietnamese());
		return data;
	}

	public Map<String, Object> introduction(String caseNumber, long memberId) {
		var data = view.person(caseNumber);
		data.putAll(introductions.form(caseNumber, memberId));
		return data;
	}

	/** The committee at the place of residence begins with its own number, as that of those who are asked. */
	public Map<String, Object> residence(String caseNumber) {
		var data = view.person(caseNumber);
		data.put("total", seats.sizeOf(Committee.ofGroup(route.residenceCommittee(caseNumber)).orElseThrow()));
		return data;
	}

	/** Who it is, and nothing of the papers: for the committee at the place of residence, and where no more is needed. */
	public Map<String, Object> person(String caseNumber) {
		return view.person(caseNumber);
	}

	public Map<String, Object> meeting(String caseNumber) {
		var data = view.file(caseNumber);
		data.put("verificationsText", biography.answers(caseNumber));
		data.put("introducersText", introductions.text(caseNumber));
		data.putAll(meetings.form(route.branch(caseNumber).id()));
		return data;
	}

	/** For a committee that votes. */
	public Map<String, Object> committee(String caseNumber) {
		return counted(caseNumber, route.bodyCommittee(caseNumber));
	}

	public Map<String, Object> decision(String caseNumber) {
		var data = counted(caseNumber, route.decider(caseNumber));
		applicants.standingAgainst(caseNumber, LocalDate.now(clock))
			.ifPresent(text -> data.put("standingAgainstText", text));
		return data;
	}

	private Map<String, Object> counted(String caseNumber, String group) {
		var data = view.file(caseNumber);
		data.put("verificationsText", biography.answers(caseNumber));
		data.putAll(seats.headOfMeeting(Committee.ofGroup(group).orElseThrow()));
		return data;
	}

	public Map<String, Object> returned(String caseNumber) {
		return view.file(caseNumber);
	}

	public Map<String, Object> ceremony(String caseNumber) {
		var data = view.person(caseNumber);
		data.put("officialMembers", meetings.officialMembers(route.branch(caseNumber).id()));
		data.put("ceremonyOn", LocalDate.now(clock).toString());
		return data;
	}

	public Map<String, Object> lateCeremony(String caseNumber) {
		var data = view.person(caseNumber);
		papers.latest(caseNumber, "admission-lateCeremony").ifPresent(paper -> {
			data.put("lateReasonText", paper.text("reason"));
			CaseView.day(data, "proposedText", paper.day("proposedOn"));
		});
		return data;
	}

	public Map<String, Object> overdue(String caseNumber) {
		var data = view.person(caseNumber);
		data.put("explanationText", papers.of(caseNumber, List.of("admission-explainOverdue")).stream()
			.map(paper -> paper.text("explanation")).collect(Collectors.joining("\n\n")));
		return data;
	}
}
