package vn.chibo.casefile.attachments;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import vn.chibo.casefile.Papers.Heading;

/**
 * What stands on the cover of an attachment.
 *
 * @param form      the form of the task for which it was added
 * @param addedFor  the committee in whose name; null for what a member adds to a task of his own
 * @param destroyed whether its content is gone
 * @param takenBack whether by the one who had added it, before the step was submitted
 */
public record Attachment(String caseNumber, int position, AttachmentKind kind, String form, String taskId, int pages,
		int bytes, Instant addedAt, String addedBy, String addedFor, boolean destroyed, boolean takenBack) {

	/** Whether it was handed in with this paper: the same form, in the same name, and later. */
	boolean belongsTo(Heading paper) {
		return paper.position() > position && form.equals(paper.form()) && Objects.equals(addedFor, paper.filedFor())
			&& (addedFor != null || addedBy.equals(paper.filedBy()));
	}

	/** Whether one has added it, or works today in the committee for which it was added. */
	public boolean isOf(String login, List<String> groups) {
		return addedFor == null ? login.equals(addedBy) : groups.contains(addedFor);
	}

	/** As if it were a paper. */
	public Heading heading() {
		return new Heading(position, form, kind.getVietnamese(), addedAt, addedBy, addedFor, destroyed);
	}

	/** Without the name that the file had. */
	public String fileName() {
		return "%s-%s-%d.pdf".formatted(caseNumber, kind.fileName(), position);
	}
}
