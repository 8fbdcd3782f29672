package vn.chibo.casefile;

import vn.chibo.base.Refusal;

/** Another draft was saved since the one that this goes on from. */
public class OvertakenDraft extends Refusal {

	OvertakenDraft() {
		super("Người khác vừa sửa chỗ này nên chưa lưu; hãy tải lại để xem bản mới nhất rồi sửa tiếp.");
	}
}
