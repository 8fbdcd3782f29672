package vn.chibo.rules;

import java.util.List;

/** What committees have confirmed and changed since the tables were shipped, as this node knows it. */
public interface LocalRules {

	Edition edition();

	/**
	 * All that is in force, or will be.
	 *
	 * @param version another one as soon as anything is confirmed or taken back
	 */
	record Edition(long version, List<Amendment> amendments) {

		/** What holds in the place of the rows of a table, the oldest first; the place is asked for its path once, if at all. */
		public List<Amendment> of(String table, Place place) {
			var said = amendments.stream().filter(one -> one.table().equals(table)).toList();
			if (said.stream().allMatch(Amendment::isForAll)) {
				return said;
			}
			var here = Place.of(place.path());
			return said.stream().filter(one -> one.isForAll() || here.isBelow(one.organisationId())).toList();
		}
	}
}
