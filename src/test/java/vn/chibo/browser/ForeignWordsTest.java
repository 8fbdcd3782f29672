package vn.chibo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ForeignWordsTest {

	@Test
	void englishIsFound() {
		assertThat(ForeignWords.in("Select a task in the list.")).contains("Select", "task", "the", "list");
		assertThat(ForeignWords.in("Due date, Claim, Name, Start process")).contains("Due", "date", "Claim", "Name",
			"Start",
			"process");
		assertThat(ForeignWords.in("mm/dd/yyyy")).isNotEmpty();
		assertThat(ForeignWords.in("Ngày giao CREATION_DATE")).containsExactly("CREATION_DATE");
		assertThat(ForeignWords.in("Hạn 3 months ago")).containsExactlyInAnyOrder("months", "ago");
	}

	@Test
	void vietnameseIsNot() {
		assertThat(ForeignWords
			.in("Hãy chọn một nhiệm vụ trong danh sách; giao cho chi bộ, hoa quả, xoay quanh, khuya, thuyên "
				+ "chuyển, nghe, giang mai, quen, toan, CSH-2026-000001, BPMN, bithu1, Chi Bộ"))
			.isEmpty();
	}
}
