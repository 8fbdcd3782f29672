package vn.chibo.calendar;

/** Of what is left of a term when a step of it begins, in per cent; no term by itself. */
record Share(int percent) implements Extent {

	Share {
		if (percent < 1 || percent > 100) {
			throw new IllegalArgumentException("a share is 1 to 100 per cent: " + percent);
		}
	}

	/** A day at least. */
	int of(int days) {
		return Math.max(1, days * percent / 100);
	}
}
