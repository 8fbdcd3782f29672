package vn.chibo.register.dossiers;

/**
 * A dossier that goes, or went, from one organisation to another.
 *
 * @param documents how many documents on paper the list has
 */
public record Handover(String caseNumber, long memberId, long giverId, long receiverId, String sealNumber,
		int documents) {

	/**
	 * What the receiver found to be otherwise than the list says.
	 *
	 * @param kind the code of a kind of documents
	 */
	public record Difference(long memberId, String kind, What what) {
	}

	/** In what it differs. */
	public enum What {

		MISSING("có trong danh mục, không có trong túi"),
		EXTRA("có trong túi, không có trong danh mục"),
		DAMAGED("rách, mờ, không đọc được");

		private final String vietnamese;

		What(String vietnamese) {
			this.vietnamese = vietnamese;
		}

		public String vietnamese() {
			return vietnamese;
		}
	}
}
