package vn.chibo.register.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as offices have them: the same word in another spelling, and text from another time. */
class VietnameseWordsTest {

	private static final Path FILES = Path.of("src/test/resources/words");

	RegisterDatabase register;

	@BeforeEach
	void load() {
		register = new RegisterDatabase();
		var organisations = Samples.emptyOrganisations();
		Samples.organisation(organisations, "SL", "Đảng bộ tỉnh", "Đảng bộ tỉnh, thành phố", "");
		Samples.organisation(organisations, "SL.BM", "Đảng bộ phường Bình Minh", "Đảng bộ xã, phường, đặc khu", "SL");
		Samples.organisation(organisations, "SL.BM.TDP01", "Chi bộ tổ dân phố 1", "Chi bộ cơ sở", "SL.BM");
		Samples.organisation(organisations, "SL.BM.TDP05", "Chi bộ tổ dân phố 5", "Chi bộ cơ sở", "SL.BM");
		Samples.organisation(organisations, "SL.BM.DV01", "Chi bộ Trường Tiểu học và THCS An Hòa", "Chi bộ cơ sở",
			"SL.BM");
		var members = Samples.emptyMembers();
		Samples.member(members, "990000000001", "SL.BM.TDP01");
		register.files().load(List.of(organisations.csv(), members.csv()));
	}

	@ParameterizedTest
	@CsvSource({"eth-header, Nguyễn Văn Thử", "eth-name, Đỗ Văn Đạt", "eth-status, Nguyễn Văn Thử",
		"tone-branch-name, Nguyễn Văn Thử"})
	void aMemberIsReadInWhateverSpelling(String folder, String name) {
		register.files().load(List.of(file(folder, "members.csv")));

		assertThat(register.jdbc().queryForList("select full_name from member where personal_id <> '990000000001'",
			String.class)).containsExactly(name);
	}

	@Test
	void aBranchIsFoundByItsNameInWhateverSpelling() {
		register.files().load(List.of(file("tone-branch-name", "members.csv")));

		assertThat(register.count("member m join organisation o on o.id = m.branch_id and o.code = 'SL.BM.DV01'"))
			.isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = {"tone-header", "tone-uy-vien"})
	void aSeatIsReadInWhateverSpelling(String folder) {
		register.files().load(List.of(file(folder, "seats.csv")));

		assertThat(register.count("seat where body = 'COMMITTEE' and position = 'MEMBER'")).isEqualTo(1);
	}

	@Test
	void aStateIsKnownInWhateverSpelling() {
		register.files().load(List.of(file("tone-xoa-ten", "members.csv")));

		assertThat(register.count("member where activity = 'REMOVED'")).isEqualTo(1);
	}

	@Test
	void anotherSpellingOfWhatIsKnownIsNoChange() {
		var branch = Samples.emptyOrganisations();
		Samples.organisation(branch, "SL.BM.DV01", "Chi bộ  Trường Tiểu học và THCS An Hoà", "Chi bộ cơ sở", "SL.BM");

		assertThat(register.files().load(List.of(branch.csv())).changedNothing()).isTrue();
	}

	@Test
	void textInAnOldEncodingIsRefusedWithItsPlaceAndWhatToDo() {
		var refusal = catchThrowableOfType(RegisterFileFaults.class,
			() -> register.files().load(List.of(file("tcvn3-vni", "members.csv"))));

		assertThat(refusal.faults()).extracting(Fault::sentence).containsExactly(
			"members.csv, dòng 2, cột \"Họ và tên\": có chữ viết bằng bảng mã cũ TCVN3 (phông .VnTime); hãy chuyển sang "
				+ "Unicode, ví dụ bằng công cụ chuyển mã của UniKey, rồi nhập lại.",
			"members.csv, dòng 3, cột \"Họ và tên\": có chữ viết bằng bảng mã cũ VNI (phông VNI-Times); hãy chuyển sang "
				+ "Unicode, ví dụ bằng công cụ chuyển mã của UniKey, rồi nhập lại.");
	}

	@Test
	void aHeaderInAnOldEncodingIsSaidOnce() {
		var members = Samples.members().header("Họ và tên", "Hä vµ tªn").header("Giới tính", "Giíi tÝnh");

		var refusal = catchThrowableOfType(RegisterFileFaults.class,
			() -> register.files().load(List.of(members.csv())));

		assertThat(refusal.faults()).singleElement().extracting(Fault::sentence).asString()
			.startsWith("members.csv, dòng 1: dòng tiêu đề có chữ viết bằng bảng mã cũ TCVN3").contains("; hãy ");
	}

	private static UploadedFile file(String folder, String name) {
		try {
			return new UploadedFile(name, Files.readAllBytes(FILES.resolve(folder).resolve(name)));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
