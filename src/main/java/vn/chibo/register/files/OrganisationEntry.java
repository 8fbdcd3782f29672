package vn.chibo.register.files;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.chibo.register.Authority;
import vn.chibo.register.Body;
import vn.chibo.register.OrganisationKind;

/** An organisation as a file or the register has it; in one from a file, what could not be read is null. */
record OrganisationEntry(String code, String name, OrganisationKind kind, String parent, boolean grassroots,
		Set<Body> bodies, boolean youthUnion, Set<Authority> authorities, LocalDate validFrom, LocalDate validTo,
		String successor) {

	OrganisationEntry {
		bodies = bodies == null ? Set.of() : Set.copyOf(bodies);
		authorities = authorities == null ? Set.of() : Set.copyOf(authorities);
	}

	boolean isBranch() {
		return kind != null && kind.isBranch();
	}

	/** Why nobody can be sent to it as to a branch today, if so. */
	Optional<String> closed(LocalDate today) {
		if (kind != null && !isBranch()) {
			return Optional.of("tổ chức \"%s\" không phải là chi bộ; hãy ghi mã của một chi bộ.".formatted(code));
		}
		return validFrom == null || isValidOn(today) ? Optional.empty()
			: Optional.of("chi bộ \"%s\" hiện không còn hoặc chưa có hiệu lực; hãy ghi mã của chi bộ đang hoạt động."
				.formatted(code));
	}

	boolean isValidOn(LocalDate day) {
		return validFrom != null && !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
	}
}
