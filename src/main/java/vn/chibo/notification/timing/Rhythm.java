package vn.chibo.notification.timing;

/** How often somebody wants to hear of what is not urgent. */
public enum Rhythm {

	AT_ONCE("Ngay khi có việc, mỗi việc một thư"),
	HOURLY("Mỗi giờ nhiều nhất một thư, gộp các việc trong giờ"),
	DAILY("Mỗi ngày nhiều nhất một thư, vào giờ đã chọn");

	private final String vietnamese;

	Rhythm(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	/** Shown on the page on which people choose. */
	public String vietnamese() {
		return vietnamese;
	}
}
