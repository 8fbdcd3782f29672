package vn.chibo.demo;

import static vn.chibo.register.OrganisationKind.BRANCH;
import static vn.chibo.register.OrganisationKind.COMMUNE;
import static vn.chibo.register.OrganisationKind.GRASSROOTS_PARTY_BODY;
import static vn.chibo.register.OrganisationKind.PROVINCIAL;
import static vn.chibo.register.OrganisationKind.SECTIONAL_BODY;
import static vn.chibo.register.OrganisationKind.SUBORDINATE_BODY;

import java.util.List;
import java.util.Random;
import java.util.Set;
import vn.chibo.demo.DemoUnit.Setting;

/**
 * The province of the demo: a ward of 2,500 members in 89 grassroots organisations and a commune of 300 in 12, as 294-QĐ/TW
 * has them, and a commune of 160 that is a grassroots organisation itself, as 208-QĐ/TW does.
 */
final class DemoProvince {

	private static final List<String> WARD_BRANCHES = List.of("Trường Mầm non Hoa Sen", "Trường Mầm non Sao Mai",
		"Trường Mầm non Tuổi Thơ", "Trường Tiểu học Bình Minh", "Trường Tiểu học Bến Thuyền",
		"Trường Tiểu học Đông Sơn", "Trường THCS Bình Minh", "Trường THCS Bến Thuyền", "Trạm Y tế phường",
		"Công an phường", "Quân sự phường", "Hợp tác xã Dịch vụ Bình Minh", "Hợp tác xã Vận tải Sông Lam",
		"Chợ Bến Thuyền", "Trung tâm Văn hóa phường", "Ủy ban nhân dân phường");
	private static final Set<String> ARMED_FORCES = Set.of("Công an phường", "Quân sự phường");
	private static final List<String> WARD_BODIES = List.of("Bệnh viện Đa khoa Bình Minh", "Trường THPT Bình Minh",
		"Trường THPT Bến Thuyền", "Trường Cao đẳng Nghề Sông Lam", "Công ty Điện lực Bình Minh",
		"Công ty Cấp nước Sông Lam", "Công ty Môi trường Bình Minh", "Công ty May Bến Thuyền",
		"Công ty Gạch Đông Sơn", "Công ty Xây dựng Sông Lam", "Công ty Vận tải Bình Minh",
		"Công ty Dược Sông Lam", "Công ty In Bình Minh", "Công ty Giày Bến Thuyền", "Công ty Thủy sản Sông Lam",
		"Công ty Cơ khí Đông Sơn", "Công ty Thương mại Bình Minh", "Công ty Bao bì Sông Lam",
		"Công ty Thủy lợi Bình Minh", "Công ty Bưu chính Sông Lam");

	private final DemoShape shape = new DemoShape();
	private final Random random = new Random(89);

	private DemoProvince() {
	}

	static DemoShape shape() {
		DemoProvince province = new DemoProvince();
		DemoUnit root = province.shape.add("SL", "Đảng bộ tỉnh Sông Lam", PROVINCIAL, "", Setting.PARTY_OFFICE);
		province.branch("SL.CQ", "Chi bộ Cơ quan Tỉnh ủy", root, Setting.PARTY_OFFICE, "", 36);
		province.ward(root);
		province.commune(root);
		province.grassrootsCommune(root);
		province.shape.formPartyGroups();
		return province.shape;
	}

	private void ward(DemoUnit root) {
		DemoUnit ward = shape.add("SL.BM", "Đảng bộ phường Bình Minh", COMMUNE, root.code(), Setting.PARTY_OFFICE);
		branch("SL.BM.CQ", "Chi bộ Cơ quan Đảng ủy phường", ward, Setting.PARTY_OFFICE, "", 40);
		for (int i = 1; i <= 52; i++) {
			int size = i == 1 ? 73 : i == 52 ? 5 : 0;
			branch("SL.BM.TDP%02d".formatted(i), "Chi bộ tổ dân phố " + i, ward, Setting.RESIDENTIAL,
				"tổ dân phố %d, phường Bình Minh".formatted(i), size);
		}
		for (int i = 0; i < WARD_BRANCHES.size(); i++) {
			Setting setting = ARMED_FORCES.contains(WARD_BRANCHES.get(i)) ? Setting.ARMED_FORCES : Setting.WORKPLACE;
			branch("SL.BM.DV%02d".formatted(i + 1), "Chi bộ " + WARD_BRANCHES.get(i), ward, setting, "", 0);
		}
		for (int i = 0; i < WARD_BODIES.size(); i++) {
			DemoUnit body = body("SL.BM.DB%02d".formatted(i + 1), WARD_BODIES.get(i), ward, i == 0 ? 2 : 3);
			if (i == 0) {
				DemoUnit section = shape.add(body.code() + ".BP1", "Đảng bộ bộ phận Khối điều trị", SECTIONAL_BODY,
					body.code(), Setting.WORKPLACE);
				branches(section, "Khối điều trị", 3);
			}
		}
		shape.spread(2500, ward, random);
		shape.vacant("SL.BM.TDP52").login("toch2", "SL.BM", "ORGANISATION_DEPARTMENT")
			.login("kiemtra2", "SL.BM", "INSPECTION_COMMITTEE")
			.login("bithu2", "SL.BM.TDP05", "COMMITTEE").login("bithu3", "SL.BM.DV04", "COMMITTEE")
			.notCompleted("SL.BM.TDP05");
	}

