package vn.chibo.procedures.meeting.sheet;

import vn.chibo.base.Refusal;

/** Somebody else has written the same piece meanwhile. */
class Overtaken extends Refusal {

	private final transient Written newest;

	Overtaken(Written newest) {
		super(
			"Người khác vừa ghi chỗ này nên chưa lưu; hãy xem bản của người ấy ở dưới rồi chọn, bản không chọn vẫn được "
				+ "giữ ở cuối trang.");
		this.newest = newest;
	}

	Written newest() {
		return newest;
	}
}
