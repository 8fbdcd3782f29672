package vn.chibo.support;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The forms of a relocation as people fill them in when nobody objects. */
public final class Forms {

	private Forms() {
	}

	public static Map<String, Object> start(long memberId, long destinationId, LocalDate effectiveOn) {
		return Map.of("memberId", Long.toString(memberId), "reason", "Nghỉ hưu, nghỉ mất sức", "effectiveOn",
			effectiveOn.toString(), "residence", "Số 7, tổ dân phố 4", "destinationId", Long.toString(destinationId));
	}

	public static Map<String, Object> request(long destinationId) {
		return Map.of("selfReview", "Một năm qua tôi hoàn thành nhiệm vụ.", "destinationId",
			Long.toString(destinationId), "cardShown", true);
	}

	/** Whether anything is under way against the member, {@code YES} or {@code NO}. */
	public static Map<String, Object> inspection(String answer) {
		return Map.of("underInspection", answer, "remarks", "Theo sổ theo dõi của ủy ban kiểm tra.");
	}

	public static Map<String, Object> review() {
		return Map.of("decision", "AGREE", "underInspection", "NO", "feesPaid", "YES", "remarks",
			"Chấp hành tốt nghị quyết.");
	}

	public static Map<String, Object> endorsement() {
		return Map.of("decision", "AGREE", "remarks", "Nhất trí với chi ủy.");
	}

	public static Map<String, Object> slip(String number, LocalDate issuedOn) {
		return Map.of("decision", "AGREE", "slipNumber", number, "issuedOn", issuedOn.toString(), "dossierBy", "MEMBER",
			"dossierPapers", 12, "sealed", true);
	}

	public static Map<String, Object> presentation(LocalDate presentedOn) {
		return Map.of("decision", "AGREE", "presentedOn", presentedOn.toString());
	}

	public static Map<String, Object> acceptance(LocalDate announcedOn) {
		return Map.of("announcedOn", announcedOn.toString(), "duties", "Tổ trưởng tổ hòa giải");
	}

	/**
	 * What all proposals of a change of organisations have.
	 *
	 * @param own           in whose name it is proposed
	 * @param from          the day on which it takes effect
	 * @param organisations those that it is about; none where one is founded
	 */
	public static Map<String, Object> reorganisation(long own, String kind, LocalDate from, Long... organisations) {
		var form = new HashMap<String, Object>(Map.of("organisationId", "" + own, "kind", kind, "decisionNumber",
			"15-QĐ/ĐU", "decidedOn", from.minusDays(3).toString(), "from", from.toString(), "reason",
			"Sắp xếp lại thôn, tổ dân phố theo nghị quyết của hội đồng nhân dân."));
		if (organisations.length > 0) {
			form.put("organisations", Stream.of(organisations).map(Object::toString).toList());
		}
		return form;
	}
}
