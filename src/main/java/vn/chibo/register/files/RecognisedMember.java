package vn.chibo.register.files;

import static vn.chibo.register.files.MemberColumns.CARD_NUMBER;
import static vn.chibo.register.files.MemberColumns.OFFICIAL_ON;

import java.util.List;
import java.util.Map;

/**
 * What the register has of a member who was recognised by a case: a file may have been written before, and the card is
 * issued weeks after the recognition.
 */
final class RecognisedMember {

	static final String NEEDS_CARD = "đảng viên chính thức phải có số thẻ Đảng; hãy điền đủ 12 chữ số.";
	/** What the end of a probation enters, by the name in the table. */
	private static final List<String> ENTERED = List.of("official_on", "card_number", "card_issued_at",
		"card_issued_on");

	private final Remarks remarks;

	RecognisedMember(Remarks remarks) {
		this.remarks = remarks;
	}

	/** An official member stays one with all that was entered then, also where the file has an empty cell for it. */
	void keep(Map<String, Object> values, Line line, MemberEntry old) {
		if (old == null || old.date("official_on") == null || !line.isEmpty(OFFICIAL_ON)) {
			return;
		}
		ENTERED.stream().filter(name -> values.get(name) == null && old.values().get(name) != null)
			.forEach(name -> values.put(name, old.values().get(name)));
		remarks
			.add(("%s, dòng %d: ô ngày vào Đảng chính thức để trống; danh bạ giữ nguyên ngày chính thức %s và số thẻ "
				+ "đã ghi, muốn sửa hãy ghi ngày đúng vào tệp.").formatted(line.file(), line.number(),
					Formats.show(old.date("official_on"))));
	}

	/** An official member without a card is one whose card is not issued yet, and only the register knows of those. */
	void checkCard(Line line, MemberEntry old) {
		boolean waitsForCard = old != null && old.date("official_on") != null
			&& old.values().get("card_number") == null;
		if (line.get(OFFICIAL_ON) != null && line.isEmpty(CARD_NUMBER) && !waitsForCard) {
			line.fault(CARD_NUMBER, NEEDS_CARD);
		}
	}
}
