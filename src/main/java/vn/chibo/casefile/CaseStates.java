package vn.chibo.casefile;

import java.util.Optional;

/** What the states of some procedures are called; each feature knows its own. */
public interface CaseStates {

	/** The words that people read; empty for the procedure of another feature. */
	Optional<String> vietnamese(CaseFile file);
}
