package vn.chibo.procedures.meeting.sheet;

import java.util.List;
import java.util.Optional;

/** What the branch committee has agreed on before the meeting; whoever runs the month answers. */
public interface AgreedAgenda {

	/** Empty while nothing is agreed. */
	Optional<Agreed> of(String caseNumber);

	/**
	 * @param items           a title each, in the planned order
	 * @param draftResolution what the branch is to vote on; may be empty
	 */
	record Agreed(List<String> items, String draftResolution) {

		/** What 42-HD/BTCTW has each meeting deal with, where nothing else was agreed; feedback has a part of its own. */
		public static final Agreed USUAL = new Agreed(List.of("Thông tin thời sự, phổ biến văn bản mới",
			"Đánh giá kết quả tháng trước, việc của từng đảng viên", "Thảo luận, tự phê bình và phê bình",
			"Thông qua nhiệm vụ, nghị quyết tháng tới"), "");
	}
}
