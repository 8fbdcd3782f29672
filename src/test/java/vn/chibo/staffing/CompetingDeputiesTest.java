package vn.chibo.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;
import static vn.chibo.support.Province.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.base.Refusal;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Locks;
import vn.chibo.support.Province;
import vn.chibo.support.TestRegister;

/** Two deputies who are named for the same person at the same moment. */
@ChiBoTest
class CompetingDeputiesTest {

	@Autowired
	Deputies deputies;
	@Autowired
	TestRegister register;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	PlatformTransactionManager transactions;

	@Test
	void ofTwoAtTheSameMomentOneIsRefused() {
		var province = new Province(jdbc, register);
		province.seat(province.committee("thon"), "an");
		List.of("binh", "chi").forEach(province::person);
		var second = new TransactionTemplate(transactions).execute(status -> {
			name(province, "binh", TODAY.plusDays(5));
			var waiting = CompletableFuture
				.supplyAsync(() -> catchThrowable(() -> name(province, "chi", TODAY)));
			await().until(() -> Locks.somebodyWaits(jdbc));
			return waiting;
		});

		assertThat(second.join()).isInstanceOf(Refusal.class)
			.hasMessageContaining("đã có đồng chí Lê Văn binh làm thay");
		assertThat(deputies.of(List.of(province.person("an")), 0, 10)).hasSize(1);
	}

	private void name(Province province, String deputy, LocalDate to) {
		deputies.name(new DeputyForm(province.person("an"), province.person(deputy), TODAY, to), province.login("an"));
	}
}
