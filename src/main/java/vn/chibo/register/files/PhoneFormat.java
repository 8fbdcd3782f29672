package vn.chibo.register.files;

/** Telephone numbers of Viet Nam in one spelling, ten or eleven figures from 0 on; others with a plus. */
final class PhoneFormat implements Format<String> {

	@Override
	public String read(String text) {
		String figures = text.replaceAll("[ .()-]", "");
		String number = figures.replaceFirst("^(?:\\+84|0084|84(?=\\d{9}$))0?", "0");
		if (number.matches("0\\d{9,10}") || number.matches("\\+(?!84)[1-9]\\d{6,14}")) {
			return number;
		}
		if (figures.matches("[1-9]\\d{8}")) {
			throw new Unreadable(
				"số điện thoại chỉ có 9 chữ số; nếu Excel đã bỏ số 0 ở đầu, hãy định dạng cột là Văn bản "
					+ "(Text) rồi ghi lại đủ số.");
		}
		throw new Unreadable("không phải là số điện thoại; hãy ghi bằng chữ số, ví dụ 0912 345 678.");
	}

	@Override
	public String asWritten() {
		return "Số điện thoại đủ số, kể cả số 0 ở đầu, ví dụ 0912 345 678";
	}

	@Override
	public boolean mayBeginWithPlus() {
		return true;
	}
}
