package vn.chibo.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.support.Province.TODAY;

import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Province;
import vn.chibo.support.Statements;
import vn.chibo.support.TestClock;
import vn.chibo.support.TestRegister;

/** What is remembered of the register is never older than the request, and never what was not committed. */
@ChiBoTest
class KnownRegisterTest {

	@Autowired
	private JdbcClient jdbc;
	@Autowired
	private DataSource database;
	@Autowired
	private TestRegister register;
	@Autowired
	private TestClock clock;
	@Autowired
	private TransactionTemplate transaction;
	@Autowired
	private Statements statements;
	@Autowired
	private Seats seats;
	@Autowired
	private KnownRegister known;

	private Province province;
	private Committee committee;

	@BeforeEach
	void aCommitteeOfOne() {
		clock.set(TODAY);
		province = new Province(jdbc, register);
		committee = province.committee("thon");
		province.seat(committee, "bithu");
		assertThat(seats.officialsOf(committee)).hasSize(1);
	}

	@Test
	void isAskedOnceUntilItChanges() {
		transaction.executeWithoutResult(status -> {
			assertThat(statements.of(() -> seats.officialsOf(committee))).hasSize(1);
			assertThat(statements.of(() -> seats.officialsOf(committee))).isEmpty();
		});
		province.seat(committee, "phobithu");
		assertThat(seats.officialsOf(committee)).hasSize(2);
	}

	@Test
	void nothingOnRecordOfItsChangesIsAVersionToo() {
		jdbc.sql("delete from register_change").update();
		assertThat(seats.officialsOf(committee)).hasSize(1);
		province.seat(committee, "phobithu");
		assertThat(seats.officialsOf(committee)).hasSize(2);
	}

	@Test
	void whoChangesItSeesTheChangeAndNobodyElseDoesBeforeItIsCommitted() {
		transaction.executeWithoutResult(status -> {
			assertThat(seats.officialsOf(committee)).hasSize(1);
			province.vacate(committee);
			assertThat(seats.officialsOf(committee)).isEmpty();
			province.fill(committee);
			assertThat(seats.officialsOf(committee)).hasSize(1);
			province.vacate(committee);
			assertThat(seats.officialsOf(committee)).isEmpty();
			status.setRollbackOnly();
		});
		assertThat(seats.officialsOf(committee)).hasSize(1);
	}

	@Test
	void whatIsUndoneWithinAStepWasNot() {
		var within = new TransactionTemplate(transaction.getTransactionManager(),
			new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED));
		transaction.executeWithoutResult(status -> {
			within.executeWithoutResult(undone -> {
				province.vacate(committee);
				assertThat(seats.officialsOf(committee)).isEmpty();
				undone.setRollbackOnly();
			});
			assertThat(seats.officialsOf(committee)).hasSize(1);
		});
	}

	@Test
	void aChangeOnAnotherNodeCountsInTheNextTransaction() {
		transaction.executeWithoutResult(status -> assertThat(seats.officialsOf(committee)).hasSize(1));

		JdbcClient.create(database).sql("update seat set valid_to = ? where organisation_id = ?")
			.params(TODAY.minusDays(1), province.id("thon")).update();

		transaction.executeWithoutResult(status -> assertThat(seats.officialsOf(committee)).isEmpty());
	}

	@Test
	void changesAreForgottenAndStillCount() {
		JdbcClient.create(database).sql("update register_change set changed_at = changed_at - interval '2' day")
			.update();
		known.forget();
		assertThat(jdbc.sql("select count(*) from register_change").query(Long.class).single()).isOne();

		province.vacate(committee);

		assertThat(seats.officialsOf(committee)).isEmpty();
	}
}