	private void commune(DemoUnit root) {
		DemoUnit commune = shape.add("SL.AH", "Đảng bộ xã An Hòa", COMMUNE, root.code(), Setting.PARTY_OFFICE);
		branch("SL.AH.CQ", "Chi bộ Cơ quan Đảng ủy xã", commune, Setting.PARTY_OFFICE, "", 34);
		for (int i = 1; i <= 7; i++) {
			branch("SL.AH.T%02d".formatted(i), "Chi bộ thôn " + i, commune, Setting.RESIDENTIAL,
				"thôn %d, xã An Hòa".formatted(i), 0);
		}
		branch("SL.AH.DV01", "Chi bộ Trường Tiểu học và THCS An Hòa", commune, Setting.WORKPLACE, "", 0);
		branch("SL.AH.DV02", "Chi bộ Trạm Y tế xã", commune, Setting.WORKPLACE, "", 0);
		body("SL.AH.DB01", "Công ty Cổ phần Chè An Hòa", commune, 4);
		body("SL.AH.DB02", "Công ty Lâm nghiệp An Hòa", commune, 3);
		shape.spread(300, commune, random);
		shape.retired("SL.AH.DB01.CB2", "tổ dân phố 5, phường Bình Minh")
			.login("bithu1", "SL.AH.DB01.CB2", "COMMITTEE").login("danguy1", "SL.AH.DB01", "COMMITTEE")
			.login("toch1", "SL.AH", "ORGANISATION_DEPARTMENT")
			.login("kiemtra1", "SL.AH", "INSPECTION_COMMITTEE").decidesAdmission("SL.AH.DB02")
			.login("bithu4", "SL.AH.DB02.CB1", "COMMITTEE").login("danguy2", "SL.AH.DB02", "COMMITTEE")
			.login("thuongvu1", "SL.AH", "COMMITTEE").notCompleted("SL.AH.DB01.CB2");
	}

	private void grassrootsCommune(DemoUnit root) {
		DemoUnit commune = shape.add("SL.DT", "Đảng bộ xã Đồng Tâm", COMMUNE, root.code(), Setting.PARTY_OFFICE);
		branch("SL.DT.CQ", "Chi bộ Cơ quan Đảng ủy xã", commune, Setting.PARTY_OFFICE, "", 34);
		for (int i = 1; i <= 5; i++) {
			branch("SL.DT.B%02d".formatted(i), "Chi bộ bản " + i, commune, Setting.RESIDENTIAL,
				"bản %d, xã Đồng Tâm".formatted(i), 0);
		}
		branch("SL.DT.DV01", "Chi bộ Trường Tiểu học và THCS Đồng Tâm", commune, Setting.WORKPLACE, "", 0);
		DemoUnit body = shape.add("SL.DT.DB01", "Đảng bộ Hợp tác xã Quế Đồng Tâm", SUBORDINATE_BODY, commune.code(),
			Setting.WORKPLACE);
		branches(body, "Hợp tác xã Quế Đồng Tâm", 3);
		shape.spread(160, commune, random);
		shape.grassroots("SL.DT").login("toch3", "SL.DT", "ORGANISATION_DEPARTMENT")
			.login("thuongvu3", "SL.DT", "COMMITTEE").login("danguy3", "SL.DT.DB01", "COMMITTEE")
			.login("bithu5", "SL.DT.B01", "COMMITTEE");
	}

	private void branch(String code, String name, DemoUnit parent, Setting setting, String home, int size) {
		shape.add(new DemoUnit(code, name, BRANCH, parent.code(), setting, home, size));
	}

	private DemoUnit body(String code, String name, DemoUnit parent, int branches) {
		DemoUnit body = shape.add(code, "Đảng bộ " + name, GRASSROOTS_PARTY_BODY, parent.code(), Setting.WORKPLACE);
		branches(body, name, branches);
		return body;
	}

	private void branches(DemoUnit body, String of, int count) {
		for (int i = 1; i <= count; i++) {
			shape.add("%s.CB%d".formatted(body.code(), i), "Chi bộ %d, %s".formatted(i, of), BRANCH, body.code(),
				Setting.WORKPLACE);
		}
	}
}
