package vn.chibo.register.files;

import java.util.ArrayList;
import java.util.List;

/** What the person who loads files should know although nothing is wrong. */
final class Remarks {

	private final List<String> listed = new ArrayList<>();
	private int more;

	void add(String sentence) {
		if (listed.size() < Faults.LISTED) {
			listed.add(sentence);
		} else {
			more++;
		}
	}

	List<String> list() {
		List<String> all = new ArrayList<>(listed);
		if (more > 0) {
			all.add("Còn " + more + " lưu ý nữa.");
		}
		return all;
	}
}
