package vn.chibo.procedures.meeting.sheet;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.Refusal;
import vn.chibo.casefile.Drafts;
import vn.chibo.meetings.Meeting;

/** What was written at meetings, as their minutes are made of it. */
@Component
@Transactional(readOnly = true)
public class MeetingSheets {

	private static final String DRAFT = "sheet";

	private final Drafts drafts;
	private final ObjectMapper json;

	MeetingSheets(Drafts drafts, ObjectMapper json) {
		this.drafts = drafts;
		this.json = json;
	}

	/** All that was written. */
	public MeetingSheet of(String caseNumber) {
		var written = drafts.find(caseNumber, DRAFT).map(draft -> json.convertValue(draft.content(),
			MeetingSheet.class))
			.orElse(new MeetingSheet(null, null, null, null, null, null, null, null, null, null, null,
				null, null, null));
		return new MeetingSheet(written.heldOn(), written.began(), written.ended(), written.chairId(),
			written.secretaryId(), orNone(written.attendance()), orNone(written.items()), orNone(written.results()),
			orNone(written.tasks()), orNone(written.feedback()), orNone(written.votes()), orNone(written.mentions()),
			orNone(written.points()), written.conclusion() == null ? "" : written.conclusion());
	}

	private static <T> List<T> orNone(List<T> list) {
		return list == null ? List.of() : list;
	}

	private static <K, V> Map<K, V> orNone(Map<K, V> map) {
		return map == null ? Map.of() : map;
	}

	/** @throws Refusal with everything that is missing, a sentence each */
	public void mustBeComplete(MeetingSheet sheet, Meeting meeting) {
		var missing = new ArrayList<String>();
		if (sheet.heldOn() == null) {
			missing.add("Phiếu sinh hoạt chưa có ngày họp; hãy ghi ngày họp.");
		}
		if (sheet.chairId() == null || sheet.secretaryId() == null) {
			missing.add("Phiếu sinh hoạt chưa ghi người chủ trì, thư ký; hãy chọn hai người.");
		}
		if (sheet.attendance().isEmpty()) {
			missing.add("Phiếu sinh hoạt chưa điểm danh; hãy điểm danh từng đảng viên.");
		}
		if (sheet.items().isEmpty() || sheet.conclusion().isBlank()) {
			missing.add("Phiếu sinh hoạt chưa ghi nội dung và kết luận; hãy ghi đủ rồi gửi lại.");
		}
		if (!missing.isEmpty()) {
			throw new Refusal(missing);
		}
	}
}
