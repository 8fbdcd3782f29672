package vn.chibo.register.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What loading does to the bodies of organisations, and to what is a grassroots one. */
class LoadingBodiesTest {

	private static final String GRASSROOTS = "Tổ chức cơ sở đảng";
	private static final String BODIES = "Cơ quan, bộ phận";

	RegisterDatabase register;

	@BeforeEach
	void load() {
		register = new RegisterDatabase();
		register.files().load(Samples.stored());
	}

	@Test
	void anOldFileSaysNothingOfBodiesAndWhatIsUsualHolds() {
		load(Samples.organisations().without(GRASSROOTS).without(BODIES).csv());

		assertThat(bodies("T.Y")).containsExactly("COMMITTEE", "INSPECTION_COMMITTEE", "ORGANISATION_DEPARTMENT",
			"STANDING_COMMITTEE");
		assertThat(bodies("T.Y.1")).containsExactly("COMMITTEE");
		assertThat(bodies("T.Y.A")).containsExactly("COMMITTEE");
		assertThat(grassroots()).containsExactly("T.X.A", "T.X.B", "T.Y.A");
	}

	@Test
	void aCommuneMayBeAGrassrootsOrganisationAndABodyHaveADepartment() {
		var commune = Samples.emptyOrganisations();
		Samples.organisation(commune, "T.Z", "Đảng bộ xã Z", "Đảng bộ xã, phường, đặc khu", "T")
			.set(2, GRASSROOTS, "Có")
			.set(2, BODIES, "Ban thường vụ; Ban xây dựng Đảng");
		Samples.organisation(commune, "T.Z.1", "Chi bộ thôn", "Chi bộ", "T.Z");
		Samples.organisation(commune, "T.Z.A", "Đảng bộ Công an xã", "Đảng bộ trực thuộc cơ sở", "T.Z").set(4, BODIES,
			"Ủy ban kiểm tra");
		Samples.organisation(commune, "T.Z.A.1", "Chi bộ 1", "Chi bộ", "T.Z.A");

		load(commune.csv());

		assertThat(bodies("T.Z")).containsExactly("COMMITTEE", "ORGANISATION_DEPARTMENT", "STANDING_COMMITTEE");
		assertThat(bodies("T.Z.A")).containsExactly("COMMITTEE", "INSPECTION_COMMITTEE");
		assertThat(grassroots()).containsExactly("T.X.A", "T.X.B", "T.Z");
		assertThat(load(commune.csv()).changedNothing()).isTrue();
		assertThat(load(commune.without(GRASSROOTS).without(BODIES).csv()).changedNothing()).isTrue();
	}

	@Test
	void anEmptyCellIsWhatIsUsual() {
		load(Samples.organisations().set(2, BODIES, "Cấp ủy").csv());
		assertThat(bodies("T.Y")).containsExactly("COMMITTEE");

		load(Samples.organisations().csv());
		assertThat(bodies("T.Y")).hasSize(4);
	}

	@Test
	void aFileSaysWhereThereIsAYouthUnionAndAnOlderOneChangesNothing() {
		load(Samples.organisations().set(4, "Tổ chức Đoàn", "Có").csv());
		assertThat(youthUnions()).containsExactly("T.Y.A");

		assertThat(load(Samples.organisations().without("Tổ chức Đoàn").csv()).changedNothing()).isTrue();
		load(Samples.organisations().csv());
		assertThat(youthUnions()).isEmpty();
	}

	private List<String> youthUnions() {
		return register.jdbc().queryForList("select code from organisation where youth_union order by code",
			String.class);
	}

	@Test
	void whoSitsInABodyThatIsNotThereIsPointedOut() {
		var seats = Samples.seats().set(2, "Mã tổ chức", "T.X.A").set(2, "Cấp ủy, ban", "Ban xây dựng Đảng");

		assertThat(load(seats.csv()).remarks())
			.containsExactly("seats.csv, dòng 2: tổ chức T.X.A không có Ban tổ chức nên "
				+ "người ở đó không nhận việc; hãy ghi thêm ở cột \"Cơ quan, bộ phận\" của danh sách tổ chức nếu có.");
	}

	@Test
	void aPartyGroupHasALeaderWithoutSayingSo() {
		assertThat(bodies("T.X.1.G")).containsExactly("PARTY_GROUP");
		var leader = Samples.seats().set(2, "Mã tổ chức", "T.X.1.G").set(2, "Cấp ủy, ban", "Tổ đảng").set(2, "Chức vụ",
			"Tổ trưởng");

		assertThat(load(leader.csv()).remarks()).isEmpty();
		assertThat(register.jdbc().queryForList("select s.position from seat s join organisation o on o.id = "
			+ "s.organisation_id where o.code = 'T.X.1.G'", String.class)).containsExactly("LEADER");
		assertThat(load(leader.csv()).changedNothing()).isTrue();
	}

	@Test
	void codesOfFiveGroupsThatDoNotFitArePointedOut() {
		var commune = Samples.emptyOrganisations();
		Samples.organisation(commune, "38.168.053.000.000", "Đảng bộ xã", "Đảng bộ cơ sở", "T");
		Samples.organisation(commune, "38.168.053.000.001", "Chi bộ thôn 1", "Chi bộ", "38.168.053.000.000");
		Samples.organisation(commune, "38.168.053.004.000", "Đảng bộ Công an", "Đảng bộ trực thuộc cơ sở",
			"38.168.053.000.000");
		Samples.organisation(commune, "38.168.053.004.001", "Chi bộ 1", "Chi bộ", "38.168.053.004.000");
		Samples.organisation(commune, "38.168.054.000.002", "Chi bộ thôn 2", "Chi bộ", "38.168.053.000.000");
		Samples.organisation(commune, "T.THON3", "Chi bộ thôn 3", "Chi bộ", "38.168.053.000.000");

		assertThat(load(commune.csv()).remarks()).containsExactly("Mã 38.168.054.000.002 không thuộc mã của cấp trên "
			+ "38.168.053.000.000; hãy kiểm tra lại mã hoặc cấp trên.");
	}

	private List<String> bodies(String code) {
		return register.jdbc().queryForList("select b.body from organisation_body b join organisation o on o.id ="
			+ " b.organisation_id where o.code = ? order by b.body", String.class, code);
	}

	private List<String> grassroots() {
		return register.jdbc().queryForList("select code from organisation where grassroots order by code",
			String.class);
	}

	private LoadReport load(UploadedFile file) {
		return register.files().load(List.of(file));
	}
}
