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

import java.util.EnumSet;
import java.util.Set;
import vn.chibo.register.Body;
import vn.chibo.register.OrganisationKind;

/** A line of the file of organisations; what it leaves open is as the register has it, or as it is usual for the kind. */
final class OrganisationLine {

	private static final OrganisationEntry UNKNOWN = new OrganisationEntry(null, null, null, null, false, null, false,
		null, null, null, null, null);

	private OrganisationLine() {
	}

	static OrganisationEntry entry(Line line, OrganisationEntry stored) {
		OrganisationEntry old = stored != null ? stored : UNKNOWN;
		OrganisationKind kind = line.get(KIND);
		boolean alike = kind != null && kind == old.kind();
		return new OrganisationEntry(line.get(CODE), line.get(NAME), kind, line.get(PARENT, old.parent()),
			kind != null && mayBeGrassroots(kind)
				&& said(line, GRASSROOTS, alike ? old.grassroots() : null, isUsuallyGrassroots(kind)),
			kind == null ? null : withCommittee(kind, said(line, BODIES, alike ? old.bodies() : null,
				usualBodies(kind))),
			said(line, YOUTH_UNION, old.youthUnion(), false), line.get(AUTHORITIES, old.authorities()),
			line.get(VALID_FROM), line.get(VALID_TO, old.validTo()),
			line.get(SUCCESSOR, old.successor()), line.get(SETTING, old.setting()));
	}

	private static <T> T said(Line line, Column<T> column, T stored, T usual) {
		T written = line.get(column);
		return written != null ? written : line.has(column) || stored == null ? usual : stored;
	}

	/** A branch is one by where it stands, whatever a file says. */
	private static boolean mayBeGrassroots(OrganisationKind kind) {
		return !kind.isBranch() && kind != OrganisationKind.PARTY_GROUP;
	}

	private static boolean isUsuallyGrassroots(OrganisationKind kind) {
		return kind == OrganisationKind.GRASSROOTS_PARTY_BODY;
	}

	/** As under 294-QĐ/TW. */
	private static Set<Body> usualBodies(OrganisationKind kind) {
		return switch (kind) {
			case CENTRAL, PROVINCIAL, COMMUNE, SUPERIOR_OTHER -> EnumSet.complementOf(EnumSet.of(Body.PARTY_GROUP));
			case GRASSROOTS_PARTY_BODY, SUBORDINATE_BODY, SECTIONAL_BODY, BRANCH, PARTY_GROUP -> Set.of();
		};
	}

	/** The committee goes without saying, and so do the leaders of a party group. */
	private static Set<Body> withCommittee(OrganisationKind kind, Set<Body> said) {
		EnumSet<Body> bodies = EnumSet.noneOf(Body.class);
		bodies.addAll(said);
		bodies.add(kind == OrganisationKind.PARTY_GROUP ? Body.PARTY_GROUP : Body.COMMITTEE);
		return bodies;
	}
}
