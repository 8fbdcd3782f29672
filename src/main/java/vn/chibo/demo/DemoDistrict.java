package vn.chibo.demo;

import java.util.Random;
import vn.chibo.demo.DemoUnit.Setting;
import vn.chibo.register.OrganisationKind;

/** One superior organisation of any size under a province: what a whole district once was. */
final class DemoDistrict {

	private DemoDistrict() {
	}

	/**
	 * @param branches grassroots branches directly under the superior
	 * @param bodies grassroots bodies
	 * @param subBranches branches of those bodies altogether
	 */
	static DemoShape of(int members, int branches, int bodies, int subBranches) {
		DemoShape shape = new DemoShape();
		shape.add("SL", "Đảng bộ tỉnh Sông Lam", OrganisationKind.PROVINCIAL, "", Setting.PARTY_OFFICE);
		DemoUnit superior = shape.add("SL.TN", "Đảng bộ vùng Thượng Nguồn", OrganisationKind.SUPERIOR_OTHER, "SL",
			Setting.PARTY_OFFICE);
		for (int i = 1; i <= branches; i++) {
			shape.add(new DemoUnit("SL.TN.X%02d".formatted(i), "Chi bộ xóm " + i, OrganisationKind.BRANCH,
				superior.code(), Setting.RESIDENTIAL, "Xóm %d, vùng Thượng Nguồn".formatted(i), 0));
		}
		for (int i = 1; i <= bodies; i++) {
			String code = "SL.TN.DB%02d".formatted(i);
			shape.add(code, "Đảng bộ cơ sở số " + i, OrganisationKind.GRASSROOTS_PARTY_BODY, superior.code(),
				Setting.WORKPLACE);
			for (int j = 1; j <= subBranches / bodies + (i <= subBranches % bodies ? 1 : 0); j++) {
				shape.add("%s.CB%02d".formatted(code, j), "Chi bộ %d, Đảng bộ cơ sở số %d".formatted(j, i),
					OrganisationKind.BRANCH, code, Setting.WORKPLACE);
			}
		}
		shape.spread(members, superior, new Random(4));
		return shape;
	}
}
