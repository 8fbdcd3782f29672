package vn.chibo.register;

/** The four levels of the annual rating (mức xếp loại), the best first; names as the decision tables write them. */
public enum Level {

	EXCELLENT("Hoàn thành xuất sắc nhiệm vụ"),
	GOOD("Hoàn thành tốt nhiệm vụ"),
	COMPLETED("Hoàn thành nhiệm vụ"),
	NOT_COMPLETED("Không hoàn thành nhiệm vụ");

	private final String vietnamese;

	Level(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	public String vietnamese() {
		return vietnamese;
	}
}
