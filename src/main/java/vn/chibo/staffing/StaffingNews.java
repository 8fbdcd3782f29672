package vn.chibo.staffing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chibo.notification.Notice;
import vn.chibo.notification.Notices;
import vn.chibo.register.Committee;

/** The mails of this feature; they name committees, cases and work, and nobody else. */
@Component
class StaffingNews {

	/** A mail keeps no more; what does not fit is counted. */
	private static final int MOST_LETTERS = 1200;

	private final Notices notices;

	StaffingNews(Notices notices) {
		this.notices = notices;
	}

	void toMembers(Collection<Long> members, News news) {
		notices.toMembers(members, news.notice());
	}

	void toCommittee(Committee committee, News news) {
		notices.toCommittee(committee, news.notice());
	}

	/**
	 * What is said.
	 *
	 * @param key   the same is said to the same person once
	 * @param lines one by one; none for a mere sentence
	 */
	record News(String key, String subject, String message, List<String> lines) {

		News(String key, String subject, String message) {
			this(key, subject, message, List.of());
		}

		private Notice notice() {
			return new Notice(key, "care", subject, null, null, Map.of("message", message, "lines", fitting()));
		}

		private String fitting() {
			var shown = new ArrayList<String>();
			int letters = 0;
			for (var line : lines) {
				letters += line.length() + 1;
				if (letters > MOST_LETTERS) {
					shown.add("và %d mục khác".formatted(lines.size() - shown.size()));
					break;
				}
				shown.add(line);
			}
			return String.join("\n", shown);
		}
	}
}
