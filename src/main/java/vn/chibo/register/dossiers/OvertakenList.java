package vn.chibo.register.dossiers;

import vn.chibo.base.Refusal;

/** The list of a dossier was changed since the one from which this was written. */
public class OvertakenList extends Refusal {

	OvertakenList() {
		super("Danh mục đã đổi trong lúc đồng chí ghi nên chưa ghi đè; hãy so phần đang ghi với phần nay có ở từng "
			+ "dòng, sửa nếu cần rồi ghi lại.");
	}
}
