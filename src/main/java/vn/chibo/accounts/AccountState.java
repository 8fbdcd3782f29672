package vn.chibo.accounts;

/** How an account stands, as the list tells them apart. */
enum AccountState {

	NONE("Chưa có tên đăng nhập"),
	NEVER("Chưa đăng nhập lần nào"),
	SEEN("Đã đăng nhập"),
	LOCKED(
		"Tạm khóa vì nhập sai mật khẩu"),
	CLOSED("Đã ngừng");

	private final String vietnamese;

	AccountState(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	public String vietnamese() {
		return vietnamese;
	}
}
