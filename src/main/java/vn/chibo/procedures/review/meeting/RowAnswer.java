package vn.chibo.procedures.review.meeting;

import java.time.Instant;
import java.util.List;
import vn.chibo.procedures.review.rating.Sentences;
import vn.chibo.voting.VoteCount;

/**
 * What the page learns about one member when something was saved.
 *
 * @param seen     when the sheet was saved; null while nothing is written
 * @param score    of 100 points; empty while points are missing
 * @param proposed the level that the rules propose; empty while figures are missing
 * @param because  why, and where it is written
 * @param differs  whether the branch says otherwise
 */
record RowAnswer(String caseNumber, Instant seen, String level, String score, String proposed, String because,
		boolean differs, String vote, List<String> faults) {

	static RowAnswer of(MeetingTable.Row row) {
		return new RowAnswer(row.review().caseNumber(), row.savedAt(), level(row), score(row),
			row.proposal().map(Sentences::proposed).orElse(""),
			row.proposal().map(proposal -> proposal.reason() + " (" + proposal.legalBasis() + ")").orElse(""),
			row.proposal().isPresent() && row.sheet().level() != null
				&& !row.sheet().level().name().equals(row.proposal().get().outcome().name()),
			row.vote().map(VoteCount::sentence).orElse(""), row.faults());
	}

	/** What the branch says so far. */
	private static String level(MeetingTable.Row row) {
		return row.sheet().notRated() || row.sheet().level() != null ? Sentences.level(row.level()) : "";
	}

	private static String score(MeetingTable.Row row) {
		var points = row.sheet().points();
		return row.frame().criteria().stream().allMatch(criterion -> points.get(criterion.id()) != null)
			? Integer.toString(points.values().stream().mapToInt(Integer::intValue).sum()) : "";
	}
}
