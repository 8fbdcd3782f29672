package vn.chibo.procedures.review.meeting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chibo.register.Activity;
import vn.chibo.register.Member;

/**
 * When a branch met and who was there.
 *
 * @param attendance by member id; who is not named was there
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MeetingSheet(LocalDate metOn, Map<Long, Attendance> attendance) {

	public MeetingSheet {
		attendance = attendance == null ? Map.of() : attendance;
	}

	/** Before the meeting: the exempt, as the register has them; who comes nobody knows, nor who is introduced elsewhere. */
	static MeetingSheet before(List<Member> official) {
		return new MeetingSheet(null, official.stream().filter(member -> member.activity() == Activity.EXEMPT)
			.collect(Collectors.toMap(Member::id, member -> Attendance.EXEMPT)));
	}

	/** Of these, who may have become fewer since the sheet was written. */
	Set<Long> members(Attendance as, Set<Long> among) {
		return attendance.entrySet().stream().filter(entry -> entry.getValue() == as).map(Map.Entry::getKey)
			.filter(among::contains).collect(Collectors.toSet());
	}

	/** How an official member stands to the meeting. */
	public enum Attendance {

		PRESENT("Có mặt"),
		ABSENT("Vắng"),
		AWAY("Sinh hoạt tạm thời nơi khác"),
		EXEMPT("Được miễn, không dự");

		private final String vietnamese;

		Attendance(String vietnamese) {
			this.vietnamese = vietnamese;
		}

		public String vietnamese() {
			return vietnamese;
		}
	}
}
