package vn.chibo.register;

import java.util.Locale;

/**
 * How a body appears on the documents that it issues (36-HD/VPTW, II 1.2, 1.7).
 *
 * @param office    what it is called in the head
 * @param isOfOwn   whether the committee of the same organisation stands above it, and not the organisation above
 * @param authority in whose name is signed; absent where the head of the body signs as such
 * @param position  of whoever signs
 */
public record Letterhead(String office, boolean isOfOwn, String authority, String position) {

	public static Letterhead of(Organisation organisation, Body body) {
		return switch (body) {
			case COMMITTEE -> new Letterhead(organisation.committeeName(), false, "T/M " + shortly(organisation),
				"BÍ THƯ");
			case STANDING_COMMITTEE -> new Letterhead(organisation.committeeName(), false, "T/M BAN THƯỜNG VỤ",
				"BÍ THƯ");
			case ORGANISATION_DEPARTMENT -> new Letterhead(body.vietnamese(), true, null, "TRƯỞNG BAN");
			case INSPECTION_COMMITTEE -> new Letterhead(body.vietnamese(), true, "T/M ỦY BAN KIỂM TRA", "CHỦ NHIỆM");
			case PARTY_GROUP -> new Letterhead(organisation.name(), false, null, "TỔ TRƯỞNG");
		};
	}

	/** Of Đảng ủy xã Hạ the first two words; the committee of a branch has a name of its own. */
	private static String shortly(Organisation organisation) {
		return organisation.kind().isBranch() ? "CHI ỦY" : organisation.committeeName()
			.replaceFirst("^(\\S+ \\S+).*", "$1").toUpperCase(Locale.ROOT);
	}
}
