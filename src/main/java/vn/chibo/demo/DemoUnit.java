package vn.chibo.demo;

import java.util.EnumSet;
import java.util.Set;
import vn.chibo.register.Authority;
import vn.chibo.register.Body;
import vn.chibo.register.OrganisationKind;

/**
 * An invented organisation.
 *
 * @param parent the code of its superior, empty for the root
 * @param setting what its members have in common; of organisations without members, of those below
 * @param home where the members of a residential branch live; of others, empty
 * @param size how many members stand in it
 */
record DemoUnit(String code, String name, OrganisationKind kind, String parent, Setting setting, String home,
		int size) {

	/** Where the members of a branch come together. */
	enum Setting {
		RESIDENTIAL, WORKPLACE, PARTY_OFFICE, ARMED_FORCES
	}

	/** As the register has it. */
	vn.chibo.register.Setting where() {
		return setting == Setting.RESIDENTIAL ? vn.chibo.register.Setting.RESIDENCE : vn.chibo.register.Setting.WORK;
	}

	DemoUnit sized(int newSize) {
		return new DemoUnit(code, name, kind, parent, setting, home, newSize);
	}

	/** The code of the commune or ward above, empty for what stands right under the province. */
	String superior() {
		String[] steps = code.split("\\.");
		return steps.length < 3 ? "" : steps[0] + "." + steps[1];
	}

	boolean isBelow(DemoUnit other) {
		return code.startsWith(other.code + ".");
	}

	boolean isGroup() {
		return kind == OrganisationKind.PARTY_GROUP;
	}

	/** The province, communes and wards, which decide on what others propose and have more than one body. */
	boolean isSuperior() {
		return switch (kind) {
			case CENTRAL, PROVINCIAL, COMMUNE, SUPERIOR_OTHER -> true;
			default -> false;
		};
	}

	/** Besides the committee. */
	Set<Body> bodies() {
		return isSuperior() ? EnumSet.complementOf(EnumSet.of(Body.COMMITTEE, Body.PARTY_GROUP)) : Set.of();
	}

	Set<Authority> authorities() {
		if (isSuperior()) {
			return EnumSet.allOf(Authority.class);
		}
		return kind == OrganisationKind.GRASSROOTS_PARTY_BODY
			? EnumSet.of(Authority.HOLDS_DOSSIERS, Authority.DECIDES_RATING) : Set.of();
	}
}
