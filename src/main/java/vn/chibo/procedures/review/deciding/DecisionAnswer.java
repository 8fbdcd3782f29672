package vn.chibo.procedures.review.deciding;

import java.time.Instant;
import java.util.List;
import vn.chibo.procedures.review.rating.Sentences;
import vn.chibo.register.Level;

/**
 * What the page learns when somebody's level was saved.
 *
 * @param complete whether a reason stands where one is needed
 * @param groups   how the groups stand to the cap from now on
 */
record DecisionAnswer(Instant seen, String level, boolean complete, List<Standing> groups) {

	static DecisionAnswer of(AppraisalTable table, Instant seen, Level level, boolean complete) {
		return new DecisionAnswer(seen, Sentences.level(level), complete, table.groups().stream()
			.map(group -> new Standing(Groups.Group.key(group), group.sentence(), group.over())).toList());
	}

	record Standing(String key, String sentence, int over) {
	}
}
