package vn.chibo.register.files;

import static vn.chibo.register.OrganisationKind.GRASSROOTS_PARTY_BODY;
import static vn.chibo.register.OrganisationKind.PARTY_GROUP;
import static vn.chibo.register.OrganisationKind.SECTIONAL_BODY;

import java.util.Optional;
import vn.chibo.register.OrganisationKind;

/** Under what an organisation may stand: only what is fixed, since the tiers above differ by place and year. */
final class OrganisationPlace {

	private OrganisationPlace() {
	}

	/** Why an organisation of this kind may not stand there, if so. */
	static Optional<String> misplaced(OrganisationKind kind, OrganisationKind above) {
		return Optional.ofNullable(reason(kind, above));
	}

	private static String reason(OrganisationKind kind, OrganisationKind above) {
		switch (kind) {
			case PARTY_GROUP:
				return above != null && above.isBranch() ? null
					: "tổ đảng phải trực thuộc một chi bộ; hãy ghi mã của chi bộ đó.";
			case SUB_BRANCH:
				return above == GRASSROOTS_PARTY_BODY || above == SECTIONAL_BODY ? null
					: "chi bộ trực thuộc phải thuộc một đảng bộ cơ sở hoặc đảng bộ bộ phận; "
						+ "hãy ghi mã của đảng bộ đó.";
			case SECTIONAL_BODY:
				return above == GRASSROOTS_PARTY_BODY ? null
					: "đảng bộ bộ phận phải thuộc một đảng bộ cơ sở; hãy ghi mã của đảng bộ cơ sở đó.";
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
