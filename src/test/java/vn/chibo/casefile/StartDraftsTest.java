package vn.chibo.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.base.Refusal;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Locks;
import vn.chibo.support.WholeDatabase;

/** What is typed into the form of a case that nobody has begun yet: one's own, one for each procedure. */
@ChiBoTest
class StartDraftsTest {

	@Autowired
	StartDrafts drafts;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	WholeDatabase database;
	@Autowired
	TransactionTemplate transaction;

	@AfterEach
	void nothingIsLeft() {
		jdbc.sql("delete from start_draft").update();
	}

	@Test
	void theLatestWinsAndIsItsWritersOwn() {
		drafts.keep("btthon1", "relocation", Map.of("residence", "Số 1"));
		var emptied = new HashMap<String, Object>(Map.of("rows", List.of(Map.of("text", "Một"))));
		emptied.put("residence", null);
		drafts.keep("btthon1", "relocation", emptied);
		drafts.keep("btthon1", "admission", Map.of("place", "Khác"));
		assertThat(drafts.find("btthon1", "relocation").orElseThrow().content()).isEqualTo(emptied);
		assertThat(drafts.find("btthon2", "relocation")).isEmpty();
	}

	@Test
	void theFirstOneFromTwoTabsAtTheSameMomentIsOne() {
		var other = transaction.execute(status -> {
			drafts.keep("btthon1", "relocation", Map.of("residence", "Số 1"));
			var waiting = CompletableFuture
				.runAsync(() -> drafts.keep("btthon1", "relocation", Map.of("residence", "Số 2")));
			await().until(() -> Locks.somebodyWaitsToInsert(jdbc, "start_draft"));
			return waiting;
		});
		other.join();
		assertThat(drafts.find("btthon1", "relocation").orElseThrow().content())
			.isEqualTo(Map.of("residence", "Số 2"));
	}

	@Test
	void discardedIsGoneAndOthersStay() {
		drafts.keep("btthon1", "relocation", Map.of("residence", "Số 1"));
		drafts.keep("btthon2", "relocation", Map.of("residence", "Số 2"));
		drafts.discard("btthon1", "relocation");
		assertThat(drafts.find("btthon1", "relocation")).isEmpty();
		assertThat(drafts.find("btthon2", "relocation")).isPresent();
	}

	@Test
	void nobodyReadsItInTheDatabaseNorMovesItToSomebodyElse() {
		drafts.keep("btthon1", "relocation", Map.of("residence", "Số 18 phố Huế, nơi ở mới của tôi"));
		drafts.keep("btthon2", "relocation", Map.of("residence", "Số 2"));
		assertThat(database.findings("", List.of("Số 18 phố Huế, nơi ở mới của tôi"))).isEmpty();
		jdbc.sql("update start_draft set content = (select d.content from start_draft d where d.login = 'btthon1') "
			+ "where login = 'btthon2'").update();
		assertThatThrownBy(() -> drafts.find("btthon2", "relocation")).isInstanceOf(Seals.SealBroken.class);
	}

	@Test
	void whatIsLongerThanAnyFormIsRefused() {
		assertThatThrownBy(() -> drafts.keep("btthon1", "relocation", Map.of("residence", "ă".repeat(40_000))))
			.isInstanceOf(Refusal.class)
			.hasMessage("Bản nháp quá dài nên chưa lưu được; hãy rút gọn rồi viết tiếp.");
	}
}
