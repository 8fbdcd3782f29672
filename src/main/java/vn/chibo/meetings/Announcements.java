package vn.chibo.meetings;

import java.util.List;

/** What has to be told to a branch at its next meeting; whoever has something answers. */
public interface Announcements {

	/** Of what was not told yet, in the order in which it came. */
	List<Announcement> forBranch(long branchId);

	/** They were told at the meeting whose minutes are signed. */
	void told(long branchId, String meeting, List<Announcement> announcements);

	/**
	 * @param reference the case that it is about
	 * @param title     in one line
	 */
	record Announcement(String reference, String title, String text) {
	}
}
