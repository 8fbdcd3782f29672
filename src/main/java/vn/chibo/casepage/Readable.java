package vn.chibo.casepage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.casefile.attachments.Attachment;
import vn.chibo.casefile.attachments.Attachments;
import vn.chibo.casefile.reading.Readings.Reader;

/**
 * What somebody may open in a case, and in whose name.
 *
 * @param papers by the place in the trail
 * @param kinds  of attachments, in the words of forms, that the form of a task shows to its committee
 */
record Readable(Map<Integer, Reader> papers, Map<String, Reader> kinds) {

	/**
	 * Who has added something, or has it in the committee, and who may read the paper with which it was handed in. What was
	 * not handed in yet is nobody else's business.
	 */
	Map<Integer, Reader> of(Access access, List<Attachment> attachments) {
		var groups = access.groups();
		var found = new HashMap<Integer, Reader>();
		for (var attachment : attachments) {
			var paper = Attachments.paperOf(attachment, access.headings());
			var reader = attachment.isOf(access.login(), groups)
				? Optional.of(new Reader(access.login(), attachment.addedFor()))
				: paper.flatMap(heading -> Optional.ofNullable(papers.get(heading.position()))
					.or(() -> Optional.ofNullable(kinds.get(attachment.kind().word()))));
			reader.ifPresent(allowed -> found.put(attachment.position(), allowed));
		}
		return found;
	}
}
