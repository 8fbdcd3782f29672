package vn.chibo.casepage;

import java.time.LocalDate;
import java.util.List;
import vn.chibo.casefile.attachments.AttachmentKind;
import vn.chibo.casefile.attachments.AttachmentProperties;

/**
 * What was attached to a case, as far as somebody may open it, and the tasks to which that person may attach more.
 *
 * @param files  the newest first
 * @param limits of what is taken
 */
record Attached(String caseNumber, List<File> files, List<Place> places, AttachmentProperties limits) {

	/** To choose from. */
	public AttachmentKind[] getKinds() {
		return AttachmentKind.values();
	}

	/**
	 * @param size      in words
	 * @param removable whether the person may still take it back
	 */
	record File(int position, String what, LocalDate on, String who, int pages, String size, boolean destroyed,
			boolean takenBack, boolean removable) {
	}

	/**
	 * @param task   its name
	 * @param needed without what its form is not accepted, at least for one of its answers; empty where that was not asked
	 */
	record Place(String taskId, String task, List<AttachmentKind> needed) {
	}
}
