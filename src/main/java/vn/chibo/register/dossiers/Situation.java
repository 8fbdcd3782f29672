package vn.chibo.register.dossiers;

import java.util.ArrayList;
import java.util.List;

/** What a member is or has been, on which it depends what has to be in the dossier; names as the decision table writes them. */
public enum Situation {

	PROBATIONARY,
	OFFICIAL,
	/** By a slip of introduction; not together with a whole branch. */
	TRANSFERRED,
	/** Rated excellent in some year. */
	REWARDED,
	/** Everybody. */
	ANY;

	static List<Situation> of(boolean probationary, boolean transferred, boolean rewarded) {
		var all = new ArrayList<>(List.of(probationary ? PROBATIONARY : OFFICIAL));
		if (transferred) {
			all.add(TRANSFERRED);
		}
		if (rewarded) {
			all.add(REWARDED);
		}
		return all;
	}
}
