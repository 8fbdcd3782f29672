package vn.chibo.procedures.admission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.Paper;
import vn.chibo.casefile.Papers;

/** The biography of an applicant (2-KNĐ) as it is read, and what the places that were asked have answered. */
@Component
class Biography {

	private static final Map<String, String> HEADINGS = headings();
	private static final Map<String, String> CONFIRMED = Map.of("YES", "Đúng như lý lịch", "PARTLY", "Đúng một phần",
		"NO",
		"Không đúng hoặc không xác nhận được");
	private static final List<String> ANSWERED_BY = List.of("admission-biography", "admission-verify",
		"admission-verifyOutside", "admission-verifyOnSite");

	private final Papers papers;
	private final Verifications verifications;

	Biography(Papers papers, Verifications verifications) {
		this.papers = papers;
		this.verifications = verifications;
	}

	private static Map<String, String> headings() {
		var headings = new LinkedHashMap<String, String>();
		headings.put("birthName", "Họ và tên khai sinh, bí danh");
		headings.put("birthPlace", "Nơi sinh");
		headings.put("languages", "Trình độ");
		headings.put("youthUnionText", "Vào Đoàn");
		headings.put("history", "Lịch sử bản thân");
		headings.put("traits", "Đặc điểm lịch sử");
		headings.put("courses", "Đào tạo, bồi dưỡng");
		headings.put("abroad", "Đi nước ngoài");
		headings.put("rewards", "Khen thưởng, kỷ luật");
		headings.put("parents", "Cha mẹ");
		headings.put("spouse", "Vợ hoặc chồng, con");
		headings.put("siblings", "Anh, chị, em ruột");
		headings.put("selfAssessment", "Tự nhận xét");
		return headings;
	}

	String text(String caseNumber) {
		return papers.latest(caseNumber, "admission-biography").map(paper -> HEADINGS.entrySet().stream()
			.filter(heading -> paper.has(heading.getKey()))
			.map(heading -> heading.getValue() + ": " + paper.text(heading.getKey()))
			.collect(Collectors.joining("\n\n")))
			.orElse("");
	}

	/** The places in the order of the biography, with what each confirmed. */
	String answers(String caseNumber) {
		var filed = papers.of(caseNumber, ANSWERED_BY);
		return verifications.of(caseNumber).stream().filter(asked -> asked.answeredOn() != null)
			.map(asked -> answer(asked, filed)).filter(Objects::nonNull).collect(Collectors.joining("\n\n"));
	}

	private static String answer(Verification asked, List<Paper> filed) {
		var about = CaseView.latest(filed, "admission-biography").flatMap(paper -> VerificationPlace.of(paper).stream()
			.filter(place -> place.row() == asked.place()).findFirst()).map(VerificationPlace::about).orElse("");
		return filed.stream().filter(paper -> Objects.equals(paper.id(), asked.answerPaper())).findFirst()
			.map(paper -> "%s: %s. %s%s".formatted(about, CONFIRMED.getOrDefault(paper.text("confirmed"), ""),
				paper.text("answer"), asked.onSite() ? " (chi bộ cử người thẩm tra tại chỗ)" : ""))
			.orElse(null);
	}
}
