package vn.chibo.rules;

import java.util.function.Supplier;

/** What tables would say if a proposal were in force. */
@FunctionalInterface
public interface Suppositions {

	/** Asks, in this thread and in the given work only, as if the proposal had been confirmed long ago. */
	<T> T asIf(long proposalId, Supplier<T> work);
}
