package vn.chibo.voting;

import java.util.Optional;
import java.util.Set;

/** One of the lists of names in the minutes of a branch. */
record NameList(String title, Set<Long> members) {

	/** What is wrong when it names people who have no vote in the branch. */
	Optional<String> strangers(Set<Long> officialMembers) {
		var strangers = members.stream().filter(member -> !officialMembers.contains(member)).count();
		return strangers == 0 ? Optional.empty() : Optional.of(
			"Danh sách %s có %d người không phải là đảng viên chính thức của chi bộ; hãy bỏ khỏi danh sách."
				.formatted(title, strangers));
	}
}
