package vn.chibo.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;
import static vn.chibo.support.Province.TODAY;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.base.Refusal;
import vn.chibo.register.sympathisers.ProspectLists;
import vn.chibo.register.sympathisers.ProspectState;
import vn.chibo.register.sympathisers.Prospects;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Locks;
import vn.chibo.support.ProspectBuilder;
import vn.chibo.support.Province;
import vn.chibo.support.TestRegister;

/** Two transactions admit the same person; they are interleaved by hand, not by luck. */
@ChiBoTest
class CompetingAdmissionTest {

	@Autowired
	Prospects prospects;
	@Autowired
	ProspectLists list;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TestRegister register;
	@Autowired
	PlatformTransactionManager transactions;

	long branch;
	long prospect;

	@BeforeEach
	void somebodyApplies() {
		branch = new Province(jdbc, register).id("thon");
		prospect = list.add(ProspectBuilder.in(branch).build());
		prospects.applying(prospect);
	}

	@Test
	void theSecondWaitsForTheFirstAndIsRefusedThen() {
		var second = new TransactionTemplate(transactions).execute(status -> {
			admit("KNĐ-2026-900001");
			var waiting = CompletableFuture.supplyAsync(() -> catchThrowable(() -> admit("KNĐ-2026-900002")));
			await().until(() -> Locks.somebodyWaits(jdbc));
			return waiting;
		});

		assertThat(second.join()).isInstanceOf(Refusal.class);
		assertThat(membersOfTheBranch()).containsExactly(prospects.get(prospect).memberId());
	}

	@Test
	void theSecondAdmitsWhenTheFirstIsRolledBack() {
		var second = new TransactionTemplate(transactions).execute(status -> {
			admit("KNĐ-2026-900001");
			var waiting = CompletableFuture.supplyAsync(() -> admit("KNĐ-2026-900002"));
			await().until(() -> Locks.somebodyWaits(jdbc));
			status.setRollbackOnly();
			return waiting;
		});

		long member = second.join();
		assertThat(membersOfTheBranch()).containsExactly(member);
		assertThat(prospects.get(prospect).state()).isEqualTo(ProspectState.ADMITTED);
	}

	@Test
	void whoIsAdmittedMeanwhileDoesNotGoBackToTheList() {
		var second = new TransactionTemplate(transactions).execute(status -> {
			admit("KNĐ-2026-900001");
			var waiting = CompletableFuture.supplyAsync(() -> catchThrowable(() -> prospects.backToList(prospect)));
			await().until(() -> Locks.somebodyWaits(jdbc));
			return waiting;
		});

		assertThat(second.join()).isInstanceOf(Refusal.class);
		assertThat(prospects.get(prospect).state()).isEqualTo(ProspectState.ADMITTED);
	}

	private long admit(String caseNumber) {
		return prospects.admit(prospect, branch, TODAY, caseNumber);
	}

	private List<Long> membersOfTheBranch() {
		return jdbc.sql("select id from member where branch_id = ?").param(branch).query(Long.class).list();
	}
}
