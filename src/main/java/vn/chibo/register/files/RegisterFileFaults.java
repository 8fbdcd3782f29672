package vn.chibo.register.files;

import java.util.ArrayList;
import java.util.List;
import vn.chibo.base.Refusal;

/** The files were refused as a whole and nothing of them was loaded: every fault found, up to a readable number. */
public class RegisterFileFaults extends Refusal {

	private final transient List<Fault> faults;
	private final int more;

	RegisterFileFaults(List<Fault> faults, int more) {
		super(lines(faults, more));
		this.faults = List.copyOf(faults);
		this.more = more;
	}

	public List<Fault> faults() {
		return faults;
	}

	/** How many faults were found beyond those listed. */
	public int more() {
		return more;
	}

	/** A line each: they are read in a log or a table, not in a paragraph of Tasklist. */
	private static String lines(List<Fault> faults, int more) {
		List<String> sentences = new ArrayList<>(faults.stream().map(Fault::sentence).toList());
		if (more > 0) {
			sentences.add("Còn " + more + " lỗi nữa; hãy sửa các lỗi trên rồi nạp lại để xem tiếp.");
		}
		return String.join("\n", sentences);
	}
}
