package vn.chibo.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;
import static vn.chibo.support.Province.TODAY;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.base.Refusal;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Locks;
import vn.chibo.support.Province;
import vn.chibo.support.TestRegister;

/** Two transactions move the same member; they are interleaved by hand, not by luck. */
@ChiBoTest
class CompetingRelocationTest {

	@Autowired
	Members members;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TestRegister register;
	@Autowired
	PlatformTransactionManager transactions;

	Province province;
	long member;
	long companion;

	@BeforeEach
	void twoMembersOfTheYarnBranch() {
		province = new Province(jdbc, register);
		province.organisation("thon2", "Chi bộ thôn 2", "BRANCH", "xa");
		member = province.member("huu", "tosoi");
		companion = province.member("dong", "tosoi");
	}

	@Test
	void theSecondIsRefusedWhenTheFirstHasCommitted() {
		var second = new TransactionTemplate(transactions);
		var first = new TransactionTemplate(transactions);
		first.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

		assertThatThrownBy(() -> second.executeWithoutResult(status -> {
			assertThat(members.get(member).branchId()).isEqualTo(province.id("tosoi"));
			relocate(companion, "thon2", "CSH-2026-900003");
			first.executeWithoutResult(inner -> relocate(member, "thon", "CSH-2026-900001"));
			relocate(member, "thon2", "CSH-2026-900002");
		})).isInstanceOf(Refusal.class)
			.hasMessage("Đảng viên không còn sinh hoạt tại chi bộ nơi đi hoặc không được chuyển "
				+ "lúc này; hãy liên hệ ban tổ chức để kiểm tra danh sách đảng viên.");

		onlyTheFirstCounts();
	}

	@Test
	void theSecondWaitsForTheFirstAndIsRefusedThen() {
		var second = new TransactionTemplate(transactions).execute(status -> {
			relocate(member, "thon", "CSH-2026-900001");
			var waiting = CompletableFuture.supplyAsync(() -> catchThrowable(() -> new TransactionTemplate(transactions)
				.executeWithoutResult(other -> {
					relocate(companion, "thon2", "CSH-2026-900003");
					relocate(member, "thon2", "CSH-2026-900002");
				})));
			await().until(() -> Locks.somebodyWaits(jdbc));
			return waiting;
		});

		assertThat(second.join()).isInstanceOf(Refusal.class);
		onlyTheFirstCounts();
	}

	@Test
	void theSecondMovesTheMemberWhenTheFirstIsRolledBack() {
		var second = new TransactionTemplate(transactions).execute(status -> {
			relocate(member, "thon", "CSH-2026-900001");
			var waiting = CompletableFuture.runAsync(() -> relocate(member, "thon2", "CSH-2026-900002"));
			await().until(() -> Locks.somebodyWaits(jdbc));
			status.setRollbackOnly();
			return waiting;
		});

		second.join();
		assertThat(members.get(member).branchId()).isEqualTo(province.id("thon2"));
	}

	private void relocate(long who, String to, String caseNumber) {
		members.relocate(who, province.id("tosoi"), province.id(to), null, caseNumber, TODAY);
	}

	private void onlyTheFirstCounts() {
		assertThat(members.get(member).branchId()).isEqualTo(province.id("thon"));
		assertThat(members.get(companion).branchId()).isEqualTo(province.id("tosoi"));
		assertThat(
			jdbc.sql("select case_number from former_standing where member_id in (?, ?)").params(member, companion)
				.query(String.class).list())
			.containsExactly("CSH-2026-900001");
	}
}
