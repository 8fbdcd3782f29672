package vn.chibo.dashboard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import vn.chibo.register.Activity;
import vn.chibo.register.OrganisationCounts.Group;

/** The members of an organisation and all below by what they are. */
record MembersInNumbers(List<Group> groups) {

	Bars standings() {
		return bars(group -> group.probationary() ? 1 : 0, standing -> standing == 1 ? "Dự bị" : "Chính thức");
	}

	Bars states() {
		return bars(Group::activity, Activity::vietnamese);
	}

	Bars ages() {
		return bars(Group::ageFrom, Group::ages);
	}

	private <K extends Comparable<K>> Bars bars(Function<Group, K> by, Function<K, String> words) {
		return new Bars(groups.stream().collect(groupingBy(by, TreeMap::new, summingLong(Group::members))).entrySet()
			.stream().map(sum -> Bars.bar(words.apply(sum.getKey()), sum.getValue())).toList());
	}
}
