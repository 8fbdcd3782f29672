package vn.chibo.workflow.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import vn.chibo.base.StartTurn;
import vn.chibo.support.EmptyDatabase;
import vn.chibo.workflow.tasks.PlacedTasks;

/** Two nodes start on one empty database at the same moment. H2 lets only one node in. */
@Tag("integration")
@EnabledIfSystemProperty(named = "chibo.test.database", matches = "postgresql")
@Tag("long")
class TwoNodesTest {

	@Test
	void oneCreatesTheTablesOfTheEngineAndTheOtherFindsThem() {
		var database = EmptyDatabase.create();
		Flyway.configure().dataSource(database).load().migrate();
		var together = new CyclicBarrier(2);
		var other = CompletableFuture.supplyAsync(() -> start("other", database, together));

		var engine = start("one", database, together);

		assertThat(other.join().getRepositoryService().createDeploymentQuery().count()).isZero();
		engine.close();
		other.join().close();
	}

	private static ProcessEngine start(String name, DataSource database, CyclicBarrier together) {
		var configuration = new SpringProcessEngineConfiguration();
		configuration.setProcessEngineName(name);
		configuration.setApplicationContext(new StaticApplicationContext());
		configuration.setDataSource(database);
		var transactions = new JdbcTransactionManager(database);
		configuration.setTransactionManager(transactions);
		configuration.setDatabaseSchemaUpdate("true");
		configuration.setHistory("full");
		configuration.setHistoryTimeToLive("P1D");
		configuration.setJobExecutorActivate(false);
		var jdbc = JdbcClient.create(database);
		configuration.getProcessEnginePlugins()
			.add(new EngineSchemaPlugin(new StartTurn(jdbc, transactions), new EngineZone(jdbc),
				new PlacedTasks(new JdbcTemplate(database))));
		try {
			together.await();
		} catch (Exception interrupted) {
			throw new IllegalStateException(interrupted);
		}
		return configuration.buildProcessEngine();
	}
}
