package vn.chibo.register.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What loading does to a register that is not empty. */
class LoadingTest {

	RegisterDatabase register;

	@BeforeEach
	void load() {
		register = new RegisterDatabase();
		register.files().load(Samples.stored());
	}

	@Test
	void countsWhatIsNewChangedAndUnchanged() {
		SampleTable members = Samples.members();
		Samples.member(members, Samples.OTHER, "T.X.2", "Dân tộc", "Thái");
		Samples.member(members, Samples.DECEASED, "T.X.2", "Trạng thái hoạt động", "Từ trần", "Ngày mất", "01/09/2025");

		LoadReport report = load(members.csv());

		assertThat(report.files()).containsExactly(new LoadReport.Count("members.csv", 2, 1, 1));
		assertThat(value("ethnic_group", Samples.OTHER)).isEqualTo("Thái");
	}

	@Test
	void changesNothingTheSecondTime() {
		List<UploadedFile> files = List.of(Samples.organisations().csv(), Samples.members().csv(),
			Samples.seats().csv(),
			Samples.deputies().csv(), Samples.ratings().csv(), Samples.residenceLinks().csv());
		register.files().load(files);
		String before = register.content();

		LoadReport again = register.files().load(files);

		assertThat(again.changedNothing()).isTrue();
		assertThat(again.files()).extracting(LoadReport.Count::unchanged).containsExactly(4, 2, 1, 1, 1, 1);
		assertThat(register.content()).isEqualTo(before);
	}

	@Test
	void takesTheSameFromAWorkbookAsFromCsv() {
		register.files().load(List.of(Samples.organisations().csv(), Samples.members().csv(), Samples.ratings().csv(),
			Samples.residenceLinks().csv()));

		LoadReport report = register.files().load(List.of(Samples.organisations().xlsx(), Samples.members().xlsx(),
			Samples.ratings().xlsx(), Samples.residenceLinks().xlsx()));

		assertThat(report.changedNothing()).isTrue();
	}

	@Test
	void loadsNothingWhenOnlyTheLastFileIsBroken() {
		String before = register.content();

		RegisterFileFaults refusal = catchThrowableOfType(RegisterFileFaults.class,
			() -> register.files().load(List.of(Samples.organisations().csv(), Samples.members().csv(),
				Samples.seats().csv(), Samples.deputies().set(2, "Đến ngày", "tháng sau").csv())));

		assertThat(refusal.faults()).singleElement().extracting(Fault::file).isEqualTo("deputies.csv");
		assertThat(register.content()).isEqualTo(before);
	}

	@Test
	void reportsTheFaultsOfAllFilesAtOnceInTheOrderOfFilesAndLines() {
		RegisterFileFaults refusal = catchThrowableOfType(RegisterFileFaults.class, () -> register.files().load(List.of(
			Samples.seats().set(2, "Mã tổ chức", "T.Z").csv(), Samples.members().set(3, "Giới tính", "").csv(),
			Samples.organisations().set(4, "Mã cấp trên", "T.Z").set(2, "Hiệu lực từ", "").csv())));

		assertThat(refusal.faults()).extracting(fault -> fault.file() + " " + fault.line()).containsExactly(
			"organisations.csv 2", "organisations.csv 4", "members.csv 3", "seats.csv 2");
	}

	@Test
	void listsTwoHundredFaultsAndCountsTheOthers() {
		SampleTable seats = Samples.seats();
		for (int i = 0; i < 250; i++) {
			seats.line("Mã tổ chức", "T.X.1", "Cấp ủy, ban", "Cấp ủy", "Chức vụ", "Ủy viên", "Số định danh cá nhân",
				Samples.OTHER, "Từ ngày", "ngày " + i);
		}

		RegisterFileFaults refusal = catchThrowableOfType(RegisterFileFaults.class, () -> load(seats.csv()));

		assertThat(refusal.faults()).hasSize(200);
		assertThat(refusal.more()).isEqualTo(50);
		assertThat(refusal.getMessage()).endsWith("Còn 50 lỗi nữa; hãy sửa các lỗi trên rồi nạp lại để xem tiếp.");
	}

