package vn.chibo.casepage;

import java.util.Optional;
import vn.chibo.casefile.Paper;

/** The forms that people are filling in, as the papers that they would be. */
public interface HalfFilled {

	/**
	 * As its form was last saved, with what is preset of it; not filed anywhere.
	 *
	 * @return empty for a task that this person has not taken
	 */
	Optional<Paper> of(String taskId, String login);
}
