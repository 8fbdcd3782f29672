package vn.chibo.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.base.Refusal;
import vn.chibo.casefile.CaseFile.Subject;
import vn.chibo.casefile.CaseFiles;
import vn.chibo.rules.Place;
import vn.chibo.support.AtTheSameMoment;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Province;
import vn.chibo.support.Statements;
import vn.chibo.support.TestRegister;

/** A number for every document: the next one of its book, none twice and none left out. */
@ChiBoTest
class DocumentNumbersTest {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

	@Autowired
	DocumentNumbers numbers;
	@Autowired
	Books books;
	@Autowired
	CaseFiles files;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TestRegister register;
	@Autowired
	TransactionTemplate transaction;
	@Autowired
	Statements statements;

	private Province province;
	private Issuer branch;
	private Issuer committee;
	private String first;
	private String second;

	@BeforeEach
	void twoBodiesAndTwoCases() {
		province = new Province(jdbc, register);
		branch = new Issuer(province.id("tosoi"), "COMMITTEE", "BRANCH", Place.EVERYWHERE);
		committee = new Issuer(province.id("congty"), "COMMITTEE", "GRASSROOTS_PARTY_BODY", Place.EVERYWHERE);
		first = open();
		second = open();
	}

	@Test
	void theFirstNumberThatIsTypedBeginsTheBookAndTheNextOnesAreGiven() {
		assertThat(typed(branch, "37-NQ/CB", first)).isEqualTo("37-NQ/CB");
		assertThat(List.of(next(branch, "NQ"), next(branch, "NQ"))).containsExactly("38-NQ/CB", "39-NQ/CB");
		assertThat(books.gaps(series(branch, "NQ"))).isEmpty();
	}

	@Test
	void aBookOfWhichNobodyKnowsWhereItStandsGivesNone() {
		assertThatThrownBy(() -> next(branch, "NQ")).isInstanceOf(Refusal.class)
			.hasMessageContaining("hãy ghi số theo sổ giấy vào ô này, văn bản đầu tiên thì ghi 1");
	}

	@Test
	void aPaperBookBegunAt37IsSetBeforeTheFirstDocument() {
		moveTo(branch, "NQ", 37, "");
		assertThat(next(branch, "NQ")).isEqualTo("37-NQ/CB");
		assertThat(books.starts(series(branch, "NQ"))).singleElement()
			.isEqualTo(new Books.Start(null, 37, null, books.starts(series(branch, "NQ")).get(0).setAt(), "bithu"));
	}

	@Test
	void digitsAloneGetTheSymbolAndNumbersBeginWith01() {
		assertThat(typed(branch, "1", first)).isEqualTo("01-NQ/CB");
		assertThat(typed(committee, "7", "QĐ", first)).isEqualTo("07-QĐ/ĐU");
		assertThat(next(branch, "NQ")).isEqualTo("02-NQ/CB");
		assertThatThrownBy(() -> typed(branch, "0-NQ/CB", first))
			.hasMessage("Số văn bản bắt đầu từ 01; hãy ghi lại số.");
	}

	@Test
	void organisationsBodiesAndKindsHaveBooksOfTheirOwn() {
		typed(branch, "5-NQ/CB", first);
		typed(committee, "20-NQ/ĐU", first);
		typed(committee, "8-QĐ/ĐU", "QĐ", first);
		var department = new Issuer(committee.organisationId(), "ORGANISATION_DEPARTMENT", committee.kind(),
			Place.EVERYWHERE);
		moveTo(department, "QĐ", 3, "");

		assertThat(List.of(next(branch, "NQ"), next(committee, "NQ"), next(committee, "QĐ"), next(department, "QĐ")))
			.containsExactly("06-NQ/CB", "21-NQ/ĐU", "09-QĐ/ĐU", "03-QĐ/BTCĐU");
	}

	@Test
	void aDocumentOfAnEarlierTermGetsNoNumberOfThisOne() {
		typed(branch, "5-NQ/CB", first);
		assertThatThrownBy(() -> given(branch, "NQ", LocalDate.of(1990, 1, 1))).isInstanceOf(Refusal.class)
			.hasMessageContaining("thuộc nhiệm kỳ trước năm");
		assertThat(next(branch, "NQ")).isEqualTo("06-NQ/CB");
	}

	@Test
	void slipsAreCountedThroughAYearAndTheNewOneBeginsWith1() {
		moveTo(branch, "GGT", 12, "");
		assertThat(given(branch, "GGT", LocalDate.of(2026, 12, 31))).isEqualTo("12-GGT/CB");
		assertThat(given(branch, "GGT", LocalDate.of(2027, 1, 1))).isEqualTo("01-GGT/CB");
		assertThat(given(branch, "GGT", LocalDate.of(2026, 12, 31))).as("a late one of the old year")
			.isEqualTo("13-GGT/CB");
	}

