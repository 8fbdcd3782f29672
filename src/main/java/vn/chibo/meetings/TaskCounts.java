package vn.chibo.meetings;

/**
 * What became of what a member was given, each task in one figure; what was dropped counts in none.
 *
 * @param late done, but after its day
 * @param open nobody has said what became of it
 */
public record TaskCounts(int done, int exceeded, int late, int notDone, int open) {

	static TaskCounts of(TaskOutcome outcome, int number) {
		return outcome == null ? new TaskCounts(0, 0, 0, 0, number) : switch (outcome) {
			case DONE -> new TaskCounts(number, 0, 0, 0, 0);
			case EXCEEDED -> new TaskCounts(0, number, 0, 0, 0);
			case LATE -> new TaskCounts(0, 0, number, 0, 0);
			case NOT_DONE -> new TaskCounts(0, 0, 0, number, 0);
			case DROPPED -> new TaskCounts(0, 0, 0, 0, 0);
		};
	}

	TaskCounts plus(TaskCounts other) {
		return new TaskCounts(done + other.done, exceeded + other.exceeded, late + other.late, notDone + other.notDone,
			open + other.open);
	}

	/** Those of which somebody has said what became of them. */
	public int settled() {
		return done + exceeded + late + notDone;
	}

	/** In whole percent of those settled, a half up: done in whatever way; late; exceeded. */
	public int donePercent() {
		return percent(done + exceeded + late);
	}

	public int latePercent() {
		return percent(late);
	}

	public int exceededPercent() {
		return percent(exceeded);
	}

	private int percent(int part) {
		return settled() == 0 ? 0 : (part * 200 + settled()) / (2 * settled());
	}

	public String sentence() {
		return "%d việc đã kết luận: hoàn thành %d, trong đó quá hạn %d, vượt mức %d; không hoàn thành %d%s".formatted(
			settled(), done + exceeded + late, late, exceeded, notDone,
			open == 0 ? "" : "; còn %d việc chưa kết luận".formatted(open));
	}
}
