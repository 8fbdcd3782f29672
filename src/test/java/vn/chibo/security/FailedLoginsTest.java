package vn.chibo.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Three failures of a login, six of an address, within ten minutes. */
class FailedLoginsTest {

	private static final LoginLimits LIMITS = new LoginLimits(3, 6, Duration.ofMinutes(10), 100);

	private Instant now = Instant.parse("2026-11-23T01:00:00Z");
	private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
	private final FailedLogins failures = new FailedLogins(LIMITS, clock);

	@Test
	void aLoginIsLockedByItsLastFailureForTheWholeTime() {
		fails("an", "a", 2);
		assertThat(failures.isLocked("an", "a")).isFalse();
		passes(9);
		fails("an", "b", 1);

		assertThat(failures.isLocked("an", "c")).isTrue();
		assertThat(failures.isLocked("binh", "a")).isFalse();
		passes(9);
		assertThat(failures.isLocked("an", "c")).isTrue();
		passes(1);
		assertThat(failures.isLocked("an", "c")).isFalse();
	}

	@Test
	void failuresLongAgoDoNotCount() {
		fails("an", "a", 2);
		passes(10);
		fails("an", "a", 2);

		assertThat(failures.isLocked("an", "a")).isFalse();
	}

	@Test
	void knockingAtALockedLoginDoesNotLockItForLonger() {
		fails("an", "a", 3);
		passes(9);
		fails("an", "a", 20);
		passes(1);

		assertThat(failures.isLocked("an", "a")).isFalse();
	}

	@Test
	void whoComesInIsForgivenButNotTheirAddress() {
		fails("an", "a", 2);
		failures.forget("an");
		fails("an", "a", 2);
		assertThat(failures.isLocked("an", "a")).isFalse();

		failures.forget("an");
		fails("binh", "a", 2);
		assertThat(failures.isLocked("cuc", "a")).isTrue();
		assertThat(failures.isLocked("cuc", "b")).isFalse();
		assertThat(failures.isLocked("an", "b")).isFalse();
	}

	@Test
	void inventedLoginsFillNoMemory() {
		IntStream.range(0, 50_000).forEach(number -> failures.add("login" + number, "address" + number));

		assertThat(failures.remembered()).isLessThanOrEqualTo(2L * LIMITS.remembered());
	}

	private void fails(String login, String address, int times) {
		IntStream.range(0, times).forEach(time -> failures.add(login, address));
	}

	private void passes(int minutes) {
		now = now.plus(Duration.ofMinutes(minutes));
	}
}
