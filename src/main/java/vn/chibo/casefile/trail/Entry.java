package vn.chibo.casefile.trail;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * What happened in a case, as its chain holds it.
 *
 * @param stays  what is kept for ever
 * @param erased what may be destroyed one day; the chain keeps a digest of it
 */
public record Entry(List<Object> stays, List<Object> erased) {

	public static Entry paper(String form, String title, Instant at, String by, String committee, String content) {
		return new Entry(Arrays.asList("PAPER", form, title, at.toEpochMilli(), by, committee), List.of(content));
	}

	public static Entry reading(String papers, Instant at, String by, String as) {
		return new Entry(List.of("READING", papers, at.toEpochMilli()), List.of(by, as));
	}

	public static Entry destruction(String entries, String reason, Instant at) {
		return new Entry(List.of("DESTRUCTION", entries, reason, at.toEpochMilli()), List.of());
	}
}
