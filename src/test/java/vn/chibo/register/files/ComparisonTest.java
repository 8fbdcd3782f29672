package vn.chibo.register.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.ui.ConcurrentModel;
import org.springframework.web.multipart.MultipartFile;
import vn.chibo.base.Refusal;
import vn.chibo.register.files.Comparison.Count;
import vn.chibo.register.files.Conflict.Change;
import vn.chibo.register.files.Difference.Kind;

/** Files are held against the register, and what is decided on is written in one step. */
class ComparisonTest {

	private static final String BY = "quantri";
	private static final String REASON = "Rà soát quý IV";

	RegisterDatabase register;

	@BeforeEach
	void load() {
		register = new RegisterDatabase();
		register.files().load(Samples.stored());
	}

	@Test
	void whatIsInOrderIsNoDifference() {
		var differences = register.comparison().begin(Samples.stored(), BY);

		assertThat(differences.list()).isEmpty();
		assertThat(differences.same()).isPositive();
		assertThat(register.count("register_comparison")).isZero();
	}

	@Test
	void saysOfMembersWhatIsNewOtherAndMissing() {
		var members = Samples.member(Samples.emptyMembers(), Samples.SEATED, "T.X.1", "ID", "M1", "Tài khoản", "bithu",
			"Mã tổ đảng", "T.X.1.G", "Điện thoại", "0912 345 678");
		Samples.member(members, Samples.NEW, "T.X.2");

		var differences = register.comparison().begin(List.of(members.csv()), BY).list();

		assertThat(differences).extracting(Difference::kind, Difference::key, Difference::organisation)
			.containsExactly(tuple(Kind.CHANGED, Samples.SEATED, "T.X.1"), tuple(Kind.NEW, Samples.NEW, "T.X.2"),
				tuple(Kind.GONE, Samples.OTHER, "T.X.2"));
		assertThat(differences.get(0).changes()).containsExactly(new Change("Điện thoại", "", "0912345678"));
		assertThat(differences.get(1).changes()).contains(new Change("Giới tính", "", "Nữ"));
	}

	@Test
	void saysOfAMemberThatItMayBeSomebodyElse() {
		var members = Samples.member(Samples.emptyMembers(), Samples.OTHER, "T.X.2", "Họ và tên", "Hồ Quốc Khác");

		assertThat(register.comparison().begin(List.of(members.csv()), BY).list()).singleElement()
			.satisfies(one -> assertThat(one.kind()).isEqualTo(Kind.ANOTHER));
	}

	@Test
	void comparesOrganisationsAndSeats() {
		var organisations = Samples.organisation(Samples.emptyOrganisations(), "T.X.1", "Chi bộ thôn 1", "Chi bộ",
			"T.X");
		organisations.set(2, "Hiệu lực từ", "02/07/2025");
		Samples.organisation(organisations, "T.X.9", "Chi bộ thôn 9", "Chi bộ", "T.X");
		var seats = Samples.seats().set(2, "Chức vụ", "Phó bí thư");
		seats.line("Mã tổ chức", "T.X.2", "Cấp ủy, ban", "Cấp ủy", "Chức vụ", "Bí thư", "Số định danh cá nhân",
			Samples.OTHER, "Từ ngày", "15/08/2025");

		var differences = register.comparison().begin(List.of(organisations.csv(), seats.csv()), BY).list();

		assertThat(differences).filteredOn(one -> one.kind() != Kind.GONE)
			.extracting(Difference::list, Difference::kind, Difference::organisation).containsExactly(
				tuple(RegisterFile.ORGANISATIONS, Kind.CHANGED, "T.X.1"),
				tuple(RegisterFile.ORGANISATIONS, Kind.NEW, "T.X"),
				tuple(RegisterFile.SEATS, Kind.CHANGED, "T.X.1"), tuple(RegisterFile.SEATS, Kind.NEW, "T.X.2"));
		assertThat(differences.get(0).changes()).containsExactly(new Change("Hiệu lực từ", "01/07/2025", "02/07/2025"));
		assertThat(differences).filteredOn(one -> one.kind() == Kind.GONE).extracting(Difference::key)
			.contains("T.X.A.1", "T.X.B.S").doesNotContain("T");
	}

