package vn.chibo.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

	@ParameterizedTest
	@CsvSource({"Uỷ viên, Ủy viên", "UỶ VIÊN, ỦY VIÊN", "Xoá tên, Xóa tên", "An Hoà, An Hòa", "HOÀ BÌNH, HÒA BÌNH",
		"khoẻ, khỏe", "loè loẹt, lòe loẹt", "hoạ, họa", "Khoã, Khõa", "nhoè, nhòe", "Tuý, Túy", "Thuỵ, Thụy",
		"Thuỳ, Thùy",
		"mĩ nghệ luỹ, mĩ nghệ lũy", "oà, òa", "H'Hoá, H'Hóa", "Đoá, Đóa", "ngoẹo ngoạ, ngoẹo ngọa"})
	void aToneStandsWhereOfficialDocumentsHaveIt(String typed, String kept) {
		assertThat(Spelling.of(typed)).isEqualTo(kept);
	}

	@ParameterizedTest
	@ValueSource(
		strings = {"Quý", "quỳ", "quỵ", "Quỹ", "của", "hoài", "Hoàng", "toàn", "khoản", "ngoèo", "quoè", "Zoé", "Chloé",
			"huýt", "thuyền", "Nguyễn", "Duyệt", "Y Ngông Niê", "Ủy", "Hòa", "Túy", "múa", "bìa", "lửa"})
	void whatHasOnePlaceOnlyForItsToneStays(String typed) {
		assertThat(Spelling.of(typed)).isEqualTo(typed);
	}

	@Test
	void lettersThatLookLikeDAreD() {
		assertThat(Spelling.of("Ð Ɖ ð ɖ Đ đ")).isEqualTo("Đ Đ đ đ Đ đ");
	}

	@Test
	void lettersInPiecesAreComposed() {
		assertThat(Spelling.of("Hoa\u0300 Uy\u0309 Nguye\u0302\u0303n a\u0323\u0306")).isEqualTo("Hòa Ủy Nguyễn ặ");
	}

	@ParameterizedTest
	@ValueSource(strings = {"\u00a0", "\u2009", "\u2003", "\u2007", "\u202f", "\u2002", "\u3000", "  ", " \u00a0"})
	void anyBlankIsABlank(String blank) {
		assertThat(Spelling.of(blank + "Trần" + blank + "An" + blank)).isEqualTo("Trần An");
	}

	@ParameterizedTest
	@ValueSource(strings = {"\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u200e", "\u202a"})
	void whatIsInvisibleIsNothing(String invisible) {
		assertThat(Spelling.of("e" + invisible + "\u0301" + invisible + "m")).isEqualTo("ém");
	}

	@Test
	void textOfManyLinesKeepsItsLines() {
		assertThat(Spelling.of(" 1. Uỷ ban\n   - xoá\n")).isEqualTo("1. Ủy ban\n   - xóa");
	}

	@Test
	void whatIsKeptIsKeptAgain() {
		Vietnamese.syllables().forEach(syllable -> assertThat(Spelling.of(Spelling.of(syllable)))
			.isEqualTo(Spelling.of(syllable)));
	}

	@Test
	void whatMeansTheSameIsFoldedTheSame() {
		assertThat(Folded.of("Cấp uỷ,\u2009BAN  Ðảng")).isEqualTo(Folded.of("cấp ủy, ban Đảng"));
		assertThat(Folded.same("Hoà", "hòa")).isTrue();
		assertThat(Folded.same("Hòa", "Hóa")).isFalse();
	}

	@ParameterizedTest
	@CsvSource({"hoa, Nguyễn Văn Hoà", "dang thi, Ðặng Thị Vợ", "HOÀ, Hòa", "thị hoà, Trần Thị Hòa", "'', An"})
	void aSearchFindsHoweverItIsTyped(String sought, String name) {
		assertThat(Folded.finds(sought, name)).isTrue();
		assertThat(Folded.finds(sought, "CSH-2026-000001 " + name)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({"hoà, Nguyễn Văn Hoa", "đang, Dang", "hóa, Hòa"})
	void anAccentThatIsTypedIsMeant(String sought, String name) {
		assertThat(Folded.finds(sought, name)).isFalse();
		assertThat(Folded.finds(sought, "CSH-2026-000001 " + name)).isFalse();
	}
}