	@Test
	void resolutionsAreCountedThroughTheTerm() {
		typed(branch, "12-NQ/CB", first);
		assertThat(given(branch, "NQ", LocalDate.of(2027, 1, 1))).isEqualTo("13-NQ/CB");
	}

	@Test
	void aNumberThatIsUsedIsRefusedHoweverItIsTyped() {
		typed(branch, "15-NQ/CB", first);
		for (var typed : List.of("15-NQ/CB", "015 – nq/cb", "15", "15-NQ/CU")) {
			assertThatThrownBy(() -> typed(branch, typed, second)).isInstanceOf(Refusal.class)
				.hasMessageContaining("đã dùng trong sổ này. Số tiếp theo là 16-NQ/CB: hãy ghi số đó hoặc để trống.")
				.hasMessageNotContaining(first);
		}
		assertThat(typed(branch, "15-NQ/CB", first)).as("the same case writes its document again")
			.isEqualTo("15-NQ/CB");
		assertThat(typed(branch, "15a-NQ/CB", second)).isEqualTo("15a-NQ/CB");
		assertThatThrownBy(() -> typed(branch, "15A-NQ/CB", first)).isInstanceOf(Refusal.class);
		assertThat(lines(branch, "NQ")).containsExactly("15a-NQ/CB", "15-NQ/CB");
	}

	@Test
	void aNumberThatLeavesAGapIsRefusedUntilTheBookIsMoved() {
		typed(branch, "15-NQ/CB", first);
		assertThatThrownBy(() -> typed(branch, "18-NQ/CB", second)).isInstanceOf(Refusal.class)
			.hasMessageContaining("Số tiếp theo là 16-NQ/CB: hãy ghi số đó hoặc để trống");
		moveTo(branch, "NQ", 18, "");
		assertThat(typed(branch, "18-NQ/CB", second)).isEqualTo("18-NQ/CB");
		assertThat(typed(branch, "16-NQ/CB", second)).as("one of the paper book, entered later").isEqualTo("16-NQ/CB");
		assertThat(next(branch, "NQ")).isEqualTo("19-NQ/CB");
		assertThat(books.gaps(series(branch, "NQ"))).isEmpty();
	}

	@Test
	void theBookGoesBackOnlyWithAReasonAndToANumberThatIsFree() {
		typed(branch, "15-NQ/CB", first);
		moveTo(branch, "NQ", 100, "");
		assertThatThrownBy(() -> moveTo(branch, "NQ", 16, " ")).hasMessageContaining("lùi lại thì hãy ghi lý do");
		assertThatThrownBy(() -> moveTo(branch, "NQ", 15, "Ghi nhầm"))
			.hasMessage("Số 15 đã có văn bản; hãy ghi số khác.");
		moveTo(branch, "NQ", 16, "Ghi nhầm");
		assertThat(next(branch, "NQ")).isEqualTo("16-NQ/CB");
	}

	@Test
	void theBookLeapsFarOnlyWithAReasonAndComesBackOverWhatWasGivenMeanwhile() {
		typed(branch, "5-NQ/CB", first);
		assertThatThrownBy(() -> moveTo(branch, "NQ", 600, ""))
			.hasMessage("Số tiếp theo đang là 6; ghi 600 thì bỏ qua 594 số: hãy kiểm tra lại, nếu đúng thì ghi lý do.");
		moveTo(branch, "NQ", 8, "Sổ giấy");
		assertThat(List.of(next(branch, "NQ"), next(branch, "NQ"))).containsExactly("08-NQ/CB", "09-NQ/CB");
		moveTo(branch, "NQ", 6, "Ghi nhầm");
		assertThat(List.of(next(branch, "NQ"), typed(branch, "7", second))).containsExactly("06-NQ/CB", "07-NQ/CB");
		assertThatThrownBy(() -> typed(branch, "8", second)).hasMessageContaining("Số tiếp theo là 10-NQ/CB");
		assertThat(books.of(branch.organisationId())).extracting(Books.Book::nextNumber).contains(10);
		assertThat(List.of(typed(branch, "10", second), next(branch, "NQ"))).containsExactly("10-NQ/CB", "11-NQ/CB");
		assertThat(books.gaps(series(branch, "NQ"))).isEmpty();
	}

	@Test
	void aFullBookSaysSoAndCanBeMovedBack() {
		typed(branch, "5-NQ/CB", first);
		moveTo(branch, "NQ", 999_999, "Ghi nhầm");
		assertThat(next(branch, "NQ")).isEqualTo("999999-NQ/CB");
		assertThatThrownBy(() -> next(branch, "NQ")).isInstanceOf(Refusal.class)
			.hasMessageContaining("ghi lại số tiếp theo ở trang Sổ văn bản");
		moveTo(branch, "NQ", 6, "Ghi nhầm");
		assertThat(next(branch, "NQ")).isEqualTo("06-NQ/CB");
	}

