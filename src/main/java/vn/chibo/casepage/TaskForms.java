package vn.chibo.casepage;

import java.util.List;
import java.util.Optional;
import vn.chibo.casefile.attachments.AttachmentKind;

/** The forms that people have in hand, to which they attach something. */
public interface TaskForms {

	/**
	 * @return empty for a task that is done, that does not concern this person, or that somebody else has taken
	 */
	Optional<InHand> of(String taskId, String login);

	/**
	 * @param form      its id
	 * @param committee the group in whose name the person works on it; null for one's own task
	 * @param needed    without what it is not accepted, at least for one of its answers
	 */
	record InHand(String caseNumber, String form, String committee, List<AttachmentKind> needed) {
	}
}
