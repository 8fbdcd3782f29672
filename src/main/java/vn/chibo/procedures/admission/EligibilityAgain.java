package vn.chibo.procedures.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.Paper;
import vn.chibo.casefile.Papers;
import vn.chibo.procedures.admission.EligibilityRules.Stage;
import vn.chibo.rules.CasePlaces;
import vn.chibo.rules.Place;
import vn.chibo.rules.Replay;

/** Whether those on whom branches have voted could be voted on, asked again of what is known of them today. */
@Component
class EligibilityAgain implements Replay {

	private static final String WHAT = "Điều kiện kết nạp khi chi bộ biểu quyết";

	private final Papers papers;
	private final Applicants applicants;
	private final Eligibility eligibility;
	private final CasePlaces places;

	EligibilityAgain(Papers papers, Applicants applicants, Eligibility eligibility, CasePlaces places) {
		this.papers = papers;
		this.applicants = applicants;
		this.eligibility = eligibility;
		this.places = places;
	}

	@Override
	public Set<String> tables() {
		return Set.of("eligibility", "introduction");
	}

	@Override
	public String counted() {
		return "lần kiểm tra điều kiện kết nạp";
	}

	@Override
	public List<Question> asked(Set<String> of, LocalDate from, LocalDate to, Place place) {
		return papers.filed(List.of("admission-meeting"), from, to.plusDays(1), place).stream()
			.filter(minutes -> minutes.has("resolvedOn")).map(this::question).toList();
	}

	private Question question(Paper minutes) {
		var on = minutes.day("resolvedOn");
		var where = places.of(minutes.caseNumber());
		return applicants.find(minutes.caseNumber()).map(applicant -> new Question(minutes.caseNumber(), WHAT,
			() -> Optional.of(eligibility.assess(applicant, Stage.VOTE, on, where).isHeld() ? "chưa đủ điều kiện"
				: "đủ điều kiện")))
			.orElseGet(() -> Question.untold(minutes.caseNumber(), WHAT));
	}
}
