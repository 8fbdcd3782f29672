package vn.chibo.rules;

import java.util.List;

/** What committees have confirmed and changed since the tables were shipped, as this node knows it. */
public interface LocalRules {

	/** Of an installation where nobody has said anything. */
	LocalRules NONE = () -> new Edition(0, List.of());

	Edition edition();

	/**
	 * All that is in force, or will be.
	 *
	 * @param version another one as soon as anything is confirmed or taken back
	 */
	record Edition(long version, List<Amendment> amendments) {

		/** What holds in the place of the rows of a table, the oldest first. */
		public List<Amendment> of(String table, Place place) {
			return amendments.stream().filter(one -> one.table().equals(table)).filter(one -> one.holdsIn(place))
				.toList();
		}
	}
}
