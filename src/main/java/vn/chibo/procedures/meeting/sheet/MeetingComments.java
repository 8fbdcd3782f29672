package vn.chibo.procedures.meeting.sheet;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.OldEncoding;
import vn.chibo.base.Refusal;
import vn.chibo.base.TypedText;
import vn.chibo.casefile.Drafts;
import vn.chibo.meetings.Meeting;

/** What members say beforehand about the draft of the resolution: each one comment, sealed, changeable until the meeting. */
@Component
@Transactional
class MeetingComments {

	static final int LONGEST = 4000;
	private static final String COMMENT = "comment/";

	private final Drafts drafts;
	private final Clock clock;

	MeetingComments(Drafts drafts, Clock clock) {
		this.drafts = drafts;
		this.clock = clock;
	}

	/** Empty where the member has said nothing. */
	@Transactional(readOnly = true)
	public String of(Meeting meeting, long memberId) {
		return drafts.find(meeting.caseNumber(), COMMENT + memberId)
			.map(draft -> draft.content().get("text").toString())
			.orElse("");
	}

	/** By member id. */
	@Transactional(readOnly = true)
	public Map<Long, String> all(Meeting meeting) {
		var all = new LinkedHashMap<Long, String>();
		drafts.beginning(meeting.caseNumber(), COMMENT)
			.forEach((member, draft) -> all.put(Long.valueOf(member), draft.content().get("text").toString()));
		return all;
	}

	/** Whether the meeting has not begun. */
	boolean areOpen(Meeting meeting) {
		return !meeting.isHeld() && (meeting.plannedAt() == null || clock.instant().isBefore(meeting.plannedAt()));
	}

	/** @throws Refusal when the meeting has begun */
	public void write(Meeting meeting, long memberId, String text, String login) {
		if (!areOpen(meeting)) {
			throw new Refusal("Đã đến giờ họp nên không góp ý trước được nữa; hãy phát biểu tại cuộc họp.");
		}
		var clean = TypedText.clean(text).strip();
		if (clean.length() > LONGEST) {
			throw new Refusal("Ý kiến dài quá %d chữ; hãy rút gọn.".formatted(LONGEST));
		}
		OldEncoding.refuse("Ý kiến", clean);
		if (clean.isEmpty()) {
			drafts.discard(meeting.caseNumber(), COMMENT + memberId);
		} else {
			drafts.keep(meeting.caseNumber(), COMMENT + memberId, Map.of("text", clean), login);
		}
	}
}
