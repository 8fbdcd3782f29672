package vn.chibo.staffing;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.chibo.register.Committee;

/** Who was told in one run of all that waits for a committee, and needs no second mail about it. */
class Told {

	private final Map<Committee, Set<Long>> members = new HashMap<>();

	void add(Committee committee, Collection<Long> told) {
		members.computeIfAbsent(committee, any -> new HashSet<>()).addAll(told);
	}

	boolean contains(Committee committee, long member) {
		return members.getOrDefault(committee, Set.of()).contains(member);
	}
}
