package vn.chibo.register.files;

import java.util.Map;

/** Files that were read and found right, with what the register has of the same. */
record Checked(Map<RegisterFile, Lines> lines, Conflicts conflicts, Organisations organisations, Members members,
		Both<SeatEntry.Key, SeatEntry> seats, Both<DeputyEntry.Key, DeputyEntry> deputies,
		Both<RatingEntry.Key, RatingEntry> ratings, Both<String, ResidenceLinkEntry> residenceLinks) {

	private static final Lines NONE = Lines.none("", true);

	/** What is there, and what the files say instead or besides. */
	record Both<K, E>(Map<K, E> stored, Map<K, E> wanted) {
	}

	Lines of(RegisterFile list) {
		return lines.getOrDefault(list, NONE);
	}

	String name(String personalId) {
		return (String) members.get(personalId).values().get("full_name");
	}

	String title(SeatEntry seat) {
		return "%s, %s, %s".formatted(name(seat.key().member()), seat.position().vietnamese(),
			seat.key().body().vietnamese());
	}
}
