package vn.chibo.procedures.admission;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chibo.register.Education;
import vn.chibo.register.EducationException;
import vn.chibo.register.LeftPartyReason;
import vn.chibo.rules.DecisionTable;
import vn.chibo.rules.DecisionTables;
import vn.chibo.rules.Place;

/** The decision tables of who may be admitted. */
@Component
class EligibilityRules {

	private static final String FILE = "bpmn/admission/eligibility.dmn";

	private final DecisionTable<Facts, Finding> eligibility;
	private final DecisionTable<Introduced, Introduction> introduction;

	EligibilityRules(DecisionTables tables) {
		eligibility = tables.table(FILE, "eligibility", Facts.class, Finding.class);
		introduction = tables.table(FILE, "introduction", Introduced.class, Introduction.class);
	}

	/**
	 * Who has to introduce somebody so many calendar months after the month of birth.
	 *
	 * @param youthUnion whether the person is a member of it, or has to become one if of its age, because it is there
	 */
	Introduction introduction(boolean youthUnion, int birthMonths, boolean tradeUnion, LocalDate on, Place place) {
		return introduction.row(new Introduced(youthUnion, birthMonths, tradeUnion), on, place);
	}

	/** Every reason that speaks against it or is to be noted, in the order of the table; empty when there is none. */
	List<Finding> findings(Facts facts, LocalDate on, Place place) {
		return eligibility.rowsIfAny(facts, on, place);
	}

	private record Introduced(boolean youthUnion, int birthMonths, boolean tradeUnion) {
	}

	/** When it is asked: what may still be brought is a hold only when the branch votes, or when it is decided. */
	enum Stage {
		APPLICATION, VOTE, DECISION
	}

	/** Whether the branch must wait, or only has to know. */
	enum Verdict {
		HOLD, NOTE
	}

	/** Which mass organisation introduces beside the official members; nobody else does where they alone introduce. */
	enum Introducing {
		YOUTH_UNION, TRADE_UNION, MEMBERS
	}

	/**
	 * Who introduces.
	 *
	 * @param officialMembers how many
	 * @param monthsTogether  for how many full months each must have worked, studied or lived with the applicant
	 */
	record Introduction(Introducing by, int officialMembers, int monthsTogether, String legalBasis) {
	}

	/** One reason: a sentence that says what to do, and the rule that says so. */
	record Finding(Verdict verdict, String reason, String legalBasis) {
	}

	/**
	 * What the table asks, under the names of its inputs. Months are negative where there is no such day, or it is yet to
	 * come.
	 *
	 * @param monthsOfAge       full months of age
	 * @param birthMonths       calendar months after the month of birth
	 * @param certificateMonths in which month since the certificate we are
	 * @param leftReason        null for somebody who never was a member
	 * @param monthsOut         full months since leaving
	 * @param monthsCleared     full months since the criminal record was cleared
	 * @param documentMonths    in which month since the latest document we are
	 */
	record Facts(Stage stage, boolean vietnamese, int monthsOfAge, int birthMonths, Education education,
			EducationException educationException, int certificateMonths, Introducing introduction,
			int introducersMissing,
			LeftPartyReason leftReason, boolean readmittedBefore, int monthsOut, int monthsCleared,
			boolean provinceConsent,
			int documentMonths, boolean youthUnionMember) {
	}
}
