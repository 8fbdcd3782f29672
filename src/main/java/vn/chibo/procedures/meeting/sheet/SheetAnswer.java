package vn.chibo.procedures.meeting.sheet;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the page learns when a piece was saved.
 *
 * @param seen    when it was saved
 * @param counted who is there and who counts
 * @param votes   what came out of each, by key
 * @param missing a sentence each
 * @param pieces  when each piece was saved at last
 */
record SheetAnswer(Instant seen, String counted, String scored, Map<String, String> votes, List<String> missing,
		Map<String, Instant> pieces) {

	static SheetAnswer of(Instant seen, SheetTable table, SheetFigures rules) {
		var figures = rules.of(table);
		return new SheetAnswer(seen, figures.counted(), figures.scored(),
			figures.votes().entrySet().stream()
				.collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().sentence())),
			rules.missing(table, figures), table.pieces().entrySet().stream()
				.filter(one -> one.getValue().savedAt() != null)
				.collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().savedAt())));
	}
}