	@Test
	void keepsTheBranchOfAMemberAndSaysSo() {
		LoadReport report = load(Samples.member(Samples.emptyMembers(), Samples.OTHER, "T.X.1").csv());

		assertThat(report.changedNothing()).isTrue();
		assertThat(report.remarks())
			.containsExactly("members.csv, dòng 2: chi bộ ghi trong tệp khác với danh bạ; danh bạ "
				+ "giữ nguyên chi bộ đang sinh hoạt, muốn đổi hãy làm thủ tục chuyển sinh hoạt đảng.");
	}

	@Test
	void loadsAnOldFileAlthoughAMemberOfAPartyGroupHasBeenRelocatedSince() {
		SampleTable old = Samples.member(Samples.emptyMembers(), Samples.SEATED, "T.X.1", "Mã tổ đảng", "T.X.1.G", "ID",
			"M1", "Tài khoản", "bithu");
		register.jdbc().update("update member set party_group_id = null, branch_id = (select id from organisation"
			+ " where code = 'T.X.2') where personal_id = ?", Samples.SEATED);

		assertThat(load(old.csv()).changedNothing()).isTrue();
	}

	@Test
	void leavesAloneWhatTheFileHasNoColumnFor() {
		SampleTable members = Samples.member(Samples.emptyMembers(), Samples.SEATED, "T.X.1").without("Tài khoản")
			.without("ID").without("Mã tổ đảng");

		assertThat(load(members.csv()).changedNothing()).isTrue();
		assertThat(value("login", Samples.SEATED)).isEqualTo("bithu");
	}

	@Test
	void removesWhatTheFileLeavesEmpty() {
		load(Samples.member(Samples.emptyMembers(), Samples.SEATED, "T.X.1").csv());

		assertThat(value("login", Samples.SEATED)).isNull();
		assertThat(value("party_group_id", Samples.SEATED)).isNull();
	}

	@Test
	void takesTheWholeSubtreeAlongWhenAnOrganisationMoves() {
		register.files().load(List.of(Samples.organisations().csv()));

		load(Samples.organisation(Samples.emptyOrganisations(), "T.X.A", "Đảng bộ A", "Đảng bộ cơ sở", "T.Y").csv());

		Map<String, Object> moved = register.jdbc()
			.queryForMap("select c.path, '/' || t.id || '/' || y.id || '/' || a.id"
				+ " || '/' || c.id || '/' as wanted from organisation c join organisation a on a.id = c.parent_id"
				+ " join organisation y on y.id = a.parent_id join organisation t on t.id = y.parent_id"
				+ " where c.code = 'T.X.A.1' and y.code = 'T.Y' and t.code = 'T'");
		assertThat(moved.get("path")).isEqualTo(moved.get("wanted"));
	}

	@Test
	void changesTheRightsAndTheSuccessorOfAnOrganisation() {
		load(Samples.organisations().set(2, "Thẩm quyền", "Quyết định kết nạp; GIỮ HỒ SƠ ĐẢNG VIÊN;")
			.set(3, "Mã tổ chức kế thừa", "T.Y.A.1").csv());
		load(Samples.organisations().set(2, "Thẩm quyền", "Quyết định xóa tên").csv());

		assertThat(register.jdbc().queryForList("select authority from organisation_authority", String.class))
			.containsExactly("DECIDES_REMOVAL");
		assertThat(register.count("organisation where code = 'T.Y.1' and successor_id is not null")).isZero();
	}

	@Test
	void endsASeatAndFindsItsHolderByCard() {
		LoadReport report = load(Samples.seats().set(2, "Số định danh cá nhân", "")
			.set(2, "Số thẻ Đảng", "990000000001").set(2, "Đến ngày", "20/11/2026").csv());

		assertThat(report.files()).containsExactly(new LoadReport.Count("seats.csv", 0, 1, 0));
		assertThat(register.count("seat where valid_to = '2026-11-20'")).isEqualTo(1);
	}

