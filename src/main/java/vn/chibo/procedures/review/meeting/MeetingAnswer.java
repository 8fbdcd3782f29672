package vn.chibo.procedures.review.meeting;

import java.time.Instant;
import java.util.List;

/**
 * What the page learns about the meeting and all members when the attendance was saved.
 *
 * @param seen     when it was saved; null while nothing is written
 * @param counted  who counts in the votes; empty while the attendance cannot be right
 * @param fault    what is not right with it; empty when all is
 */
record MeetingAnswer(Instant seen, String counted, String fault, List<RowAnswer> rows) {

	static MeetingAnswer of(MeetingTable table) {
		return new MeetingAnswer(table.savedAt(), counted(table), table.fault() == null ? "" : table.fault(),
			table.rows().stream().map(RowAnswer::of).toList());
	}

	private static String counted(MeetingTable table) {
		return table.electorate().map(electorate -> "Tính %d %s, có mặt %d.".formatted(electorate.counted(),
			electorate.electors().vietnamese(), electorate.present())).orElse("");
	}
}
