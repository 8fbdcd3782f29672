package vn.chibo.workflow.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.chibo.support.Province.TODAY;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.base.StartTurn;
import vn.chibo.base.ZoneUnusable;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Forms;
import vn.chibo.support.Locks;
import vn.chibo.support.Province;
import vn.chibo.support.Stage;

/** Nothing of this is committed: the database of the other tests stays as it is. */
@ChiBoTest
class EngineZoneTest {

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	@Autowired
	EngineZone zone;
	@Autowired
	StartTurn turn;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	PlatformTransactionManager transactions;
	@Autowired
	Stage stage;

	String caseNumber;

	@BeforeEach
	void aCaseIsOpen() {
		stage.clock().set(TODAY);
		var province = new Province(jdbc, stage.register()).withOfficials();
		province.member("huu", "tosoi");
		caseNumber = stage.people().as(province.login("huu")).start("relocation",
			Forms.start(province.person("huu"), province.id("thon"), TODAY.minusDays(2)));
	}

	@Test
	void theProcessIsInTheZoneOfTheApplicationWhateverTheMachineHas() {
		assertThat(ZoneId.systemDefault()).isEqualTo(VIETNAM);
	}

	@Test
	void theDatabaseRemembersTheZoneOfItsFirstNode() {
		undone(() -> assertThat(zone.remembered()).contains(VIETNAM));
	}

	@Test
	void aNodeInTheSameZoneByAnotherNameMayStart() {
		undone(
			() -> assertThatCode(() -> zone.claim(ZoneId.of("Asia/Saigon"))).doesNotThrowAnyException());
	}

	@Test
	void aNodeInAnotherZoneDoesNotStart() {
		undone(() -> assertThatThrownBy(() -> zone.claim(ZoneId.of("UTC")))
			.isInstanceOf(ZoneUnusable.class)
			.hasMessageContaining("theo múi giờ Asia/Ho_Chi_Minh, ứng dụng đang chạy theo UTC"));
	}

	@Test
	void aDatabaseThatRemembersNothingTellsByItsCases() {
		undone(() -> {
			jdbc.sql("update engine_zone set zone = null").update();
			assertThat(zone.remembered()).isEmpty();
			zone.claim(VIETNAM);
			assertThat(zone.remembered()).contains(VIETNAM);
		});
	}

	@Test
	void aDatabaseThatWasWrittenInAnotherZoneTellsByItsCases() {
		undone(() -> {
			jdbc.sql("update act_hi_procinst set start_time_ = start_time_ - interval '7' hour").update();
			jdbc.sql("update engine_zone set zone = null").update();
			// other tests may have opened cases by themselves
			jdbc.sql("update case_file set opened_at = opened_at - interval '30' year where number <> ?")
				.param(caseNumber).update();
			assertThatThrownBy(() -> zone.claim(VIETNAM)).isInstanceOf(ZoneUnusable.class)
				.hasMessageContaining("theo múi giờ UTC,");
		});
	}

	@Test
	void aNodeThatStartsAtTheSameMomentWaits() {
		var done = new ArrayList<String>();
		var second = new CompletableFuture<Void>();
		turn.take(() -> {
			second.completeAsync(() -> {
				turn.take(() -> done.add("second"));
				return null;
			});
			await().until(() -> Locks.somebodyWaits(jdbc));
			done.add("first");
		});
		second.join();
		assertThat(done).containsExactly("first", "second");
	}

	private void undone(Runnable test) {
		new TransactionTemplate(transactions).executeWithoutResult(status -> {
			status.setRollbackOnly();
			test.run();
		});
	}
}
