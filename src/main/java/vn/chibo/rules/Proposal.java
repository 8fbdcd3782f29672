package vn.chibo.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * Rows that somebody wants to hold from a day on, because a document says so.
 *
 * @param organisationId for whom, with all below; absent: for all
 * @param document       number and day of the text that was in hand
 * @param until          the last day, of one that was taken back
 */
public record Proposal(long id, Long organisationId, String document, String reason, LocalDate from, LocalDate until,
		String proposedBy, Instant proposedAt, String confirmedBy, Instant confirmedAt, String declinedBy,
		Instant declinedAt, String endedBy, Instant endedAt) {

	public boolean isOpen() {
		return confirmedAt == null && declinedAt == null;
	}

	public boolean isConfirmed() {
		return confirmedAt != null;
	}

	/** Whether it holds on the day, or will. */
	public boolean holdsOrWill(LocalDate today) {
		return isConfirmed() && (until == null || !until.isBefore(today));
	}

	/**
	 * One row of it.
	 *
	 * @param cells   by column what is to stand there; empty: the shipped row is confirmed as it stands
	 * @param shipped by column what stood there when this was proposed
	 */
	public record Row(String table, String row, Map<String, String> cells, Map<String, String> shipped) {

		public boolean confirms() {
			return cells.isEmpty();
		}
	}
}
