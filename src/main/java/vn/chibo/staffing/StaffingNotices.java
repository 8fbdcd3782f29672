package vn.chibo.staffing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chibo.notification.News;
import vn.chibo.notification.NewsSource;
import vn.chibo.notification.Notices;
import vn.chibo.register.Committee;
import vn.chibo.staffing.StaffingNews.Reader;

/** Tells people what waits, line by line. */
@Component
class StaffingNotices implements NewsSource {

	/** A mail keeps no more; what does not fit is counted. */
	private static final int MOST_LETTERS = 1200;

	private final Notices notices;

	StaffingNotices(Notices notices) {
		this.notices = notices;
	}

	@Override
	public List<News<Reader>> news() {
		return StaffingNews.all();
	}

	/** @param key the same is said to the same person once */
	void toMembers(Collection<Long> members, StaffingNews told, String key, Record words, List<String> lines) {
		notices.toMembers(members, told.news().notice(key, null, words).with("lines", fitting(lines)));
	}

	/** @param key the same is said to the same person once */
	void toCommittee(Committee committee, StaffingNews told, String key, Record words, List<String> lines) {
		notices.toCommittee(committee, told.news().notice(key, null, words).with("lines", fitting(lines)));
	}

	private static String fitting(List<String> lines) {
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
