package vn.chibo.dashboard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import vn.chibo.register.Activity;
import vn.chibo.register.OrganisationCounts.Group;

/**
 * The members of an organisation and all below by what they are; each number leads to the list of those it counts.
 *
 * @param list the address of all of them
 */
record MembersInNumbers(String list, List<Group> groups) {

	Bars standings() {
		return bars(group -> group.probationary() ? 1 : 0, standing -> standing == 1 ? "Dự bị" : "Chính thức",
			"standing",
			standing -> standing == 1 ? "probationary" : "official");
	}

	Bars states() {
		return bars(Group::activity, Activity::vietnamese, "state", Activity::name);
	}

	Bars ages() {
		return bars(Group::ageFrom, Group::ages, "age", String::valueOf);
	}

	private <K extends Comparable<K>> Bars bars(Function<Group, K> by, Function<K, String> words, String filter,
			Function<K, String> value) {
		return new Bars(groups.stream().collect(groupingBy(by, TreeMap::new, summingLong(Group::members))).entrySet()
			.stream().map(sum -> Bars.bar(words.apply(sum.getKey()), sum.getValue(),
				list + "?" + filter + "=" + value.apply(sum.getKey())))
			.toList());
	}
}