	@Test
	void remembersTheDayThatBelongsToTheState() {
		load(Samples.member(Samples.emptyMembers(), Samples.OTHER, "T.X.2", "Trạng thái hoạt động", "Xóa tên",
			"Ngày rời khỏi", "01/10/2026", "Ngày miễn sinh hoạt Đảng", "01/10/2020").csv());

		assertThat(value("activity", Samples.OTHER)).isEqualTo("REMOVED");
		assertThat(value("activity_changed_on", Samples.OTHER).toString()).isEqualTo("2026-10-01");
	}

	@Test
	void learnsOfTheDeathOfARecognisedMemberWhoseCardIsNotIssuedYet() {
		recognisedByACase(Samples.OTHER);

		load(Samples.member(Samples.emptyMembers(), Samples.OTHER, "T.X.2", "Số thẻ Đảng", "", "Trạng thái hoạt động",
			"Từ trần", "Ngày mất", "01/10/2026").csv());

		assertThat(value("activity", Samples.OTHER)).isEqualTo("DECEASED");
		assertThat(value("official_on", Samples.OTHER).toString()).isEqualTo("2006-02-03");
	}

	@Test
	void leavesAMemberOfficialWhateverAnOlderFileHasEmpty() {
		SampleTable older = Samples.member(Samples.emptyMembers(), Samples.OTHER, "T.X.2", "Số thẻ Đảng", "",
			"Ngày vào Đảng chính thức", "");

		LoadReport report = load(older.csv());

		assertThat(report.changedNothing()).isTrue();
		assertThat(report.remarks())
			.containsExactly("members.csv, dòng 2: ô ngày vào Đảng chính thức để trống; danh bạ "
				+ "giữ nguyên ngày chính thức 03/02/2006 và số thẻ đã ghi, muốn sửa hãy ghi ngày đúng vào tệp.");
	}

	@Test
	void leavesAMemberOfficialWhoseCardIsNotIssuedYet() {
		recognisedByACase(Samples.OTHER);

		load(Samples.member(Samples.emptyMembers(), Samples.OTHER, "T.X.2", "Số thẻ Đảng", "",
			"Ngày vào Đảng chính thức", "", "Trạng thái hoạt động", "Khai trừ", "Ngày rời khỏi", "01/10/2026").csv());

		assertThat(value("activity", Samples.OTHER)).isEqualTo("EXPELLED");
		assertThat(value("official_on", Samples.OTHER).toString()).isEqualTo("2006-02-03");
	}

	@Test
	void missesTheCardThatTheRegisterHas() {
		RegisterFileFaults refusal = catchThrowableOfType(RegisterFileFaults.class,
			() -> load(Samples.member(Samples.emptyMembers(), Samples.OTHER, "T.X.2", "Số thẻ Đảng", "").csv()));

		assertThat(refusal.faults()).singleElement().extracting(Fault::column).isEqualTo("Số thẻ Đảng");
	}

	private void recognisedByACase(String personalId) {
		register.jdbc().update("update member set card_number = null where personal_id = ?", personalId);
	}

	@Test
	void acceptsABranchByItsNameWhenOnlyOneHasIt() {
		load(Samples.members().set(2, "Tổ chức Đảng đang sinh hoạt", "Chi bộ thôn 1").csv());

		assertThat(register.count("member m join organisation o on o.id = m.branch_id where o.code = 'T.X.1'"
			+ " and m.personal_id = '" + Samples.NEW + "'")).isEqualTo(1);
	}

	private LoadReport load(UploadedFile file) {
		return register.files().load(List.of(file));
	}

	private Object value(String column, String personalId) {
		return register.jdbc().queryForMap("select " + column + " from member where personal_id = ?", personalId)
			.get(column);
	}
}
