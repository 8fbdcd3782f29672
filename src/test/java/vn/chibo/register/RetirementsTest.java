package vn.chibo.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.support.Province.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Province;
import vn.chibo.support.TestRegister;

/** Until when somebody sits who retires by a decision that takes effect on a day. */
@ChiBoTest
class RetirementsTest {

	private static final LocalDate RETIRES_ON = TODAY.minusDays(10);

	@Autowired
	Retirements retirements;
	@Autowired
	Seats seats;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TestRegister register;

	Province province;

	@BeforeEach
	void aMemberOfTheSpinners() {
		province = new Province(jdbc, register);
		province.member("an", "tosoi");
	}

	/** From and to as days before and after the retirement. */
	@ParameterizedTest
	@CsvSource({"-400, , -1", "-1, , -1", "0, , ", "1, , ", "-400, -1, -1", "-400, 0, -1", "-400, 300, -1",
		"-400, -30, -30"})
	void aSeatEndsWithTheDayBefore(int from, Integer to, Integer ends) {
		province.seat(province.committee("tosoi"), "an", RETIRES_ON.plusDays(from), day(to));

		retirements.takeEffect(province.person("an"), RETIRES_ON, "CSH-2026-900001");

		assertThat(jdbc.sql("select valid_to from seat where member_id = ?").param(province.person("an"))
			.query((row, number) -> row.getObject("valid_to", LocalDate.class)).list()).containsExactly(day(ends));
	}

	private static LocalDate day(Integer after) {
		return after == null ? null : RETIRES_ON.plusDays(after);
	}

	@Test
	void whoRetiresTodaySitsNowhereTodayAndOthersDo() {
		for (var word : List.of("tosoi", "congty", "xa")) {
			province.seat(province.committee(word), "an");
		}
		province.seat(province.department("xa"), "an");
		province.seat(province.committee("tosoi"), "binh");

		retirements.takeEffect(province.person("an"), TODAY, "CSH-2026-900001");

		assertThat(seats.seatsOf(province.login("an"))).isEmpty();
		assertThat(seats.seatsOf(province.login("binh"))).hasSize(1);
	}
}
