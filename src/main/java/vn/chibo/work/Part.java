package vn.chibo.work;

import java.util.ArrayList;
import java.util.List;
import vn.chibo.worklist.WorkBelow.Kind;

/**
 * What a page shows of a kind of tasks.
 *
 * @param many   whether one line stands for all of them
 * @param passed so many lines of it were on the pages before
 * @param lines  so many are on this one
 */
record Part(Kind kind, boolean many, long passed, long lines) {

	/** From so many tasks of a kind on, one line stands for all of them. */
	static final int BUNDLED_FROM = 6;

	/** All of it. */
	static Part of(Kind kind, boolean singly) {
		boolean many = !singly && kind.tasks() >= BUNDLED_FROM;
		return new Part(kind, many, 0, many ? 1 : kind.tasks());
	}

	/** What is left when so many lines are passed, up to so many more. */
	static List<Part> page(List<Part> all, long passed, long size) {
		var page = new ArrayList<Part>();
		long before = 0;
		for (var part : all) {
			long first = Math.max(passed - before, 0);
			long last = Math.min(passed + size - before, part.lines());
			if (first < last) {
				page.add(new Part(part.kind(), part.many(), first, last - first));
			}
			before += part.lines();
		}
		return page;
	}
}
