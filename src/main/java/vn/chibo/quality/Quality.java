package vn.chibo.quality;

import java.util.List;
import vn.chibo.register.Organisation;
import vn.chibo.register.quality.Finding;
import vn.chibo.register.quality.RegisterFindings.Found;

/**
 * What is to be mended in an organisation and below.
 *
 * @param above   those above that the reader reads as well, the highest first
 * @param counts  each finding there is, with where it is
 * @param members with whom something is found; of a branch only
 */
record Quality(Organisation organisation, List<Organisation> above, List<Count> counts, List<Found> members) {

	/** @param places each organisation directly below; of a branch none */
	record Count(Finding finding, long all, List<Place> places) {
	}

	record Place(long id, String name, long count) {
	}
}
