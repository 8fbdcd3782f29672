package vn.chibo.casefile;

import java.util.Optional;

/** What the rules gave until when, of a case that was begun after that. */
public interface LateStarts {

	/** A sentence for the page of the case; empty for one begun in time, and for the cases of other features. */
	Optional<String> of(String caseNumber);
}
