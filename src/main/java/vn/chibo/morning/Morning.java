package vn.chibo.morning;

import java.util.List;
import java.util.Map;
import vn.chibo.worklist.Worklist;
import vn.chibo.worklist.Worklist.Whose;

/**
 * What one person finds in the morning.
 *
 * @param own        what the person has taken, or was given by name
 * @param bundles    kinds of which the committees have many tasks that nobody has taken
 * @param committees the other tasks of the committees that nobody has taken
 * @param colleagues tasks of the committees that somebody else has taken
 * @param waiting    cases that were handed on
 * @param places     in how many places such cases lie, in all
 * @param oldest     days by which the latest task is late; 0 when none is
 */
record Morning(List<Line> own, List<Bundle> bundles, List<Line> committees, List<Line> colleagues,
		List<Waiting> waiting, long places, Map<Whose, Worklist.Sums> sums, long oldest) {

	public long ownTasks() {
		return tasks(Whose.OWN);
	}

	public long committeeTasks() {
		return tasks(Whose.COMMITTEE);
	}

	/** Of the committees, those that are not in a bundle. */
	public long singleTasks() {
		return committeeTasks() - bundles.stream().mapToLong(Bundle::tasks).sum();
	}

	/** They come before the single tasks, the other ones after them. */
	public List<Bundle> lateBundles() {
		return bundles.stream().filter(bundle -> bundle.late() > 0).toList();
	}

	public List<Bundle> otherBundles() {
		return bundles.stream().filter(bundle -> bundle.late() == 0).toList();
	}

	public long colleagueTasks() {
		return tasks(Whose.COLLEAGUE);
	}

	/** Of one's own and of the committees' that nobody has taken. */
	public long late() {
		return of(Whose.OWN).late() + of(Whose.COMMITTEE).late();
	}

	public long dueThisWeek() {
		return of(Whose.OWN).dueSoon() + of(Whose.COMMITTEE).dueSoon();
	}

	private long tasks(Whose whose) {
		return of(whose).tasks();
	}

	private Worklist.Sums of(Whose whose) {
		return sums.getOrDefault(whose, new Worklist.Sums(whose, 0, 0, 0, null));
	}
}
