package vn.chibo.register.files;

import java.time.LocalDate;
import java.util.Set;
import vn.chibo.register.Authority;
import vn.chibo.register.OrganisationKind;

/** An organisation as a file or the register has it; in one from a file, what could not be read is null. */
record OrganisationEntry(String code, String name, OrganisationKind kind, String parent, Set<Authority> authorities,
		LocalDate validFrom, LocalDate validTo, String successor) {

	OrganisationEntry {
		authorities = authorities == null ? Set.of() : Set.copyOf(authorities);
	}

	boolean isBranch() {
		return kind != null && kind.isBranch();
	}

	boolean isValidOn(LocalDate day) {
		return validFrom != null && !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
	}
}
