package vn.chibo.procedures.meeting.sheet;

import java.util.Arrays;
import java.util.Optional;

/**
 * What is saved by itself: {@code head}, {@code item/k3f9}.
 *
 * @param key tells pieces of the same section apart; absent where there is one
 */
record Piece(Section section, String key) {

	static final String SHEET = "sheet/";
	private static final String KEY = "[a-z0-9]{1,20}";

	/** Empty for what names none. */
	static Optional<Piece> of(String name) {
		var parts = name.split("/", 2);
		return Arrays.stream(Section.values()).filter(section -> section.word().equals(parts[0]))
			.filter(section -> section.hasMany() == (parts.length == 2))
			.filter(section -> parts.length == 1 || parts[1].matches(KEY))
			.map(section -> new Piece(section, parts.length == 1 ? null : parts[1])).findFirst();
	}

	String name() {
		return key == null ? section.word() : section.word() + "/" + key;
	}

	/** The name of its draft. */
	String draft() {
		return SHEET + name();
	}
}
