package vn.chibo.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What Word and PDF leave in text that is pasted. */
class TypedTextTest {

	@Test
	void marksThatCarryNothingAreTakenOut() {
		assertThat(TypedText.clean("Hoàn\u0002 thành\u0007 tốt\u001f nhiệm vụ\u0000"))
			.isEqualTo("Hoàn thành tốt nhiệm vụ");
	}

	@Test
	void nothingTurnsTextAround() {
		assertThat(TypedText.clean("\u001b\u202eChi \u2067bộ\u2069 1\u202c")).isEqualTo("Chi bộ 1");
	}

	@Test
	void linesAndHyphensOfWordAreLinesAndHyphens() {
		assertThat(TypedText.clean("Một\u000bhai\u2028ba\u000cbốn, 15\u001eNQ")).isEqualTo("Một\nhai\nba\nbốn, 15-NQ");
	}

	@Test
	void lettersThatAreLostAreNotDroppedInSilence() {
		for (var lost : new String[] {"Nguy\u0083n", "h\ud83d", "\udc00a"}) {
			assertThat(OldEncoding.in(TypedText.clean(lost))).as(lost).contains(OldEncoding.LOST);
		}
		assertThat(TypedText.clean("\ud83c\udf38")).as("a whole character").isEqualTo("\ud83c\udf38");
	}
}
