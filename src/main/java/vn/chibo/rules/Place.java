package vn.chibo.rules;

/**
 * Where a rule is asked: an organisation may have confirmed or changed rows for itself and all below it. Asked for its path
 * only when somebody has said something of the table.
 */
@FunctionalInterface
public interface Place {

	/** Of what belongs to no organisation: only what was said for all holds there. */
	Place EVERYWHERE = () -> "/";

	/** One whose path is known. */
	static Place of(String path) {
		return () -> path;
	}

	/** The ids from the highest organisation down to this one, {@code /1/5/12/}. */
	String path();

	/** Whether what the organisation says holds here. */
	default boolean isBelow(long organisationId) {
		return path().contains("/" + organisationId + "/");
	}
}
