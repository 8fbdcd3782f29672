package vn.chibo.procedures.admission;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chibo.procedures.admission.Applicant.Former;
import vn.chibo.procedures.admission.EligibilityRules.Facts;
import vn.chibo.procedures.admission.EligibilityRules.Introduction;
import vn.chibo.procedures.admission.EligibilityRules.Stage;
import vn.chibo.rules.Place;

/**
 * Whether somebody may be admitted. The tables hold every limit; here days become the months that they speak of.
 *
 * <p>From full 18 to full 60, counted by month, leaves both ends open. 18 is full on the 18th birthday and not a day
 * earlier: the Charter admits nobody under 18. 60 lasts to the end of the month of the 60th birthday: counted by month,
 * the first month beyond 60 is the next one.
 */
@Component
class Eligibility {

	private final EligibilityRules rules;

	Eligibility(EligibilityRules rules) {
		this.rules = rules;
	}

	/** Everything that the rules say when the branch considers the applicant on a day. */
	Assessment assess(Applicant applicant, Stage stage, LocalDate on, Place place) {
		var introduction = introduction(applicant, on, place);
		var former = Optional.ofNullable(applicant.former());
		return new Assessment(rules.findings(new Facts(stage, applicant.vietnamese(),
			Months.full(applicant.bornOn(), on), Months.ofCalendar(applicant.bornOn(), on),
			applicant.education(), applicant.educationException(), Months.begun(applicant.certificateOn(), on),
			introduction.by(), missing(introduction, applicant, stage, on),
			former.map(Former::reason).orElse(null), former.map(Former::readmittedBefore).orElse(false),
			Months.full(former.map(Former::leftOn).orElse(null), on),
			Months.full(former.map(Former::recordClearedOn).orElse(null), on),
			applicant.provinceConsentOn() != null && !applicant.provinceConsentOn().isAfter(on),
			Months.begun(applicant.latestDocumentOn(), on), applicant.youthUnion()), on, place));
	}

	/** Who has to introduce the applicant on a day. */
	Introduction introduction(Applicant applicant, LocalDate on, Place place) {
		return rules.introduction(applicant.youthUnion() || applicant.youthUnionHere(),
			Months.ofCalendar(applicant.bornOn(), on),
			applicant.tradeUnion(), on, place);
	}

	/** At the application they have to be there; how long they have been together is asked when the branch considers. */
	private static int missing(Introduction introduction, Applicant applicant, Stage stage, LocalDate on) {
		var counting = applicant.introducers().stream()
			.filter(introducer -> introducer.isOfficial(on) && introducer.sameUnit())
			.filter(introducer -> stage == Stage.APPLICATION
				|| Months.full(introducer.togetherSince(), on) >= introduction.monthsTogether())
			.count();
		return Math.max(0, introduction.officialMembers() - (int) counting);
	}
}
