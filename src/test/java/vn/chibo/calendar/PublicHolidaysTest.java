package vn.chibo.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What follows from the Labour Code alone. */
class PublicHolidaysTest {

	private final PublicHolidays law = new PublicHolidays();

	@Test
	void holidaysInARowOnAWeekendAreFollowedByAsManyDaysOff() {
		// 29 April 2023 was Hùng Kings' Day and a Saturday
		assertThat(law.of(2023).subMap(LocalDate.of(2023, 4, 1), LocalDate.of(2023, 6, 1)))
			.extractingFromEntries(day -> day.getKey() + " " + day.getValue().name())
			.containsExactly("2023-04-29 Giỗ Tổ Hùng Vương", "2023-04-30 Ngày Chiến thắng",
				"2023-05-01 Quốc tế Lao động",
				"2023-05-02 Nghỉ bù Giỗ Tổ Hùng Vương", "2023-05-03 Nghỉ bù Ngày Chiến thắng");
	}

	@Test
	void dayInLieuNamesAnotherArticleThanTheHoliday() {
		assertThat(law.of(2027).get(LocalDate.of(2027, 5, 1)).legalBasis()).endsWith("Điều 112");
		assertThat(law.of(2027).get(LocalDate.of(2027, 5, 3)).legalBasis()).endsWith("Điều 111");
	}

	@Test
	void everyYearHasItsElevenDaysOnWorkingDaysOfTheWeek() {
		assertThat(IntStream.rangeClosed(2000, 2100).mapToLong(year -> law.of(year).keySet().stream()
			.filter(day -> !PublicHolidays.isWeekend(day)).count())).containsOnly(11L);
	}

	@Test
	void yearsThatNobodyCanMeanHaveTheirDaysOfTheSunAndNoError() {
		assertThat(IntStream.of(1, 1800, 1814, 2999, 3000, 9999).mapToObj(law::of))
			.allSatisfy(year -> assertThat(year.values()).extracting(PublicHolidays.Holiday::name)
				.contains("Tết Dương lịch", "Quốc khánh"));
		assertThat(IntStream.of(1814, 2999).mapToObj(law::of)).allSatisfy(
			year -> assertThat(year.values()).extracting(PublicHolidays.Holiday::name).contains("Giỗ Tổ Hùng Vương"));
	}

	@Test
	void yearIsComputedOnce() {
		assertThat(law.of(2026)).isSameAs(law.of(2026));
	}
}
