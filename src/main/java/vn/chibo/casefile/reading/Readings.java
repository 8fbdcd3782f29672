package vn.chibo.casefile.reading;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.casefile.trail.Entry;
import vn.chibo.casefile.trail.Trail;

/** Who saw which papers: whatever is read while something is opened for a person, without anybody having to say so. */
@Component
public class Readings {

	private static final String ONESELF = "self";

	/** By case, the positions of the papers read since the opening began. */
	private final ThreadLocal<Map<String, SortedSet<Integer>>> opening = new ThreadLocal<>();
	private final JdbcClient jdbc;
	private final Trail trail;
	private final Clock clock;

	public Readings(JdbcClient jdbc, Trail trail, Clock clock) {
		this.jdbc = jdbc;
		this.trail = trail;
		this.clock = clock;
	}

	/** Opens something and records what it showed; what cannot be recorded is not shown. */
	@Transactional
	public <T> T of(Supplier<T> what, Function<T, Reader> reader) {
		opening.set(new TreeMap<>());
		try {
			var opened = what.get();
			opening.get().forEach((caseNumber, papers) -> record(caseNumber, papers, reader.apply(opened)));
			return opened;
		} finally {
			opening.remove();
		}
	}

	/** Which papers of a case an opening would show; nobody is shown anything, so nothing is recorded. */
	public Set<Integer> foreseen(String caseNumber, Runnable what) {
		opening.set(new TreeMap<>());
		try {
			what.run();
			return Set.copyOf(opening.get().getOrDefault(caseNumber, new TreeSet<>()));
		} finally {
			opening.remove();
		}
	}

	public void shown(String caseNumber, int position) {
		if (opening.get() != null) {
			opening.get().computeIfAbsent(caseNumber, first -> new TreeSet<>()).add(position);
		}
	}

	private void record(String caseNumber, SortedSet<Integer> positions, Reader reader) {
		var at = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
		var papers = positions.stream().map(String::valueOf).collect(Collectors.joining(","));
		var as = reader.group() == null ? ONESELF : reader.group();
		var link = trail.append(caseNumber, Entry.reading(papers, at.toInstant(), reader.login(), as));
		jdbc.sql("""
			insert into paper_reading (case_number, position, papers, read_by, read_as, read_at, digest, mac)
			values (?, ?, ?, ?, ?, ?, ?, ?)
			""").params(caseNumber, link.position(), papers, reader.login(), as, at, link.digest(), link.mac())
			.update();
	}

	/** @param group the committee in whose name; null for oneself */
	public record Reader(String login, String group) {
	}
}
