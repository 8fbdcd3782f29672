package vn.chibo.register.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the faults of all files, so that they are reported at once. */
final class Faults {

	static final int LISTED = 200;

	private final List<Fault> listed = new ArrayList<>();
	private int more;

	void add(String file, int line, String column, String reason) {
		Fault fault = new Fault(file, line, column, reason);
		if (listed.contains(fault)) {
			return;
		}
		if (listed.size() < LISTED) {
			listed.add(fault);
		} else {
			more++;
		}
	}

	void addFile(String file, String reason) {
		add(file, 0, "", reason);
	}

	void refuseIfAny() {
		if (!listed.isEmpty()) {
			listed.sort(Comparator.comparing((Fault fault) -> RegisterFile.order(fault.file()))
				.thenComparing(Fault::line));
			throw new RegisterFileFaults(listed, more);
		}
	}
}
