package vn.chibo.procedures.review.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import vn.chibo.base.Language;
import vn.chibo.procedures.review.rating.LevelCounts;
import vn.chibo.register.OrganisationKind;

/**
 * The numbers of an organisation with all that is below it.
 *
 * @param asked           those of whom the branch where they live is to write a comment
 * @param begun           branches whose review has begun
 * @param decided         branches on which was decided
 * @param excellent       this level and the next ones: of members on whom was decided
 * @param notRated        members on whom was decided that they get no level
 * @param objections      those that are not answered
 * @param unwrittenLate   self-reviews that are missing where the branch has not met and the day is over
 * @param unwrittenSince  that day; absent where nothing is late
 * @param unreportedLate  branches that have to report, the day being over
 */
record ProgressLine(long id, String name, OrganisationKind kind, int toReview, int notReviewed, int written, int asked,
		int commented, int branches, int begun, int met, int reported, int decided, int excellent, int good,
		int completed,
		int notCompleted, int notRated, int objections, int removals, int unwrittenLate, LocalDate unwrittenSince,
		int uncommentedLate, LocalDate uncommentedSince, int unreportedLate, LocalDate unreportedSince,
		int undecidedLate,
		LocalDate undecidedSince) {

	/** Of those who have a level; empty while nobody has one. */
	public String excellentShare() {
		int rated = new LevelCounts(excellent, good, completed, notCompleted).rated();
		return rated == 0 ? "" : String.format(Language.VIETNAMESE, "%.1f%%", 100.0 * excellent / rated);
	}

	/** What should have been done by now, a phrase each: how much, and for how many days. */
	public List<String> late(LocalDate today) {
		var late = new ArrayList<String>();
		add(late, unwrittenLate, "bản tự kiểm điểm chưa nộp", unwrittenSince, today);
		add(late, uncommentedLate, "nhận xét nơi cư trú chưa có", uncommentedSince, today);
		add(late, unreportedLate, "chi bộ chưa báo cáo", unreportedSince, today);
		add(late, undecidedLate, "chi bộ chưa được quyết định", undecidedSince, today);
		return late;
	}

	private static void add(List<String> late, int count, String what, LocalDate since, LocalDate today) {
		if (count > 0) {
			late.add(
				String.format(Language.VIETNAMESE, "%,d %s, chậm %d ngày", count, what,
					ChronoUnit.DAYS.between(since, today)));
		}
	}
}
