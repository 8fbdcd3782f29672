package vn.chibo.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Counts failed logins, by login and by address, and locks both when there are too many. */
@Component
public class FailedLogins {

	private static final Logger log = LoggerFactory.getLogger(FailedLogins.class);

	private final LoginLimits limits;
	private final Clock clock;
	private final Cache<Knock, Count> byLogin;
	private final Cache<String, Count> byAddress;

	FailedLogins(LoginLimits limits, Clock clock) {
		this.limits = limits;
		this.clock = clock;
		this.byLogin = Caffeine.newBuilder().maximumSize(limits.remembered()).build();
		this.byAddress = Caffeine.newBuilder().maximumSize(limits.remembered()).build();
	}

	public boolean isLocked(String login, String address) {
		return isLocked(Door.PASSWORD, login, address);
	}

	/** Guessing at one door locks nobody out of the other. */
	public boolean isLocked(Door door, String login, String address) {
		return isFull(byLogin.getIfPresent(new Knock(door, login)), limits.failuresPerLogin())
			|| isFull(byAddress.getIfPresent(address), limits.failuresPerAddress());
	}

	/** One more, unless login or address is locked: a lock ends by itself, however often somebody knocks meanwhile. */
	public void add(String login, String address) {
		add(Door.PASSWORD, login, address);
	}

	public void add(Door door, String login, String address) {
		if (!isLocked(door, login, address)) {
			byLogin.asMap().compute(new Knock(door, login),
				(key, count) -> oneMore(count, limits.failuresPerLogin(), "login"));
			byAddress.asMap().compute(address, (key, count) -> oneMore(count, limits.failuresPerAddress(), "address"));
		}
	}

	/** Forgets the failures of a login whose owner has come; those of the address stay. */
	public void forget(String login) {
		byLogin.invalidate(new Knock(Door.PASSWORD, login));
	}

	/** The logins that are locked now, on this node. */
	public Set<String> locked() {
		return byLogin.asMap().entrySet().stream().filter(one -> one.getKey().door == Door.PASSWORD)
			.filter(one -> isFull(one.getValue(), limits.failuresPerLogin()))
			.map(one -> one.getKey().login).collect(Collectors.toSet());
	}

	/** How many logins and addresses are counted now. */
	long remembered() {
		byLogin.cleanUp();
		byAddress.cleanUp();
		return byLogin.estimatedSize() + byAddress.estimatedSize();
	}

	private boolean isFull(Count count, int limit) {
		return isCurrent(count) && count.failures() >= limit;
	}

	private boolean isCurrent(Count count) {
		return count != null && clock.instant().isBefore(count.until());
	}

	private Count oneMore(Count earlier, int limit, String what) {
		int failures = isCurrent(earlier) ? earlier.failures() + 1 : 1;
		if (failures == limit) {
			log.warn("Locked one {} for {} after {} failed logins", what, limits.within(), limit);
		}
		return new Count(failures, failures == 1 || failures == limit ? clock.instant().plus(limits.within())
			: earlier.until());
	}

	/** What is tried: a password, or the code of an invitation. */
	public enum Door {
		PASSWORD, CODE
	}

	private record Knock(Door door, String login) {
	}

	private record Count(int failures, Instant until) {
	}
}
