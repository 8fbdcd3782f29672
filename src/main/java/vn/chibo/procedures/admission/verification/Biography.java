package vn.chibo.procedures.admission.verification;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.Paper;
import vn.chibo.casefile.Papers;
import vn.chibo.casefile.Quotes;
import vn.chibo.procedures.admission.CaseView;

/** The biography of an applicant (2-KNĐ) as it is read, and what the places that were asked have answered. */
@Component
public class Biography {

	public static final String FORM = "admission-biography";

	private static final Map<String, String> CONFIRMED = Map.of("YES", "Đúng như lý lịch", "PARTLY", "Đúng một phần",
		"NO",
		"Không đúng hoặc không xác nhận được");
	private static final List<String> ANSWERED_BY = List.of(FORM, "admission-verify",
		"admission-verifyOutside", "admission-verifyOnSite");

	private final Papers papers;
	private final Quotes quotes;
	private final Verifications verifications;

	Biography(Papers papers, Quotes quotes, Verifications verifications) {
		this.papers = papers;
		this.quotes = quotes;
		this.verifications = verifications;
	}

	public String text(String caseNumber) {
		return papers.latest(caseNumber, FORM).map(paper -> String.join("\n\n", quotes.of(paper))).orElse("");
	}

	/** The places in the order of the biography, with what each confirmed. */
	public String answers(String caseNumber) {
		var filed = papers.of(caseNumber, ANSWERED_BY);
		return verifications.of(caseNumber).stream().filter(asked -> asked.answeredOn() != null)
			.map(asked -> answer(asked, filed)).filter(Objects::nonNull).collect(Collectors.joining("\n\n"));
	}

	private static String answer(Verification asked, List<Paper> filed) {
		var about = CaseView.latest(filed, FORM).flatMap(paper -> VerificationPlace.of(paper).stream()
			.filter(place -> place.row() == asked.place()).findFirst()).map(VerificationPlace::about).orElse("");
		return filed.stream().filter(paper -> Objects.equals(paper.id(), asked.answerPaper())).findFirst()
			.map(paper -> "%s: %s. %s%s".formatted(about, CONFIRMED.getOrDefault(paper.text("confirmed"), ""),
				paper.text("answer"), asked.onSite() ? " (chi bộ cử người thẩm tra tại chỗ)" : ""))
			.orElse(null);
	}
}
