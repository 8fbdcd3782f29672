package vn.chibo.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.TestClock;

/** Whoever changes the database past the application is found. */
@ChiBoTest
class TrailTest {

	@Autowired
	AutowireCapableBeanFactory application;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	JdbcTemplate batches;
	@Autowired
	TestClock clock;
	@Autowired
	CaseKeys keys;
	@Autowired
	Destruction destruction;

	private Archive archive;
	private String number;

	@BeforeEach
	void caseWithTwoPapersAndOneReading() {
		archive = application.createBean(Archive.Ground.class).with(keys);
		number = archive.someCase();
	}

	/** Other tests share the database: what was broken goes, with its number. */
	@AfterEach
	void brokenCaseGoes() {
		for (var table : List.of("case_destruction", "paper_reading", "paper", "attachment", "draft")) {
			jdbc.sql("delete from " + table + " where case_number like 'TST-%'").update();
		}
		jdbc.sql("delete from case_file where number like 'TST-%'").update();
		jdbc.sql("delete from case_counter where prefix = 'TST'").update();
	}

	@Test
	void untouchedTrailHolds() {
		var answer = archive.check().check();
		assertThat(answer.faults()).isEmpty();
		assertThat(answer.links()).isGreaterThanOrEqualTo(3);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
		"update paper set content = '\\\\x00' where position = 3             | mục 3: có nội dung đã bị sửa",
		"update paper set title = 'Khác' where position = 1                  | mục 1: đã bị sửa",
		"update paper set form = 'other' where position = 1                  | mục 1: đã bị sửa",
		"update paper set filed_by = 'btthon2' where position = 3            | mục 3: đã bị sửa",
		"update paper set filed_for = 'committee9' where position = 3        | mục 3: đã bị sửa",
		"update paper set content = null, sealed_with = null where position = 3 | mục 3: mất nội dung mà không có quyết",
		"update paper set digest = mac where position = 1                    | mục 1: đã bị sửa",
		"delete from paper where position = 1                                | mục 1: đã bị xóa",
		"delete from paper where position = 3                                | mục 3: đã bị xóa",
		"delete from paper_reading where position = 2                        | mục 2: đã bị xóa",
		"update paper_reading set read_by = 'btthon2' where position = 2     | mục 2: có nội dung đã bị sửa",
		"update paper_reading set read_as = 'self' where position = 2        | mục 2: có nội dung đã bị sửa",
		"update paper_reading set papers = '9' where position = 2            | mục 2: đã bị sửa",
		"update paper_reading set read_by = null, read_as = null where position = 2 | mục 2: mất nội dung mà không có",
		"update case_file set trail_mac = '' where 1 = 1                     | mục 3: không phải là mục cuối",
		"update case_file set trail_length = 2 where 1 = 1                   | mục 3: được thêm vào ngoài ứng dụng"})
	void changeIsFound(String change, String fault) {
		tamper(change);
		assertThat(archive.check().check().faults()).anySatisfy(found -> assertThat(found)
			.startsWith("Hồ sơ " + number + ", " + fault));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
		"update attachment set content = '\\\\x00' where position = 4          | mục 4: có nội dung đã bị sửa",
		"update attachment set kind = 'DECISION' where position = 4          | mục 4: đã bị sửa",
		"update attachment set added_by = 'btthon2' where position = 4       | mục 4: đã bị sửa",
		"update attachment set pages = 2 where position = 4                  | mục 4: đã bị sửa",
		"update attachment set content = null, sealed_with = null where position = 4 | mục 4: mất nội dung mà không có quyết",
		"delete from attachment where position = 4                           | mục 4: đã bị xóa"})
	void changeOfAnAttachmentIsFound(String change, String fault) {
		archive.attach(number, "Biên bản họp");
		assertThat(archive.check().check().faults()).isEmpty();
		tamper(change);
		assertThat(archive.check().check().faults()).anySatisfy(found -> assertThat(found)
			.startsWith("Hồ sơ " + number + ", " + fault));
	}

	@Test
	void anAttachmentGoesWithThePapersAndLeavesTheChainWhole() {
		archive.attach(number, "Biên bản họp");
		assertThat(destruction.ofPapers(number, "thời hạn")).isEqualTo(3);
		assertThat(archive.attachments().open(number, 4)).isEmpty();
		assertThat(archive.attachments().of(number)).singleElement()
			.matches(one -> one.destroyed() && !one.takenBack());
		assertThat(archive.check().check().faults()).isEmpty();
	}

	@Test
	void contentMovedToAnotherCaseIsFoundAndNotShown() {
		var other = archive.someCase();
		batches.update("update paper set content = (select s.content from paper s where s.case_number = ? "
			+ "and s.position = 1) where case_number = ? and position = 1", other, number);
		assertThat(archive.check().check().faults()).singleElement().asString()
			.startsWith("Hồ sơ " + number + ", mục 1");
		assertThatThrownBy(() -> archive.papers().of(number)).isInstanceOf(Seals.SealBroken.class)
			.hasMessage("Paper 1 of case " + number + " does not open with key 'test'");
	}

	@Test
	void recordInsertedAtTheEndIsFound() {
		batches.update(
			"insert into paper_reading (case_number, position, papers, read_by, read_as, read_at, digest, mac) "
				+ "select case_number, 4, papers, read_by, read_as, read_at, digest, mac from paper_reading where case_number = ?",
			number);
		assertThat(archive.check().check().faults()).containsExactly("Hồ sơ " + number
			+ ", mục 4: được thêm vào ngoài ứng dụng.");
		batches.update("update case_file set trail_length = 4 where number = ?", number);
		assertThat(archive.check().check().faults()).isNotEmpty();
	}

	@Test
	void recordInsertedTwiceInTheMiddleIsFound() {
		batches.update(
			"insert into paper_reading (case_number, position, papers, read_by, read_as, read_at, digest, mac) "
				+ "select case_number, 1, papers, read_by, read_as, read_at, digest, mac from paper_reading where case_number = ?",
			number);
		assertThat(archive.check().check().faults()).contains("Hồ sơ " + number + ", mục 1: có hai mục cùng số.");
	}

	@Test
	void peopleAtTheSameCaseWaitForOneAnother() {
		IntStream.range(0, 20).parallel().forEach(turn -> archive.file(number, "Cùng lúc " + turn));
		assertThat(archive.papers().of(number)).hasSize(22);
		assertThat(archive.check().check().faults()).isEmpty();
	}

	@Test
	void lawfulDestructionLeavesTheChainWhole() {
		assertThat(destruction.ofPapers(number, "thời hạn")).isEqualTo(2);
		assertThat(destruction.ofReaders(number, clock.instant().plusSeconds(1), "thời hạn")).isOne();
		assertThat(archive.papers().of(number)).extracting(Paper::content).containsOnly(Map.of());
		assertThat(archive.check().check().faults()).isEmpty();
		tamper("update case_destruction set entries = '1' where position = 4");
		assertThat(archive.check().check().faults()).startsWith("Hồ sơ " + number
			+ ", mục 3: mất nội dung mà không có quyết định hủy.");
	}

	@Test
	void caseThatIsGoneIsMissed() {
		archive.someCase();
		for (var table : List.of("paper_reading", "paper")) {
			batches.update("delete from " + table + " where case_number = ?", number);
		}
		batches.update("delete from case_file where number = ?", number);
		assertThat(archive.check().check().faults()).containsExactly("Thiếu 1 hồ sơ TST năm 2026.");
	}

	private void tamper(String change) {
		var column = change.contains("case_file") ? "number" : "case_number";
		var portable = change.replace("'\\\\x00'", "x'00'");
		assertThat(batches.update((isPostgres() ? portable.replace("x'00'", "'\\x00'::bytea") : portable)
			+ " and " + column + " = ?", number)).isOne();
	}

	private static boolean isPostgres() {
		return "postgresql".equals(System.getProperty("chibo.test.database"));
	}
}
