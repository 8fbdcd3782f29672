package vn.chibo.workflow.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chibo.casefile.Paper;
import vn.chibo.casepage.PaperForms;
import vn.chibo.casepage.PaperForms.Field;
import vn.chibo.casepage.PaperForms.Holds;

/** What the forms say of the papers that were filed: which words are quoted, and how what stands in them is called. */
class PapersOfFormsTest {

	private final QuotedFields quotes = new QuotedFields(RepositoryForms.newest());
	private final PaperForms papers = RepositoryForms.papers();

	private static Paper paper(String form, Map<String, Object> content) {
		return new Paper(1, "CSH-2026-000001", form, "Văn bản", content, Instant.EPOCH, "btthon1", null);
	}

	@Test
	void whatLaterLevelsReadIsQuotedInTheFormsOrderWithTheNamesOfTheFields() {
		assertThat(quotes.of(paper("admission-introduce", Map.of("shortcomings", "Còn nóng.", "responsible", true,
			"strengths", "Gương mẫu.", "introducerText", "Vũ Văn Chiến"))))
			.containsExactly("Đảng viên giới thiệu: Vũ Văn Chiến",
				"Ưu điểm: phẩm chất chính trị, đạo đức, năng lực, quan hệ quần chúng: Gương mẫu.",
				"Khuyết điểm: Còn nóng.");
	}

	@Test
	void whomAPaperIsAboutIsNoQuoteByItself() {
		assertThat(quotes.of(paper("admission-writeOutside", Map.of("aboutText", "Cha", "letterNumber", "7"))))
			.isEmpty();
	}

	@Test
	void paperHasWhatItSaysOfWhomItIsAbout() {
		assertThat(papers.fieldsOf("admission-union")).extracting(Field::label).contains("Tổ chức giới thiệu")
			.doesNotContain("Họ và tên");
	}

	@Test
	void whatIsNotForThemOrWasLeftEmptyIsNotQuoted() {
		assertThat(quotes.of(paper("relocation-request", Map.of("selfReview", "Hoàn thành nhiệm vụ.")))).isEmpty();
		assertThat(quotes.of(paper("relocation-review", Map.of("decision", "AGREE", "remarks", " ")))).isEmpty();
	}

	@Test
	void whatWasChosenIsQuotedInTheWordsOfTheForm() {
		assertThat(quotes.of(paper("admission-mentorRemarks", Map.of("conclusion", "NOT_YET"))))
			.containsExactly("Đề nghị chi bộ: Chưa đủ tư cách");
	}

	@Test
	void textIsQuotedUnderItsHeading() {
		assertThat(
			quotes.of(paper("admission-biography", Map.of("history", "1999-2004: học.", "birthPlace", "Hà Nội"))))
			.containsExactly("Nơi sinh: Hà Nội", "Lịch sử bản thân: 1999-2004: học.");
	}

	@Test
	void fieldsOfAPaperThatAStepFiledHaveLabels() {
		assertThat(papers.fieldsOf("admission-branchVote")).extracting(Field::label).containsExactly("Căn cứ",
			"Kết quả biểu quyết");
	}

	@Test
	void whatAnEmptyFieldMeansIsSaidByTheForm() {
		for (var check : List.of("relocation-check", "admission-eligibility")) {
			assertThat(papers.fieldsOf(check)).extracting(Field::key, Field::none).containsExactly(
				tuple("findings", "Không vướng điều kiện nào."));
		}
		assertThat(papers.fieldsOf("admission-branchVote")).extracting(Field::none).containsOnly("");
	}

	@Test
	void whatAListHoldsIsSaidByTheForm() {
		assertThat(papers.fieldsOf("admission-probationer")).extracting(Field::key, Field::holds).contains(
			tuple("memberId", Holds.MEMBER),
			tuple("ceremonyOn", Holds.TEXT));
		assertThat(papers.fieldsOf("admission-biography").stream().flatMap(field -> field.columns().stream()))
			.extracting(Field::key, Field::holds)
			.contains(tuple("organisationId", Holds.ORGANISATION));
	}
}
