package vn.chibo.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.chibo.base.Refusal;

/** A day on a paper is taken over as it is, or refused in the words of the step. */
class StatedDayTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
	private static final String SENTENCE = "Ngày này không đúng; hãy kiểm tra lại.";

	@Test
	void todayIsNotAfterToday() {
		assertThat(stated(TODAY).notAfterToday(SENTENCE).date()).isEqualTo(TODAY);
		refused(() -> stated(TODAY.plusDays(1)).notAfterToday(SENTENCE));
	}

	@Test
	void boundsBelongToTheTerm() {
		assertThat(stated(TODAY).notBefore(TODAY, SENTENCE).notAfter(TODAY, SENTENCE).date()).isEqualTo(TODAY);
		refused(() -> stated(TODAY).notBefore(TODAY.plusDays(1), SENTENCE));
		refused(() -> stated(TODAY).notAfter(TODAY.minusDays(1), SENTENCE));
	}

	@Test
	void sinceADayMeansUntilToday() {
		assertThat(stated(TODAY.minusDays(3)).since(TODAY.minusDays(3), SENTENCE).date()).isEqualTo(TODAY.minusDays(3));
		refused(() -> stated(TODAY.minusDays(4)).since(TODAY.minusDays(3), SENTENCE));
		refused(() -> stated(TODAY.plusDays(1)).since(TODAY.minusDays(3), SENTENCE));
	}

	private static StatedDay stated(LocalDate day) {
		return new StatedDay(day, TODAY);
	}

	private static void refused(ThrowingCallable check) {
		assertThatThrownBy(check).isInstanceOf(Refusal.class).hasMessage(SENTENCE);
	}
}
