package vn.chibo.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.base.Refusal;
import vn.chibo.base.UniqueKeys;
import vn.chibo.casefile.CaseFile.Subject;
import vn.chibo.casefile.CaseFiles;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Province;
import vn.chibo.support.TestRegister;

/** A number once a year for who decides, whatever it decides; one decision on a whole matter; more time once. */
@ChiBoTest
class DecisionsTest {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
	private static final String DONE = "done";
	private static final String USED = "Số quyết định 7-QĐ/ĐU đã dùng trong năm 2026; hãy ghi số khác.";
	private static final String DECIDED = "Hồ sơ này đã có quyết định về việc này; hãy tải lại trang.";
	private static final String EXTENDED = "Thời hạn quyết định đã được gia hạn một lần, không gia hạn thêm; hãy họp và quyết "
		+ "định.";

	@Autowired
	Decisions decisions;
	@Autowired
	CaseFiles files;
	@Autowired
	UniqueKeys keys;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TestRegister register;
	@Autowired
	TransactionTemplate transaction;

	private Province province;
	private String first;
	private String second;

	@BeforeEach
	void twoCases() {
		province = new Province(jdbc, register);
		first = open();
		second = open();
	}

	@Test
	void aNumberIsUsedOnceAYearByWhoDecides() {
		make(first, "admission", "xa", "7-QĐ/ĐU", DAY);
		refused(USED, () -> make(second, "admission", "xa", "7-QĐ/ĐU", DAY.minusMonths(9)));
		refused(USED, () -> make(first, "recognition", "xa", "7-QĐ/ĐU", DAY));
		make(second, "admission", "xa", "7-QĐ/ĐU", DAY.plusYears(1));
		make(second, "recognition", "congty", "7-QĐ/ĐU", DAY);
		refused(USED, () -> makeOfPart(second, "7-QĐ/ĐU", DAY));
		makeOfPart(second, "8-QĐ/ĐU", DAY);
	}

	@Test
	void aNumberIsTheSameHoweverItIsTypedAndKeptInOneSpelling() {
		make(first, "admission", "xa", "7 - QĐ/\u00a0ĐU", DAY);
		assertThat(jdbc.sql("select number from numbered_decision where case_number = ?").param(first)
			.query(String.class).single()).isEqualTo("7-QĐ/ĐU");
		for (var typed : List.of("7-QĐ/ĐU", "007-qđ/đu", "7/QĐ-ĐU")) {
			refused("Số quyết định " + typed + " đã dùng trong năm 2026; hãy ghi số khác.",
				() -> make(second, "admission", "xa", typed, DAY));
			refused("Số quyết định " + typed + " đã dùng trong năm 2026; hãy ghi số khác.",
				() -> makeOfPart(second, typed, DAY));
		}
		refused("Số văn bản không đúng dạng; hãy ghi chữ số trước, ký hiệu sau, như 50-QĐ/ĐU.",
			() -> make(second, "admission", "xa", "<b>1</b>", DAY));
	}

	@Test
	void onPartsOfAMatterThereAreSeveralAndTheSameOneHoweverOftenItIsMade() {
		long once = makeOfPart(first, "7-QĐ/ĐU", DAY);
		assertThat(makeOfPart(first, "7-QĐ/ĐU", DAY)).isEqualTo(once);
		assertThat(makeOfPart(first, "9-QĐ/ĐU", DAY)).isNotEqualTo(once);
		refused(USED, () -> makeOfPart(first, "7-QĐ/ĐU", DAY.plusDays(1)));
	}

	@Test
	void onAMatterAsAWholeThereIsOne() {
		make(first, "admission", "xa", "7-QĐ/ĐU", DAY);
		assertThat(told(() -> make(first, "admission", "congty", "9-QĐ/ĐU", DAY))).isEqualTo(DECIDED);
		refused(USED, () -> make(first, "admission", "xa", "7-QĐ/ĐU", DAY));
		make(first, "recognition", "xa", "9-QĐ/ĐU", DAY);
	}

	@RepeatedTest(10)
	void ofTwoDecisionsOnOneMatterAtTheSameMomentThereIsOne() {
		assertThat(atTheSameTime(() -> make(first, "admission", "xa", "7-QĐ/ĐU", DAY),
			() -> make(first, "admission", "xa", "9-QĐ/ĐU", DAY))).containsExactlyInAnyOrder(DONE, DECIDED);
	}

	@RepeatedTest(10)
	void ofTwoAtTheSameMomentOneHasTheNumberAndTheOtherIsTold() {
		assertThat(atTheSameTime(() -> make(first, "admission", "xa", "7-QĐ/ĐU", DAY),
			() -> make(second, "admission", "xa", "7-QĐ/ĐU", DAY))).containsOnlyOnce(DONE).containsAnyOf(USED,
				"Số quyết định này đã dùng cho quyết định khác trong năm; hãy ghi số khác.");
	}

	@RepeatedTest(10)
	void ofTwoAtTheSameMomentOneExtends() {
		assertThat(
			atTheSameTime(() -> extend(first, "admission", DAY, DAY), () -> extend(first, "admission", DAY, DAY)))
			.containsExactlyInAnyOrder(DONE, EXTENDED);
	}

	@Test
	void thereIsMoreTimeOnce() {
		extend(first, "admission", DAY, DAY);
		refused(EXTENDED, () -> extend(first, "admission", DAY.plusMonths(1), DAY.plusDays(1)));
		extend(first, "recognition", DAY, DAY);
		extend(second, "admission", DAY, DAY);
	}

	@Test
	void whatIsLateIsNotExtended() {
		refused(
			"Thời hạn quyết định đã hết ngày 23/11/2026, không gia hạn được nữa; hãy họp, quyết định và giải trình việc "
				+ "quá hạn.",
			() -> extend(first, "admission", DAY, DAY.plusDays(1)));
	}

	/** What each of them is told. */
	private List<String> atTheSameTime(Runnable one, Runnable other) {
		var together = new CyclicBarrier(2);
		var told = Stream.of(one, other).map(work -> CompletableFuture.supplyAsync(() -> told(() -> {
			together.await();
			work.run();
		}))).toList();
		return told.stream().map(CompletableFuture::join).toList();
	}

	private String told(ThrowingCallable work) {
		var failure = catchThrowable(work);
		return failure == null ? DONE : keys.sentence(failure).orElseGet(failure::getMessage);
	}

	private String open() {
		return transaction.execute(status -> files.open("QD", "ratingDecision",
			List.of(Subject.organisation(province.id("xa"))), "bithu").get(0));
	}

	private void make(String caseNumber, String matter, String by, String number, LocalDate on) {
		transaction.executeWithoutResult(
			status -> decisions.make(new Decision(caseNumber, matter, province.id(by), number, on)));
	}

	private long makeOfPart(String caseNumber, String number, LocalDate on) {
		return transaction.execute(
			status -> decisions.makeOfPart(new Decision(caseNumber, "rating", province.id("xa"), number, on)));
	}

	private void extend(String caseNumber, String matter, LocalDate decideBy, LocalDate on) {
		transaction.executeWithoutResult(status -> decisions.extend(caseNumber, matter, decideBy, on));
	}

	private static void refused(String sentence, ThrowingCallable what) {
		assertThatThrownBy(what).isInstanceOf(Refusal.class).hasMessage(sentence);
	}
}