	@Test
	void aListOfOneBranchSpeaksOfThatBranchOnly() {
		var members = Samples.member(Samples.emptyMembers(), Samples.SEATED, "T.X.1", "ID", "M1", "Tài khoản", "bithu",
			"Mã tổ đảng", "T.X.1.G");

		assertThat(register.comparison().begin(List.of(members.csv()), BY).list()).isEmpty();
	}

	@Test
	void writesWhatIsTakenAndLeavesTheRest() {
		begin("0912345678", Samples.NEW);
		decide(Kind.CHANGED, true);
		decide(Kind.NEW, false);

		assertThat(register.comparison().write(BY, REASON)).isZero();

		assertThat(phone()).isEqualTo("0912345678");
		assertThat(register.count("member where personal_id = '" + Samples.NEW + "'")).isZero();
		assertThat(register.comparisons().waiting(BY)).isEmpty();
		var written = register.comparisons().newest(BY).orElseThrow();
		assertThat(register.comparisons().counts(written.id())).extracting(Count::kind, Count::taken, Count::left)
			.containsExactly(tuple(Kind.NEW, 0L, 1L), tuple(Kind.CHANGED, 1L, 0L), tuple(Kind.GONE, 0L, 0L));
		assertThat(register.count("register_comparison_line where taken and content is not null")).isZero();
	}

	@Test
	void writesNothingBeforeEveryLineIsDecided() {
		begin("0912345678", Samples.NEW);
		decide(Kind.CHANGED, true);

		assertThatThrownBy(() -> register.comparison().write(BY, REASON)).isInstanceOf(Refusal.class)
			.hasMessageContaining("Còn 1 dòng chưa quyết định");
		assertThat(phone()).isNull();
	}

	@Test
	void whatHasChangedMeanwhileIsSaidAndNotOverwritten() {
		begin("0912345678", Samples.NEW);
		decide(Kind.CHANGED, true);
		decide(Kind.NEW, true);
		register.jdbc().update("update member set email = 'moi@chibo.example' where personal_id = ?", Samples.SEATED);

		assertThat(register.comparison().write(BY, REASON)).isOne();

		assertThat(phone()).isNull();
		assertThat(register.count("member where personal_id = '" + Samples.NEW + "'")).isZero();
		long id = register.comparisons().waiting(BY).orElseThrow().id();
		assertThat(register.comparisons().rows(id, shown(Kind.CHANGED), Optional.empty())).singleElement()
			.satisfies(row -> {
				assertThat(row.moved()).isTrue();
				assertThat(row.taken()).isNull();
				assertThat(row.changes()).contains(new Change("Thư điện tử", "moi@chibo.example", ""));
			});
		decide(Kind.CHANGED, false);
		assertThat(register.comparison().write(BY, REASON)).isZero();
		assertThat(register.count("member where email = 'moi@chibo.example'")).isOne();
		assertThat(register.count("member where personal_id = '" + Samples.NEW + "'")).isOne();
	}

	@Test
	void nobodyOfTheRegisterIsDeleted() {
		begin(null, Samples.NEW);
		long id = register.comparisons().waiting(BY).orElseThrow().id();
		register.comparisons().decideAll(id, shown(Kind.NEW), Optional.empty(), false);

		register.comparison().write(BY, REASON);

		assertThat(register.count("member where personal_id = '" + Samples.OTHER + "' and activity = 'ACTIVE'"))
			.isOne();
		assertThat(register.comparisons().rows(id, shown(Kind.GONE), Optional.empty())).singleElement()
			.satisfies(row -> assertThat(row.key()).isEqualTo(Samples.OTHER));
	}

	@Test
	void aLineThatCannotStandAloneIsRefusedWhenItIsWritten() {
		var organisations = Samples.organisation(Samples.emptyOrganisations(), "T.X.9", "Chi bộ thôn 9", "Chi bộ",
			"T.X");
		var members = Samples.member(Samples.emptyMembers(), Samples.NEW, "T.X.9");
		register.comparison().begin(List.of(organisations.csv(), members.csv()), BY);
		long id = register.comparisons().waiting(BY).orElseThrow().id();
		register.comparisons().decideAll(id, new Shown(RegisterFile.ORGANISATIONS, Kind.NEW, null, false, 1),
			Optional.empty(), false);
		decide(Kind.NEW, true);

		assertThatThrownBy(() -> register.comparison().write(BY, REASON)).isInstanceOf(RegisterFileFaults.class)
			.hasMessageContaining("members.csv, dòng 2");
		assertThat(register.comparisons().waiting(BY)).isPresent();
	}

