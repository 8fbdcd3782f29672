package vn.chibo.casefile.trail;

import java.time.Instant;
import java.util.ArrayList;
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

	/**
	 * @param about   what stands on its cover
	 * @param content the digest of what it holds
	 */
	public static Entry attachment(List<Object> about, Instant at, String by, String committee, String content) {
		var stays = new ArrayList<Object>(List.of("ATTACHMENT"));
		stays.addAll(about);
		stays.addAll(Arrays.asList(at.toEpochMilli(), by, committee));
		return new Entry(stays, List.of(content));
	}

	public static Entry reading(String papers, Instant at, String by, String as) {
		return new Entry(List.of("READING", papers, at.toEpochMilli()), List.of(by, as));
	}

	public static Entry destruction(String entries, String reason, Instant at) {
		return new Entry(List.of("DESTRUCTION", entries, reason, at.toEpochMilli()), List.of());
	}
}
