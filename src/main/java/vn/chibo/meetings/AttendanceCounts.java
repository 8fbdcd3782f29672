package vn.chibo.meetings;

/**
 * How a member attended, each meeting in one figure.
 *
 * @param there on time or late
 * @param freed exempt, or introduced to another branch: not called
 */
public record AttendanceCounts(int there, int late, int excused, int unexcused, int freed) {

	static AttendanceCounts of(Presence presence, int number) {
		return switch (presence) {
			case PRESENT -> new AttendanceCounts(number, 0, 0, 0, 0);
			case LATE -> new AttendanceCounts(number, number, 0, 0, 0);
			case EXCUSED -> new AttendanceCounts(0, 0, number, 0, 0);
			case UNEXCUSED -> new AttendanceCounts(0, 0, 0, number, 0);
			case EXEMPT, AWAY -> new AttendanceCounts(0, 0, 0, 0, number);
		};
	}

	AttendanceCounts plus(AttendanceCounts other) {
		return new AttendanceCounts(there + other.there, late + other.late, excused + other.excused,
			unexcused + other.unexcused, freed + other.freed);
	}

	public int summoned() {
		return there + excused + unexcused;
	}

	public String sentence() {
		return "Dự %d/%d buổi được triệu tập%s; vắng có lý do %d, không lý do %d%s".formatted(there, summoned(),
			late == 0 ? "" : ", đến muộn %d".formatted(late), excused, unexcused,
			freed == 0 ? "" : "; %d buổi được miễn hoặc sinh hoạt nơi khác".formatted(freed));
	}
}