	@Test
	void aPersonNamedInTwoLinesIsRefused() {
		var members = Samples.member(Samples.emptyMembers(), Samples.NEW, "T.X.1");
		Samples.member(members, Samples.NEW, "T.X.2");

		assertThatThrownBy(() -> register.comparison().begin(List.of(members.csv()), BY))
			.hasMessageContaining("số định danh này đã có ở dòng 2");
		assertThat(register.count("register_comparison")).isZero();
	}

	@Test
	void aFileInTheWrongColumnsIsRefused() {
		var file = new SampleTable("members", "Họ và tên", "Điện thoại", "Ghi chú").line("Họ và tên", "Người Thử",
			"Điện thoại", "0912345678");

		assertThatThrownBy(() -> register.comparison().begin(List.of(file.csv()), BY))
			.isInstanceOf(RegisterFileFaults.class).hasMessageContaining("thiếu");
		assertThat(register.count("register_comparison")).isZero();
	}

	@Test
	void oneWaitsAtATime() {
		begin("0912345678", Samples.NEW);

		assertThatThrownBy(() -> begin("0912345679", Samples.NEW)).hasMessage(RegisterComparison.ONE_WAITS);
		register.comparisons().discard(BY);
		begin("0912345679", Samples.NEW);
		assertThat(register.count("register_comparison")).isOne();
	}

	@Test
	void ofTwoUploadsAtOnceOneWaits() throws Exception {
		var threads = Executors.newFixedThreadPool(2);
		Callable<String> upload = () -> {
			try {
				begin("0912345678", Samples.NEW);
				return "";
			} catch (Refusal refusal) {
				return refusal.getMessage();
			}
		};
		var answers = threads.invokeAll(List.of(upload, upload));
		threads.shutdown();

		assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder("",
			RegisterComparison.ONE_WAITS);
		assertThat(register.count("register_comparison")).isOne();
		assertThat(register.count("register_comparison_line where kind <> 'GONE'")).isEqualTo(2);
	}

	@Test
	void anEmptyRegisterTakesFilesAsTheyAre() throws IOException {
		var empty = new RegisterDatabase();
		var model = new ConcurrentModel();

		new RegisterPage(empty.files(), empty.comparison(), empty.comparisons()).load(Samples.stored().stream()
			.<MultipartFile>map(file -> new MockMultipartFile("files", file.name(), null, file.content())).toList(),
			() -> BY,
			model);

		assertThat(((LoadReport) model.getAttribute("report")).files()).extracting(LoadReport.Count::file)
			.containsExactly("organisations.csv", "members.csv", "seats.csv");
		assertThat(empty.count("register_comparison")).isZero();
	}

	@Test
	void isShownByOrganisation() {
		begin("0912345678", Samples.NEW);
		long id = register.comparisons().waiting(BY).orElseThrow().id();

		assertThat(register.comparisons().places(id, shown(Kind.GONE), Optional.empty())).singleElement()
			.satisfies(place -> assertThat(place.lines()).isOne());
	}

	private void begin(String phone, String more) {
		var members = Samples.member(Samples.emptyMembers(), Samples.SEATED,
			"T.X.1", "ID", "M1", "Tài khoản", "bithu", "Mã tổ đảng", "T.X.1.G",
			"Điện thoại", phone == null ? "" : phone);
		Samples.member(members, more, "T.X.2");
		register.comparison().begin(List.of(members.csv()), BY);
	}

	private void decide(Kind kind, boolean taken) {
		register.comparisons().decideAll(register.comparisons().waiting(BY).orElseThrow().id(), shown(kind),
			Optional.empty(), taken);
	}

	private static Shown shown(Kind kind) {
		return new Shown(RegisterFile.MEMBERS, kind, null, false, 1);
	}

	private String phone() {
		return register.jdbc().queryForObject("select phone from member where personal_id = ?", String.class,
			Samples.SEATED);
	}
}
