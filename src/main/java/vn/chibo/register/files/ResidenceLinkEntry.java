package vn.chibo.register.files;

import java.time.LocalDate;

/** Where a member is introduced as a file or the register has it, by personal id and code of the branch. */
record ResidenceLinkEntry(String member, String branch, LocalDate introducedOn, boolean exempt) {
}
