package vn.chibo.dashboard;

import java.util.List;

/** A table whose rows are drawn as bars: readable without the drawing, and without colour. */
record Bars(List<Bar> bars) {

	/**
	 * @param words   what is counted
	 * @param part    so many of the count are late, shown apart; 0 where nothing can be
	 * @param address of the list behind the number; absent where there is none that the reader may open
	 */
	record Bar(String words, long count, long part, String address) {
	}

	/** What the number counts stands at the address. */
	static Bar bar(String words, long count, String address) {
		return new Bar(words, count, 0, address);
	}

	static Bar bar(String words, long count) {
		return new Bar(words, count, 0, null);
	}

	public long sum() {
		return bars.stream().mapToLong(Bar::count).sum();
	}

	/** Length of a count, in hundredths of the longest bar. */
	public long length(long count) {
		long longest = bars.stream().mapToLong(Bar::count).max().orElse(0);
		return longest == 0 ? 0 : Math.round(100.0 * count / longest);
	}

	/** In hundredths of all. */
	public long share(long count) {
		return sum() == 0 ? 0 : Math.round(100.0 * count / sum());
	}
}
