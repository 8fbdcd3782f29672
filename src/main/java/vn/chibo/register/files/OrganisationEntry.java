package vn.chibo.register.files;

import static vn.chibo.register.files.OrganisationColumns.AUTHORITIES;
import static vn.chibo.register.files.OrganisationColumns.BODIES;
import static vn.chibo.register.files.OrganisationColumns.CODE;
import static vn.chibo.register.files.OrganisationColumns.GRASSROOTS;
import static vn.chibo.register.files.OrganisationColumns.KIND;
import static vn.chibo.register.files.OrganisationColumns.NAME;
import static vn.chibo.register.files.OrganisationColumns.PARENT;
import static vn.chibo.register.files.OrganisationColumns.SETTING;
import static vn.chibo.register.files.OrganisationColumns.SUCCESSOR;
import static vn.chibo.register.files.OrganisationColumns.VALID_FROM;
import static vn.chibo.register.files.OrganisationColumns.VALID_TO;
import static vn.chibo.register.files.OrganisationColumns.YOUTH_UNION;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chibo.register.Authority;
import vn.chibo.register.Body;
import vn.chibo.register.OrganisationKind;
import vn.chibo.register.Setting;

/** An organisation as a file or the register has it; in one from a file, what could not be read is null. */
record OrganisationEntry(String code, String name, OrganisationKind kind, String parent, boolean grassroots,
		Set<Body> bodies, boolean youthUnion, Set<Authority> authorities, LocalDate validFrom, LocalDate validTo,
		String successor, Setting setting) implements Entry {

	OrganisationEntry {
		bodies = bodies == null ? Set.of() : Set.copyOf(bodies);
		authorities = authorities == null ? Set.of() : Set.copyOf(authorities);
	}

	@Override
	public Map<String, String> cells() {
		return Entry.written(CODE, code, NAME, name, KIND, kind, PARENT, parent, GRASSROOTS, grassroots, BODIES, bodies,
			YOUTH_UNION, youthUnion, AUTHORITIES, authorities, VALID_FROM, validFrom, VALID_TO, validTo, SUCCESSOR,
			successor, SETTING, setting);
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
