package vn.chibo.procedures.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.chibo.procedures.admission.Applicant.Former;
import vn.chibo.procedures.admission.Applicant.Introducer;
import vn.chibo.register.Education;
import vn.chibo.register.EducationException;
import vn.chibo.register.LeftPartyReason;

/** The applicant with whom everything is in order on 23 November 2026; and what differs, as {@code key=value}. */
final class ApplicantBuilder {

	private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
	private static final int DAY = "2026-11-23".length();

	private LocalDate born = LocalDate.of(1990, 5, 10);
	private boolean vietnamese = true;
	private Education education = Education.UPPER_SECONDARY;
	private EducationException exception = EducationException.NONE;
	private LocalDate certificate = LocalDate.of(2025, 3, 1);
	private boolean youthUnion;
	private boolean youthUnionHere;
	private boolean tradeUnion;
	private List<Introducer> introducers = introducers("2020-01-01 2020-01-01");
	private LocalDate left;
	private LeftPartyReason reason;
	private LocalDate cleared;
	private boolean readmitted;
	private LocalDate consent;
	private LocalDate documents;

	ApplicantBuilder with(String key, String value) {
		switch (key) {
			case "born" -> born = LocalDate.parse(value);
			case "vietnamese" -> vietnamese = yes(value);
			case "education" -> education = Education.valueOf(value);
			case "exception" -> exception = EducationException.valueOf(value);
			case "certificate" -> certificate = value.equals("none") ? null : LocalDate.parse(value);
			case "youthUnion" -> youthUnion = yes(value);
			case "youthUnionHere" -> youthUnionHere = yes(value);
			case "tradeUnion" -> tradeUnion = yes(value);
			case "introducers" -> introducers = introducers(value);
			case "left" -> {
				left = LocalDate.parse(value.split(" ")[0]);
				reason = LeftPartyReason.valueOf(value.split(" ")[1]);
			}
			case "cleared" -> cleared = LocalDate.parse(value);
			case "readmitted" -> readmitted = yes(value);
			case "consent" -> consent = LocalDate.parse(value);
			case "documents" -> documents = LocalDate.parse(value);
			default -> throw new IllegalArgumentException("nothing known of " + key);
		}
		return this;
	}

	Applicant build() {
		return new Applicant(born, vietnamese, education, exception, certificate, youthUnion, youthUnionHere,
			tradeUnion, introducers,
			left == null ? null : new Former(left, reason, cleared, readmitted), consent, documents);
	}

	/**
	 * Days since when, apart by spaces; with {@code *} after it, of somebody who is no official member, with {@code ^}, of
	 * another grassroots organisation, with {@code @} and a day, official since then.
	 */
	private static List<Introducer> introducers(String value) {
		var introducers = new ArrayList<Introducer>();
		for (var one : value.equals("none") ? new String[0] : value.split(" ")) {
			var official = one.contains("@") ? LocalDate.parse(one.substring(one.indexOf('@') + 1)) : LONG_AGO;
			introducers.add(new Introducer(LocalDate.parse(one.substring(0, DAY)), one.endsWith("*") ? null : official,
				!one.endsWith("^")));
		}
		return introducers;
	}

	private static boolean yes(String value) {
		return switch (value) {
			case "yes" -> true;
			case "no" -> false;
			default -> throw new IllegalArgumentException("yes or no, not " + value);
		};
	}
}
