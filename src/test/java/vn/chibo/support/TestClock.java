package vn.chibo.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** A clock that stands where the test puts it, for the application and for the engine alike. */
public class TestClock extends Clock {

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	/** A Monday, with the end of the year and Tết within reach. */
	public static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 23);

	private Instant now;

	public TestClock() {
		reset();
	}

	public void reset() {
		set(FIRST_DAY);
	}

	public LocalDate today() {
		return LocalDate.now(this);
	}

	public void set(LocalDate day) {
		set(day, LocalTime.of(8, 0));
	}

	public void set(LocalDate day, LocalTime time) {
		now = day.atTime(time).atZone(VIETNAM).toInstant();
		ClockUtil.setCurrentTime(Date.from(now));
	}

	public void passes(Duration time) {
		now = now.plus(time);
		ClockUtil.setCurrentTime(Date.from(now));
	}

	@Override
	public ZoneId getZone() {
		return VIETNAM;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.fixed(now, zone);
	}

	@Override
	public Instant instant() {
		return now;
	}
}
