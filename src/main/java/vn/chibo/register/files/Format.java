package vn.chibo.register.files;

/** How the text of a cell becomes a value; throws {@link Unreadable} with the reason when it does not. */
@FunctionalInterface
interface Format<T> {

	/** Never asked about an empty text: an empty cell has no value. */
	T read(String text);

	/** Only telephone numbers do; elsewhere a plus is the start of a formula. */
	default boolean mayBeginWithPlus() {
		return false;
	}
}
