package vn.chibo.casefile;

import java.time.Instant;

/**
 * One case of one procedure.
 *
 * @param number    {@code CSH-2026-000123}; the engine's business key
 * @param procedure the key of the process that runs it
 * @param state     in the words of the procedure's own states
 * @param closedAt  absent while the case is open
 */
public record CaseFile(String number, String procedure, long subjectId, String state, Instant openedAt, String openedBy,
		Instant closedAt) {

	public boolean isOpen() {
		return closedAt == null;
	}
}
