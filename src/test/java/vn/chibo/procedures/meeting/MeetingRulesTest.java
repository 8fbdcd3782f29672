package vn.chibo.procedures.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.meetings.DayRule;
import vn.chibo.meetings.MeetingKind;
import vn.chibo.meetings.MeetingMode;
import vn.chibo.meetings.MeetingRules;
import vn.chibo.meetings.MeetingRules.DayVerdict;
import vn.chibo.meetings.MeetingRulesOfTests;
import vn.chibo.rules.Place;

/** Which day, kind and way of meeting is all right, by the shipped tables, on both sides of each boundary. */
class MeetingRulesTest {

	private static final MeetingRules RULES = MeetingRulesOfTests.shipped();
	private static final LocalDate ON = LocalDate.of(2026, 12, 7);
	private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

	@ParameterizedTest
	@CsvSource({"2026-12-06, CONSENT", "2026-12-07, ON_DAY", "2026-12-08, WITH_REASON", "2026-12-09, WITH_REASON",
		"2026-12-10, CONSENT", "2026-11-30, CONSENT"})
	void aDayIsJudgedByTheFixedOneAndHowLateItMayBe(LocalDate planned, DayVerdict verdict) {
		assertThat(RULES.day(day(7, 2).asked(planned, DECEMBER), ON, Place.EVERYWHERE)).isEqualTo(verdict);
	}

	@Test
	void whereNothingIsLateByItselfTheNextDayIsAskedFor() {
		assertThat(RULES.day(day(7, 0).asked(LocalDate.of(2026, 12, 8), DECEMBER), ON, Place.EVERYWHERE))
			.isEqualTo(DayVerdict.CONSENT);
	}

	@Test
	void whereNoDayIsFixedTheBranchChooses() {
		assertThat(RULES.day(MeetingRules.Day.FREE, ON, Place.EVERYWHERE)).isEqualTo(DayVerdict.FREE);
		assertThat(RULES.usualDelay(ON, Place.EVERYWHERE)).isEqualTo(2);
	}

	@ParameterizedTest
	@CsvSource({"49, 3, 0, 1", "50, 3, 0, 0", "50, 0, 0, 1", "50, 3, 2, 0", "50, 3, 3, 1", "49, 0, 3, 2"})
	void byGroupsFromFiftyMembersWithGroupsAndThreeTimesAYear(int members, int groups, int held, int objections) {
		assertThat(RULES.against(new MeetingRules.Mode(MeetingMode.BY_GROUPS, members, groups, held, 0), ON,
			Place.EVERYWHERE)).hasSize(objections).allSatisfy(one -> assertThat(one).contains("03-HD/TW"));
	}

	@ParameterizedTest
	@CsvSource({"10, 5, 1", "10, 6, 0", "11, 5, 1", "11, 6, 0", "101, 50, 1", "101, 51, 0", "3, 0, 1"})
	void onlineWhereMoreThanHalfCannotCome(int members, int cannotCome, int objections) {
		assertThat(RULES.against(new MeetingRules.Mode(MeetingMode.ONLINE, members, 0, 0, 100.0 * cannotCome / members),
			ON, Place.EVERYWHERE)).hasSize(objections);
	}

	@Test
	void toOnePlaceAnyBranchMayCome() {
		assertThat(RULES.against(new MeetingRules.Mode(MeetingMode.IN_PERSON, 3, 0, 9, 0), ON, Place.EVERYWHERE))
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource({"THEMATIC, true, false, 1", "THEMATIC, false, false, 0", "THEMATIC, false, true, 0",
		"EXTRAORDINARY, true, false, 1", "EXTRAORDINARY, false, true, 0", "REGULAR, true, false, 0",
		"REGULAR, true, true, 1", "MODEL, true, true, 1", "MODEL, true, false, 0"})
	void aThematicOneIsNeverInsteadOfTheRegularOne(MeetingKind kind, boolean monthly, boolean joint, int objections) {
		assertThat(RULES.against(new MeetingRules.Kind(kind, monthly, joint), ON, Place.EVERYWHERE))
			.hasSize(objections);
	}

	@Test
	void aRegularOneAMonthAndAThematicOneAQuarter() {
		assertThat(RULES.required(MeetingKind.REGULAR, ON, Place.EVERYWHERE)).extracting("atLeast", "every")
			.containsExactly(1, MeetingRules.Period.MONTH);
		assertThat(RULES.required(MeetingKind.THEMATIC, ON, Place.EVERYWHERE)).extracting("atLeast", "every")
			.containsExactly(1, MeetingRules.Period.QUARTER);
	}

	@ParameterizedTest
	@CsvSource({"2026-11, 1, 4, 2026-11-05", "2026-12, 1, 4, 2026-12-03", "2026-12, 5, 4, 2026-12-31",
		"2027-02, 5, 7, 2027-02-28", "2026-12, 2, 1, 2026-12-14"})
	void theFirstThursdayOrTheLastSunday(YearMonth month, int week, int weekday, LocalDate day) {
		assertThat(new DayRule(1, 1, "x", true, null, week, weekday, 2, ON, null).in(month)).isEqualTo(day);
	}

	@ParameterizedTest
	@CsvSource({"2027-02, 31, 2027-02-28", "2028-02, 30, 2028-02-29", "2026-12, 7, 2026-12-07"})
	void aShortMonthHasItsLastDay(YearMonth month, int dayOfMonth, LocalDate day) {
		assertThat(day(dayOfMonth, 2).in(month)).isEqualTo(day);
	}

	private static DayRule day(int dayOfMonth, int later) {
		return new DayRule(1, 1, "Mọi chi bộ", true, dayOfMonth, null, null, later, LocalDate.of(2026, 9, 1), null);
	}
}
