package vn.chibo.register.sympathisers;

/** How far a person has come who was put on a branch's list of sympathisers. */
public enum ProspectState {

	LISTED("Trong danh sách cảm tình"),
	APPLYING("Đang làm thủ tục kết nạp"),
	ADMITTED("Đã kết nạp"),
	STRUCK_OFF("Đã đưa ra khỏi danh sách");

	private final String vietnamese;

	ProspectState(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	public String vietnamese() {
		return vietnamese;
	}
}
