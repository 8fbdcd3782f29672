package vn.chibo.register.files;

/** How the text of a cell becomes a value; throws {@link Unreadable} with the reason when it does not. */
@FunctionalInterface
interface Format<T> {

	/** Never asked about an empty text: an empty cell has no value. */
	T read(String text);

	/** How the value is to be written, for whoever fills in a template. */
	default String asWritten() {
		return "Chữ";
	}

	/** The same format with these words for whoever writes. */
	default Format<T> written(String words) {
		Format<T> format = this;
		return new Format<>() {

			@Override
			public T read(String text) {
				return format.read(text);
			}

			@Override
			public String asWritten() {
				return words;
			}
		};
	}

	/** Only telephone numbers do; elsewhere a plus is the start of a formula. */
	default boolean mayBeginWithPlus() {
		return false;
	}
}
