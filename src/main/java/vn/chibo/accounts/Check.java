package vn.chibo.accounts;

import vn.chibo.register.Organisation;

/**
 * What is looked at once more before it is done to many.
 *
 * @param address where it is done
 * @param back    where one came from
 * @param within  of whom, in words
 */
record Check(String address, String back, boolean onPaper, int people, String within) {

	static String within(Organisation place) {
		return place == null ? "toàn bộ tổ chức đảng"
			: place.name() + (place.kind().isBranch() ? "" : " và các tổ chức trực thuộc");
	}

	/** @param confirmed the number that whoever does it has seen */
	boolean isDue(String confirmed) {
		return people > 1 && !confirmed.equals(String.valueOf(people));
	}
}
