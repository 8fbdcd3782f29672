package vn.chibo.register.files;

import static vn.chibo.register.files.ResidenceLinkColumns.BRANCH;
import static vn.chibo.register.files.ResidenceLinkColumns.EXEMPT;
import static vn.chibo.register.files.ResidenceLinkColumns.INTRODUCED_ON;
import static vn.chibo.register.files.ResidenceLinkColumns.PERSONAL_ID;

import java.time.LocalDate;
import java.util.Map;

/** Where a member is introduced as a file or the register has it, by personal id and code of the branch. */
record ResidenceLinkEntry(String member, String branch, LocalDate introducedOn, boolean exempt)
		implements Entry {

	@Override
	public Map<String, String> cells() {
		return Entry.written(PERSONAL_ID, member, BRANCH, branch, INTRODUCED_ON, introducedOn, EXEMPT, exempt);
	}
}
