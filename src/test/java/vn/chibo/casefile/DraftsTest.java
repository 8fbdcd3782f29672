package vn.chibo.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.base.Refusal;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Statements;
import vn.chibo.support.TestClock;
import vn.chibo.support.WholeDatabase;

/** What is typed and not handed in yet: kept until it is handed in or the case is closed, and readable to nobody else. */
@ChiBoTest
class DraftsTest {

	private static final String NOTES = "notes:btthon1";

	@Autowired
	AutowireCapableBeanFactory application;
	@Autowired
	Drafts drafts;
	@Autowired
	CaseKeys keys;
	@Autowired
	List<CaseStates> procedures;
	@Autowired
	CaseFiles files;
	@Autowired
	TransactionTemplate transaction;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	WholeDatabase database;
	@Autowired
	Statements statements;
	@Autowired
	TestClock clock;

	private Archive archive;
	private String number;

	@BeforeEach
	void someCase() {
		archive = application.createBean(Archive.Ground.class).with(keys);
		number = archive.someCase();
	}

	@Test
	void theLatestWins() {
		keep("Lời thứ nhất");
		clock.set(clock.today().plusDays(2));
		var emptied = new HashMap<String, Object>(
			Map.of("points", List.of(Map.of("text", "Điểm một"), Map.of()), "count", 3));
		emptied.put("words", null);
		drafts.keep(number, NOTES, emptied, "btthon1");
		var draft = drafts.find(number, NOTES).orElseThrow();
		assertThat(draft.content()).isEqualTo(emptied);
		assertThat(draft.savedBy()).isEqualTo("btthon1");
		assertThat(Duration.between(draft.savedAt(), clock.instant())).isLessThan(Duration.ofSeconds(1));
	}

	@Test
	void draftsOfManyCasesAreOneStatement() {
		var other = archive.someCase();
		var none = archive.someCase();
		keep("Của hồ sơ này");
		drafts.keep(other, NOTES, Map.of("words", "Của hồ sơ kia"), "btthon1");
		drafts.keep(other, "notes:btthon2", Map.of("words", "Của người khác"), "btthon2");
		assertThat(statements.of(() -> assertThat(drafts.of(List.of(number, other, none), NOTES)).hasSize(2)
			.hasEntrySatisfying(other, draft -> assertThat(draft.content()).containsEntry("words", "Của hồ sơ kia"))))
			.hasSize(1);
		assertThat(drafts.of(List.of(), NOTES)).isEmpty();
	}

	@Test
	void discardedIsGoneAndOthersStay() {
		keep("Đã nộp");
		drafts.keep(number, "other", Map.of("words", "Còn viết"), "btthon1");
		drafts.discard(number, NOTES);
		assertThat(drafts.find(number, NOTES)).isEmpty();
		assertThat(drafts.find(number, "other")).isPresent();
	}

	@Test
	void closedCaseHasNoDrafts() {
		keep("Đang viết dở");
		var withdrawn = procedures.stream().flatMap(states -> states.find("WITHDRAWN").stream()).findFirst()
			.orElseThrow();
		transaction.executeWithoutResult(status -> files.close(number, withdrawn));
		assertThat(drafts.find(number, NOTES)).isEmpty();
		assertThatThrownBy(() -> keep("Viết tiếp")).isInstanceOf(Refusal.class)
			.hasMessage("Hồ sơ này đã đóng nên không lưu nháp được nữa; hãy tải lại trang.");
	}

	@Test
	void whatIsLongerThanAnyFormIsRefused() {
		keep("a".repeat(60_000));
		assertThatThrownBy(() -> keep("ă".repeat(40_000))).isInstanceOf(Refusal.class)
			.hasMessage("Bản nháp quá dài nên chưa lưu được; hãy rút gọn rồi viết tiếp.");
		assertThat(drafts.find(number, NOTES).orElseThrow().content()).containsEntry("words", "a".repeat(60_000));
	}

	@Test
	void nobodyReadsItInTheDatabaseNorMovesItElsewhere() {
		keep("Tôi nhận khuyết điểm thứ mười hai");
		assertThat(database.findings("", List.of("Tôi nhận khuyết điểm thứ mười hai"))).isEmpty();
		drafts.keep(number, "other", Map.of("words", "Điều khác"), "btthon1");
		jdbc.sql("update draft set content = (select d.content from draft d where d.case_number = ? and d.name = ?) "
			+ "where case_number = ? and name = 'other'").params(number, NOTES, number).update();
		assertThatThrownBy(() -> drafts.find(number, "other")).isInstanceOf(Seals.SealBroken.class)
			.hasMessage("A draft of case " + number + " does not open with key 'test'");
		drafts.discard(number, "other");
	}

	@Test
	void twoWindowsOfOnePersonWaitForOneAnother() {
		IntStream.range(0, 20).parallel().forEach(turn -> keep("Cửa sổ " + turn));
		assertThat(drafts.find(number, NOTES).orElseThrow().content().get("words")).asString().startsWith("Cửa sổ ");
	}

	@Test
	void draftIsNoPaper() {
		keep("Chưa nộp");
		drafts.find(number, NOTES);
		assertThat(archive.papers().of(number)).hasSize(2);
		assertThat(jdbc.sql("select trail_length from case_file where number = ?").param(number).query(Integer.class)
			.single()).isEqualTo(3);
	}

	private void keep(String words) {
		drafts.keep(number, NOTES, Map.of("words", words), "btthon1");
	}
}