	@Test
	void theSymbolOfAnotherBookIsRefused() {
		for (var typed : List.of("1-QĐ/ĐU", "4/2025", "3-ggt/cb")) {
			assertThatThrownBy(() -> typed(branch, typed, first)).isInstanceOf(Refusal.class)
				.hasMessageContaining("Ký hiệu của số đã ghi thuộc sổ khác; số trong sổ này ghi như 0");
		}
		assertThat(typed(branch, "5-NQ/CB2", first)).isEqualTo("5-NQ/CB2");
	}

	@Test
	void aNumberThatIsTakenOutOfTheBookIsMissed() {
		typed(branch, "15-NQ/CB", first);
		IntStream.range(0, 4).forEach(each -> next(branch, "NQ"));
		jdbc.sql("delete from document_number where organisation_id = ? and number in (17, 19)")
			.param(branch.organisationId()).update();
		assertThat(books.gaps(series(branch, "NQ"))).containsExactly(18, 20);
	}

	@Test
	void manyAtOnceGetAllNumbersOnceAndWhatIsRolledBackGivesItsNumberBack() {
		moveTo(committee, "QĐ", 1, "");
		var given = Collections.synchronizedList(new ArrayList<String>());
		var turn = new AtomicInteger();
		var people = IntStream.range(0, 12).<Callable<String>>mapToObj(each -> () -> {
			for (int i = 0; i < 10; i++) {
				boolean fails = turn.incrementAndGet() % 3 == 0;
				transaction.executeWithoutResult(status -> {
					var numbered = numbers.next(committee, "QĐ", DAY);
					numbers.enter(numbered, new Numbered.On(first, 1, null));
					if (fails) {
						status.setRollbackOnly();
					} else {
						given.add(numbered.text());
					}
				});
			}
			return "done";
		}).toList();

		assertThat(AtTheSameMoment.told(people)).containsOnly("done");

		assertThat(given).hasSize(80).doesNotHaveDuplicates()
			.containsAll(IntStream.rangeClosed(1, 80).mapToObj("%02d-QĐ/ĐU"::formatted).toList());
		assertThat(books.gaps(series(committee, "QĐ"))).isEmpty();
		assertThat(next(committee, "QĐ")).isEqualTo("81-QĐ/ĐU");
	}

	@Test
	void ofTwoWhoTypeTheSameNumberAtOnceOneIsToldTheNext() {
		for (int round = 1; round <= 5; round++) {
			var number = round + "-BC/ĐU";
			var told = AtTheSameMoment.told(() -> typed(committee, number, "BC", first),
				() -> typed(committee, number, "BC", second));
			assertThat(told).anySatisfy(one -> assertThat(one).isEqualTo(number))
				.anySatisfy(one -> assertThat(one).contains("đã dùng trong sổ này"));
		}
	}

	@Test
	void aNumberCostsFewStatements() {
		typed(branch, "15-NQ/CB", first);
		assertThat(statements.of(() -> next(branch, "NQ"))).hasSizeLessThanOrEqualTo(3)
			.filteredOn(one -> one.startsWith("update document_series")).hasSize(1);
		assertThat(statements.of(() -> typed(branch, "17-NQ/CB", first))).hasSizeLessThanOrEqualTo(3);
	}

	private String open() {
		return transaction.execute(status -> files.open("CSH", "relocation", Subject.organisation(province.id("thon")),
			"an"));
	}

	private String next(Issuer issuer, String kind) {
		return given(issuer, kind, DAY);
	}

	private String given(Issuer issuer, String kind, LocalDate on) {
		return transaction.execute(status -> entered(numbers.next(issuer, kind, on), first));
	}

	private String typed(Issuer issuer, String number, String caseNumber) {
		return typed(issuer, number, "NQ", caseNumber);
	}

	private String typed(Issuer issuer, String number, String kind, String caseNumber) {
		return ForgivingNumbers.strictly(() -> transaction.execute(status -> entered(
			numbers.typed(issuer, kind, DAY, number, caseNumber), caseNumber)));
	}

	private String entered(Numbered numbered, String caseNumber) {
		numbers.enter(numbered, new Numbered.On(caseNumber, 1, null));
		return numbered.text();
	}

	private void moveTo(Issuer issuer, String kind, int next, String reason) {
		books.moveTo(issuer, kind, DAY, next, reason, "bithu");
	}

	private static Series series(Issuer issuer, String kind) {
		return new Series(issuer.organisationId(), issuer.body(), kind, kind.equals("GGT") ? 2026 : 2025);
	}

	private List<String> lines(Issuer issuer, String kind) {
		return books.lines(series(issuer, kind), 1).stream().map(Books.Line::text).toList();
	}
}
