package vn.chibo.casefile;

import java.util.List;

/** The organisations whose committees follow a case although nothing in it was theirs to do yet. */
public interface Participants {

	/** Empty for the cases of other features. */
	List<Long> of(String caseNumber);
}
