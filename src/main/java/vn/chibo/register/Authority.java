package vn.chibo.register;

/** What an organisation may decide, issue or hold (294-QĐ/TW): data on the organisation, because it differs by place. */
public enum Authority {

	DECIDES_ADMISSION("Quyết định kết nạp"),
	ISSUES_OFFICIAL_TRANSFER("Giới thiệu chuyển sinh hoạt đảng chính thức"),
	HOLDS_DOSSIERS("Giữ hồ sơ đảng viên"),
	DECIDES_RATING("Quyết định xếp loại đảng viên"),
	DECIDES_REMOVAL("Quyết định xóa tên");

	private final String vietnamese;

	Authority(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	public String vietnamese() {
		return vietnamese;
	}
}
