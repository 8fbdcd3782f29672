package vn.chibo.procedures.meeting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Pattern;
import vn.chibo.base.Refusal;
import vn.chibo.casefile.Paper;
import vn.chibo.meetings.MeetingKind;
import vn.chibo.meetings.MeetingMode;
import vn.chibo.meetings.Meetings.Plan;

/**
 * When, where and how a branch wants to meet, as the paper says it.
 *
 * @param cannotCome    how many members cannot come to one place; 0 unless it meets online
 * @param reason        why on another day, or why at all; may be empty
 * @param jointBranchId absent unless another branch is to hold it, too
 */
record Registration(MeetingKind kind, MeetingMode mode, LocalDate on, LocalTime at, String place, String topic,
		int cannotCome, String reason, Long jointBranchId) {

	static final String START = "meeting-start";
	static final String FORM = "meeting-register";

	private static final Pattern TIME = Pattern.compile("(\\d{1,2})\\s*(?:[:.gGhH]|giờ)\\s*(\\d{2})?(?:\\s*phút)?");

	static Registration of(Paper paper) {
		return new Registration(MeetingKind.valueOf(paper.text("kind")), MeetingMode.valueOf(paper.text("mode")),
			paper.day("plannedOn"), time(paper.text("plannedTime").strip()), paper.text("place"), paper.text("topic"),
			paper.has("cannotCome") ? paper.number("cannotCome") : 0, paper.text("reason"),
			paper.has("jointBranchId") ? Long.valueOf(paper.text("jointBranchId")) : null);
	}

	/** As people write it: 19:30, 19h30, 19 giờ. */
	private static LocalTime time(String typed) {
		var parts = TIME.matcher(typed);
		try {
			if (parts.matches()) {
				return LocalTime.of(Integer.parseInt(parts.group(1)),
					parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2)));
			}
		} catch (DateTimeException noTime) {
			// said below
		}
		throw new Refusal("Giờ bắt đầu ghi chưa rõ; hãy ghi giờ và phút như 19:30.");
	}

	Plan plan(ZoneId zone) {
		return new Plan(kind, mode, LocalDateTime.of(on, at).atZone(zone).toOffsetDateTime(), place, topic,
			jointBranchId);
	}
}
