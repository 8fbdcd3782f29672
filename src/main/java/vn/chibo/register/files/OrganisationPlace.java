package vn.chibo.register.files;

import static vn.chibo.register.OrganisationKind.PARTY_GROUP;

import java.util.Optional;
import vn.chibo.register.OrganisationKind;

/** Under what an organisation may stand: only what is fixed, since the tiers above differ by place and year. */
public final class OrganisationPlace {

	private OrganisationPlace() {
	}

	/** Why an organisation of this kind may not stand there, if so. */
	static Optional<String> misplaced(OrganisationKind kind, OrganisationEntry superior) {
		return superior == null ? misplaced(kind, null, false)
			: misplaced(kind, superior.kind(), superior.grassroots());
	}

	/**
	 * The same by what the superior is.
	 *
	 * @param above      null where it has none
	 * @param grassroots whether that one is a grassroots organisation
	 */
	public static Optional<String> misplaced(OrganisationKind kind, OrganisationKind above, boolean grassroots) {
		return Optional.ofNullable(reason(kind, above, grassroots));
	}

	private static String reason(OrganisationKind kind, OrganisationKind above, boolean grassroots) {
		switch (kind) {
			case PARTY_GROUP:
				return above != null && above.isBranch() ? null
					: "tổ đảng phải trực thuộc một chi bộ; hãy ghi mã của chi bộ đó.";
			case SECTIONAL_BODY, SUBORDINATE_BODY:
				return grassroots ? null
					: "%s phải thuộc một đảng bộ cơ sở; hãy ghi mã của đảng bộ cơ sở đó."
						.formatted(kind.vietnamese().replaceFirst("Đ", "đ"));
			default:
				if (above != null && above.isBranch()) {
					return "cấp trên đã ghi là chi bộ, mà trực thuộc chi bộ chỉ có tổ đảng; "
						+ "hãy ghi mã của cấp ủy cấp trên.";
				}
				return above != PARTY_GROUP ? null
					: "cấp trên đã ghi là tổ đảng, mà tổ đảng không có tổ chức trực thuộc; "
						+ "hãy ghi mã của cấp ủy cấp trên.";
		}
	}
}
