package vn.chibo.register.files;

import java.util.List;

/**
 * What a load did, file by file, and the Vietnamese remarks for whoever started it.
 *
 * @param conflicts the lines that were left out because a human has to confirm them
 */
public record LoadReport(List<Count> files, List<String> remarks, List<Conflict> conflicts) {

	public LoadReport {
		files = List.copyOf(files);
		remarks = List.copyOf(remarks);
		conflicts = List.copyOf(conflicts);
	}

	/** Rows of one file: new in the register, changed there, or already there as they are. */
	public record Count(String file, int added, int changed, int unchanged) {
	}

	public boolean changedNothing() {
		return files.stream().allMatch(count -> count.added() == 0 && count.changed() == 0);
	}
}
