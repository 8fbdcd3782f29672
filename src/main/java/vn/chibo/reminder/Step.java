package vn.chibo.reminder;

/** The steps of reminding, each said once of a task and its due day. */
public enum Step {

	/** There is less time than was said, because calendar or rules have changed; to whom the task belongs. */
	EARLIER("Hạn được tính lại, sớm hơn trước"),
	/** Soon, to whom the task belongs. */
	BEFORE("Sắp đến hạn"),
	/** Today, to whom the task belongs. */
	ON_DAY("Hạn hôm nay"),
	/** Late, to whom the task belongs. */
	AFTER("Đã quá hạn"),
	/** Late still, to the committee above. */
	ABOVE("Cấp dưới quá hạn"),
	/** Late still, to all committees that take part in the case. */
	BOTH_SIDES("Hồ sơ bị chậm, báo các bên");

	private final String vietnamese;

	Step(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	String vietnamese() {
		return vietnamese;
	}
}
