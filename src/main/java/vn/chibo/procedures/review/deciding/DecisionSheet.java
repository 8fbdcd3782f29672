package vn.chibo.procedures.review.deciding;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import vn.chibo.base.TypedText;
import vn.chibo.register.Level;

/**
 * What those who decide have written about one member or branch so far.
 *
 * @param level  absent where they follow the branch
 * @param reason for another level than the branch says
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DecisionSheet(Level level, String reason) {

	public DecisionSheet {
		reason = reason == null ? "" : TypedText.clean(reason);
	}
}
