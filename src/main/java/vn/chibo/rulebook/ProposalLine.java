package vn.chibo.rulebook;

import java.time.LocalDate;
import java.util.List;

/**
 * A proposal as people read it.
 *
 * @param scope for whom
 * @param state in words
 * @param changes what it changes, a sentence a row
 * @param happened who did what when, the oldest first
 */
record ProposalLine(long id, boolean open, String document, String reason, LocalDate from, LocalDate until,
		String scope,
		String state, List<String> changes, List<String> happened) {
}
