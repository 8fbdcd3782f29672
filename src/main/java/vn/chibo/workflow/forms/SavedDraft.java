package vn.chibo.workflow.forms;

import java.time.Instant;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A draft that was kept.
 *
 * @param savedAt what the next one from the same window goes on from; null when there was nothing to keep
 */
record SavedDraft(Instant savedAt) {

	/** In milliseconds, when the draft was saved from which this one goes on, 0 for none; absent for one that replaces any. */
	static final String SEEN = "Chibo-Draft";

	/** In JSON, whatever the script says it reads. */
	ResponseEntity<SavedDraft> answer() {
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(this);
	}

	static Instant seen(long milliseconds) {
		return milliseconds == 0 ? null : Instant.ofEpochMilli(milliseconds);
	}
}
