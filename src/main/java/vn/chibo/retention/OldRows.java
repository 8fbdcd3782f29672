package vn.chibo.retention;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.StartDrafts;
import vn.chibo.casefile.reading.MemberReadings;
import vn.chibo.register.files.Comparisons;
import vn.chibo.register.history.MemberVersions;

/** What belongs to no case: it goes by its age alone. */
@Component
class OldRows {

	private final StartDrafts drafts;
	private final Comparisons comparisons;
	private final MemberReadings readings;
	private final MemberVersions versions;

	OldRows(StartDrafts drafts, Comparisons comparisons, MemberReadings readings, MemberVersions versions) {
		this.drafts = drafts;
		this.comparisons = comparisons;
		this.readings = readings;
		this.versions = versions;
	}

	/** When the oldest was made of those from before a day; empty too where the subject is none of these. */
	Optional<Instant> oldest(Subject subject, Instant before) {
		return switch (subject) {
			case DRAFTS -> drafts.oldest(before);
			case COMPARISONS -> comparisons.oldest(before);
			case MEMBER_READINGS -> readings.oldest(before);
			case VERSIONS -> versions.oldest(before);
			case PAPERS, DOSSIER_PAPERS, READINGS, MAILS, HISTORY -> Optional.empty();
		};
	}

	/** How many went. */
	int discardAll(Subject subject, Instant before) {
		return switch (subject) {
			case DRAFTS -> drafts.discardAll(before);
			case COMPARISONS -> comparisons.discardAll(before);
			case MEMBER_READINGS -> readings.discardAll(before);
			case VERSIONS -> versions.discardAll(before);
			case PAPERS, DOSSIER_PAPERS, READINGS, MAILS, HISTORY -> 0;
		};
	}
}
