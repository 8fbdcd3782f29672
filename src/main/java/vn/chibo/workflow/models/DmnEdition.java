package vn.chibo.workflow.models;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.chibo.rules.Amendment;

/**
 * A table, which may lie in many files, with what was said of its rows in one place: rows that wait for somebody to confirm
 * them are left out, confirmed ones are in, and changed ones stand in front of those that they change.
 */
final class DmnEdition {

	private static final Logger log = LoggerFactory.getLogger(DmnEdition.class);

	private final List<DmnRows> parts;
	private final Map<DmnRows, List<Candidate>> candidates = new HashMap<>();
	private final TreeSet<LocalDate> beginnings = new TreeSet<>();
	private final Map<LocalDate, List<DmnRows>> byDay = new ConcurrentHashMap<>();

	/** @throws IllegalStateException when a row says in words that we do not read when it holds */
	DmnEdition(List<DmnRows> parts, Collection<Amendment> amendments) {
		this.parts = parts;
		parts.forEach(part -> candidates.put(part, candidates(part,
			amendments.stream().filter(one -> one.table().equals(part.key())).toList())));
		candidates.values().stream().flatMap(List::stream).forEach(one -> one.turns().forEach(beginnings::add));
	}

	/** As if everything that waits were confirmed. */
	static DmnEdition withAllThatWaits(List<DmnRows> parts) {
		return new DmnEdition(parts, parts.stream().flatMap(part -> part.rows().stream()
			.filter(row -> !row.certainty().holdsUnasked()).map(row -> new Amendment(0, part.key(), row.id(),
				Map.of(), row.from().orElse(LocalDate.EPOCH), null, null, "")))
			.toList());
	}

	private static List<Candidate> candidates(DmnRows part, List<Amendment> amendments) {
		var all = new ArrayList<Candidate>();
		try {
			part.rows().forEach(row -> {
				var own = amendments.stream().filter(one -> one.row().equals(row.id())).toList();
				var from = row.from();
				if (row.certainty().holdsUnasked()) {
					all.add(new Candidate(row, row.id(), Source.SHIPPED, from, Optional.empty(), 0));
				}
				own.forEach(one -> all.add(new Candidate(one.confirms() ? row : changed(row, one), row.id(),
					one.confirms() ? Source.CONFIRMED : Source.CHANGED,
					one.confirms() && !one.always() ? from : Optional.of(one.from()), Optional.ofNullable(one.until()),
					one.id())));
			});
		} catch (IllegalStateException unreadable) {
			throw new IllegalStateException("a row of %s %s".formatted(part, unreadable.getMessage()), unreadable);
		}
		amendments.stream().filter(one -> part.rows().stream().noneMatch(row -> row.id().equals(one.row())))
			.forEach(one -> log.warn("Amendment {} is of row {}, which {} has no more", one.id(), one.row(), part));
		return all;
	}

	private static DmnRow changed(DmnRow row, Amendment change) {
		var cells = new HashMap<>(change.cells());
		cells.put(DmnRow.LEGAL_BASIS, "\"%s\"".formatted(change.citation()));
		return row.with(cells);
	}

	/** The days on which something begins to hold. */
	NavigableSet<LocalDate> beginnings() {
		return beginnings;
	}

	/** The rows that hold on a day; of the day they ask nothing any more. A change goes with the row that it changes. */
	List<DmnRows> on(LocalDate day) {
		return byDay.computeIfAbsent(Optional.ofNullable(beginnings.floor(day)).orElse(LocalDate.EPOCH),
			from -> parts.stream().map(part -> part.only(rows(candidates.get(part), day))).toList());
	}

	private static List<DmnRow> rows(List<Candidate> all, LocalDate day) {
		var begun = all.stream().filter(one -> one.holds(day)).toList();
		var holding = begun.stream().filter(one -> one.source != Source.CHANGED
			|| begun.stream().anyMatch(other -> other.source != Source.CHANGED && other.origin.equals(one.origin)))
			.toList();
		return holding.stream().filter(one -> holding.stream().noneMatch(other -> other.standsBefore(one)))
			.map(one -> one.row().with(Map.of(DmnRow.ON, ""))).toList();
	}

	/** Why a row may hold; of one row the later source stands before the earlier. */
	private enum Source {
		SHIPPED, CONFIRMED, CHANGED
	}

	/**
	 * A row that may hold.
	 *
	 * @param origin    the shipped row that it is, or is made of
	 * @param amendment which of them says so; 0 of the shipped row
	 */
	private record Candidate(DmnRow row, String origin, Source source, Optional<LocalDate> from,
			Optional<LocalDate> until, long amendment) {

		private static final Comparator<Candidate> LATER = Comparator.comparing(Candidate::source)
			.thenComparing(one -> one.from.orElse(LocalDate.MIN)).thenComparing(Candidate::amendment);

		boolean holds(LocalDate day) {
			return (source != Source.SHIPPED && from.isPresent() ? !day.isBefore(from.get())
				: DmnRows.holds(row.day(), day))
				&& until.filter(last -> day.isAfter(last)).isEmpty();
		}

		/** Whether the other one holds no more as soon as this one does. */
		boolean standsBefore(Candidate other) {
			return origin.equals(other.origin) ? LATER.compare(this, other) > 0
				: row.replaces().contains(other.origin);
		}

		Stream<LocalDate> turns() {
			return Stream.of(from, row.end(), until.map(last -> last.plusDays(1))).flatMap(Optional::stream);
		}
	}
}
