package vn.chibo.procedures.review.rating;

/** What discipline in the year means for the level: it counts once, and not if reported and remedied. */
public enum Discipline {

	NONE("Không bị kỷ luật"),
	DISCIPLINED("Bị kỷ luật trong năm"),
	SELF_REPORTED_AND_REMEDIED("Bị kỷ luật, nhưng đã tự phát hiện và khắc phục"),
	COUNTED_IN_ANOTHER_YEAR("Bị kỷ luật, nhưng vi phạm đã tính vào xếp loại năm khác");

	private final String vietnamese;

	Discipline(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	public String vietnamese() {
		return vietnamese;
	}
}
