package vn.chibo.register.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chibo.register.files.Conflict.Change;

/** Nobody of the register becomes somebody else unless a human has said so. */
class ConflictsTest {

	RegisterDatabase register;

	@BeforeEach
	void load() {
		register = new RegisterDatabase();
		register.files().load(Samples.stored());
	}

	@Test
	void leavesAKnownNumberWithAnotherPersonToAHuman() {
		register.files()
			.load(List.of(Samples.organisation(Samples.emptyOrganisations(), "SL.BM.TDP05", "Chi bộ tổ dân phố 5",
				"Chi bộ cơ sở", "T.X").csv()));
		register.files().load(List.of(FailedFile.named("same-id-other-person/1-first/members.csv")));
		String before = register.content();
		var then = List.of(FailedFile.named("same-id-other-person/2-then/members.csv"));

		LoadReport report = register.files().load(then);

		assertThat(report.changedNothing()).isTrue();
		assertThat(report.conflicts()).singleElement().satisfies(conflict -> {
			assertThat(conflict.line()).isEqualTo(2);
			assertThat(conflict.changes()).extracting(Change::column).containsExactly("Họ và tên", "Giới tính",
				"Sinh ngày",
				"Số thẻ Đảng");
			assertThat(conflict.changes()).element(2).isEqualTo(new Change("Sinh ngày", "05/03/1980", "01/01/1950"));
			assertThat(conflict.sentence()).doesNotContain("Hồ Quốc Khác", "777000000002", "1950");
		});
		assertThat(register.content()).isEqualTo(before);

		confirmed(then);
		assertThat(value("full_name", "777000000002")).isEqualTo("Hồ Quốc Khác");
	}

	@Test
	void loadsTheOtherLinesMeanwhile() {
		LoadReport report = register.files()
			.load(List.of(Samples.member(named("Tên Mới"), Samples.NEW, "T.X.1").csv()));

		assertThat(report.files()).containsExactly(new LoadReport.Count("members.csv", 1, 0, 0));
		assertThat(report.conflicts()).hasSize(1);
	}

	@Test
	void takesACorrectedSpellingWithoutAQuestion() {
		LoadReport report = register.files().load(List.of(named("NGƯỜI  thử 5").csv()));

		assertThat(report.conflicts()).isEmpty();
	}

	@Test
	void holdsBackWhatOtherFilesSayOfThePersonInQuestion() {
		LoadReport report = register.files().load(List.of(named("Tên Mới").csv(), Samples.deputies().csv(),
			Samples.ratings().csv(), Samples.residenceLinks().csv(),
			Samples.seats().set(2, "Số định danh cá nhân", Samples.OTHER).csv()));

		assertThat(report.changedNothing()).isTrue();
		assertThat(report.remarks()).hasSize(4).allMatch(remark -> remark.contains("chờ xác nhận"));
	}

	@Test
	void asksBothBeforeALoginOrACardGoesFromOneToTheOther() {
		SampleTable members = Samples.member(Samples.emptyMembers(), Samples.SEATED, "T.X.1", "ID", "M1", "Tài khoản",
			"khac",
			"Mã tổ đảng", "T.X.1.G");
		Samples.member(members, Samples.OTHER, "T.X.2", "Tài khoản", "bithu");

		LoadReport report = register.files().load(List.of(members.csv()));

		assertThat(report.changedNothing()).isTrue();
		assertThat(report.conflicts()).extracting(Conflict::key).containsExactly(Samples.SEATED, Samples.OTHER);
		assertThat(report.conflicts()).extracting(Conflict::changes).containsExactly(
			List.of(new Change("Tài khoản", "bithu", "của một đảng viên khác")),
			List.of(new Change("Tài khoản", "của một đảng viên khác", "bithu")));
		confirmed(List.of(members.csv()));
		assertThat(value("login", Samples.OTHER)).isEqualTo("bithu");
	}

	@Test
	void asksBeforeACodeBecomesAnotherOrganisation() {
		var file = List
			.of(Samples.organisation(Samples.emptyOrganisations(), "T.X.1", "Chi bộ trường mầm non", "Chi bộ cơ sở",
				"T.X").csv());

		LoadReport report = register.files().load(file);

		assertThat(report.changedNothing()).isTrue();
		assertThat(report.conflicts()).singleElement().extracting(Conflict::changes).isEqualTo(List.of(
			new Change("Tên tổ chức", "Chi bộ thôn 1", "Chi bộ trường mầm non")));
		confirmed(file);
		assertThat(register.count("organisation where name = 'Chi bộ trường mầm non'")).isOne();
	}

	@Test
	void refusesANumberWithTheNameOfSomebodyElseBesideIt() {
		var files = List.of(Samples.seats().with("Họ và tên", "Người Khác").csv(),
			Samples.ratings().set(2, "Họ và tên", "người thử 5").csv());

		assertThatThrownBy(() -> register.files().load(files)).hasMessage("seats.csv, dòng 2, cột \"Họ và tên\": họ "
			+ "tên này không phải của đảng viên mang số ghi cùng dòng; hãy kiểm tra lại số và họ tên.");
	}

	/** A human sees all lines, and takes them. */
	private void confirmed(List<UploadedFile> files) {
		var differences = register.comparison().begin(files, "quantri");
		long id = register.comparisons().waiting("quantri").orElseThrow().id();
		differences.list().stream().filter(one -> one.kind().isDecided())
			.forEach(one -> register.comparisons().decideAll(id, new Shown(one.list(), one.kind(), null, true, 1),
				Optional.empty(), true));
		assertThat(register.comparison().write("quantri", "Đã đối chiếu hồ sơ")).isZero();
	}

	private static SampleTable named(String name) {
		return Samples.member(Samples.emptyMembers(), Samples.OTHER, "T.X.2", "Họ và tên", name);
	}

	private Object value(String column, String personalId) {
		return register.jdbc().queryForMap("select " + column + " from member where personal_id = ?", personalId)
			.get(column);
	}
}
