package vn.chibo.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.SimpleTimeZone;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lunar calendar against another library, which has the rules but not the place: Ha Noi's time is told to it. */
class LunarCalendarTest {

	private final LunarCalendar lunar = new LunarCalendar();
	private final HaNoi other = new HaNoi();

	@Test
	void everyNewYearAndHungKingsDayOfTheCenturyIsTheOneOfTheOtherLibrary() {
		assertThat(years()).hasSize(101).allSatisfy(year -> {
			assertThat(other.written(lunar.newYear(year))).as("Tết %d", year).isEqualTo("1/1");
			assertThat(other.written(lunar.day(year, 3, 10))).as("10/3 of %d", year).isEqualTo("10/3");
		});
	}

	/** The other library reckons the moon more simply: five times in the century it is minutes on the wrong day. */
	@Test
	void everyMonthBeginsAsTheOtherLibrarySaysButForNewMoonsAtMidnight() {
		assertThat(years().boxed().flatMap(year -> IntStream.rangeClosed(1, 12).boxed()
			.filter(month -> !other.written(lunar.day(year, month, 1)).equals("1/" + month))
			.map(month -> lunar.day(year, month, 1).toString())))
			.containsExactly("2051-03-12", "2072-12-10", "2078-11-04", "2079-08-27", "2084-03-07");
	}

	/** Years in which Tết is not the Chinese New Year: a day earlier, in 1985 a month. */
	@ParameterizedTest
	@CsvSource({"1985, 1985-01-21", "2007, 2007-02-17", "2030, 2030-02-02", "2053, 2053-02-18"})
	void newYearIsTheVietnameseOne(int year, LocalDate newYear) {
		assertThat(lunar.newYear(year)).isEqualTo(newYear);
	}

	private static IntStream years() {
		return IntStream.rangeClosed(2000, 2100);
	}

	/** The rules of the Chinese calendar, by the midnight of Ha Noi. */
	private static class HaNoi extends ChineseCalendar {

		@SuppressWarnings("deprecation")
		HaNoi() {
			super(TimeZone.GMT_ZONE, ULocale.ROOT,
				new SimpleTimeZone((int) Duration.ofHours(7).toMillis(), "Ha Noi"));
		}

		/** Day and month, a leap month with a plus. */
		String written(LocalDate day) {
			setTimeInMillis(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC).toEpochMilli());
			return get(DAY_OF_MONTH) + "/" + (get(MONTH) + 1) + (get(IS_LEAP_MONTH) == 1 ? "+" : "");
		}
	}
}
