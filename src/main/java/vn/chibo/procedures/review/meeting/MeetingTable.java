package vn.chibo.procedures.review.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.chibo.procedures.review.YearFigures;
import vn.chibo.procedures.review.campaign.Campaign;
import vn.chibo.procedures.review.member.MemberReview;
import vn.chibo.procedures.review.rating.LevelCounts;
import vn.chibo.procedures.review.rating.Proposal;
import vn.chibo.procedures.review.rating.RatingSheet;
import vn.chibo.procedures.review.rating.ScoringFrame;
import vn.chibo.register.Level;
import vn.chibo.register.Member;
import vn.chibo.voting.Electorate;
import vn.chibo.voting.VoteCount;

/**
 * The working place of a branch: its members, what was written about each, and what the rules make of it.
 *
 * @param savedAt         when the meeting was written down; null while it was not
 * @param officialMembers those who vote
 * @param electorate      who counts in the votes; absent while the attendance cannot be right, see {@code fault}
 */
public record MeetingTable(Campaign campaign, BranchReview branch, MeetingSheet meeting, Instant savedAt,
		List<Member> officialMembers, Optional<Electorate> electorate, String fault, List<Row> rows) {

	public long complete() {
		return rows.stream().filter(Row::isComplete).count();
	}

	/** Of those whom the branch rates. */
	LevelCounts levels() {
		return LevelCounts.of(rows.stream().filter(row -> !row.sheet().notRated()).map(row -> row.sheet().level())
			.filter(level -> level != null).toList());
	}

	/**
	 * One member.
	 *
	 * @param number   in the table, from 1
	 * @param year     what the branch has on record of the member
	 * @param savedAt  when the sheet was written; null while nothing is written
	 * @param frame    the criteria of the member's form
	 * @param proposal what the rules propose; absent while figures are missing
	 * @param vote     absent while it cannot be counted
	 * @param faults   what is missing or cannot be right, a sentence each
	 */
	public record Row(int number, MemberReview review, YearFigures year, RatingSheet sheet, Instant savedAt,
			ScoringFrame frame,
			Optional<Proposal> proposal, Optional<VoteCount> vote, List<String> faults) {

		public boolean isComplete() {
			return faults.isEmpty();
		}

		/** What the branch says; null for who is not rated, and while it says nothing. */
		public Level level() {
			return sheet.notRated() ? null : sheet.level();
		}
	}
}
