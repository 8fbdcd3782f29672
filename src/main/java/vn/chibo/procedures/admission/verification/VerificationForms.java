package vn.chibo.procedures.admission.verification;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chibo.base.Days;
import vn.chibo.base.KnownDay;
import vn.chibo.calendar.Deadlines;
import vn.chibo.casefile.Paper;
import vn.chibo.casefile.Papers;
import vn.chibo.procedures.admission.AdmissionRoute;
import vn.chibo.procedures.admission.CaseView;
import vn.chibo.procedures.admission.CountedVotes;
import vn.chibo.register.Committee;
import vn.chibo.register.Seats;

/** What the forms of one place that is asked show: what is to be confirmed there, and nothing else of the biography. */
@Component
class VerificationForms {

	private final CaseView view;
	private final AdmissionRoute route;
	private final CountedVotes meetings;
	private final Papers papers;
	private final Seats seats;
	private final Deadlines deadlines;

	VerificationForms(CaseView view, AdmissionRoute route, CountedVotes meetings, Papers papers, Seats seats,
			Deadlines deadlines) {
		this.view = view;
		this.route = route;
		this.meetings = meetings;
		this.papers = papers;
		this.seats = seats;
		this.deadlines = deadlines;
	}

	LocalDate lastDay(Verification verification) {
		return deadlines.lastDay(verification.caseNumber(), verification.term(), verification.askedOn());
	}

	Map<String, Object> of(String caseNumber, Verification verification) {
		var data = view.person(caseNumber);
		papers.latest(caseNumber, "admission-biography").flatMap(paper -> VerificationPlace.of(paper).stream()
			.filter(place -> place.row() == verification.place()).findFirst()).ifPresent(place -> {
				data.put("aboutText", place.about());
				data.put("confirmText", place.confirm());
				data.put("placeText", verification.isOutside() ? place.outsideName()
					: seats.nameOf(Committee.leading(verification.organisationId())));
			});
		data.put("askedText", Days.vietnamese(verification.askedOn()) + "; "
			+ Days.vietnamese(lastDay(verification)));
		return data;
	}

	/** For the branch that asks: the letters it sent, what it was told to do, and whom it may send. */
	Map<String, Object> ofBranch(String caseNumber, Verification verification) {
		var data = of(caseNumber, verification);
		var filed = papers.of(caseNumber, List.of("admission-writeOutside", "admission-instruct"));
		if (verification.isOutside()) {
			data.put("letterText",
				filed.stream().filter(paper -> paper.has("letterNumber")).map(VerificationForms::letter)
					.collect(Collectors.joining("; ")));
			filed.stream().filter(paper -> paper.has("letterOn")).map(paper -> paper.day("letterOn"))
				.min(Comparator.naturalOrder())
				.ifPresent(sent -> data.put("letterDay", new KnownDay(sent, "ngày gửi công văn")));
		}
		data.put("instructionText", filed.stream().filter(paper -> paper.has("instruction"))
			.map(paper -> paper.text("instruction")).collect(Collectors.joining("\n\n")));
		data.put("officialMembers", meetings.officialMembers(route.branch(caseNumber).id()));
		return data;
	}

	private static String letter(Paper letter) {
		return "Số " + letter.text("letterNumber") + " ngày "
			+ Days.vietnamese(letter.day("letterOn"));
	}
}
