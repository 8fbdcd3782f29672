package vn.chibo.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.rules.ForgottenRules;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Movers;
import vn.chibo.support.Province;
import vn.chibo.support.Stage;

/** Many want to know at once what would have been, and there are few connections. */
@ChiBoTest
@ExtendWith(ForgottenRules.class)
class WhatIfAtOnceTest {

	private static final int PEOPLE = 12;
	private static final int CONNECTIONS = 3;
	private static final long PATIENCE = 5000;

	@Autowired
	WebApplicationContext application;
	@Autowired
	Stage stage;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TaskService tasks;
	@Autowired
	DataSource database;

	private HikariDataSource pool;
	private int connections;
	private long patience;

	@BeforeEach
	void fewConnections() throws SQLException {
		pool = database.unwrap(HikariDataSource.class);
		connections = pool.getMaximumPoolSize();
		patience = pool.getConnectionTimeout();
		allow(CONNECTIONS, PATIENCE);
		pool.getHikariPoolMXBean().softEvictConnections();
	}

	@AfterEach
	void asManyAsBefore() {
		allow(connections, patience);
	}

	private void allow(int most, long millis) {
		pool.getHikariConfigMXBean().setMaximumPoolSize(most);
		pool.getHikariConfigMXBean().setConnectionTimeout(millis);
	}

	/** Of one of four tasks nobody can say any more when it was due; the others are counted all the same. */
	@Test
	void oneConnectionIsEnoughForEach() throws Exception {
		var pages = new RulePages(application);
		var province = new Province(jdbc, stage.register()).withOfficials();
		var movers = new Movers(province, stage, tasks);
		var numbers = Stream.of("an", "binh", "chi", "dung").map(movers::writes).toList();
		jdbc.sql("delete from relocation where case_number = ?").param(numbers.get(3)).update();
		var department = province.login("tochuc");
		var proposal = pages.proposes(department, "/rules/relocation/relocationDeadlines/rule_start",
			Map.of("figure.amount.0", "45", "document", "9-HD/ĐU", "reason", "Thử", "from", "2026-12-01", "scope",
				"" + province.id("xa")));

		var people = Executors.newFixedThreadPool(PEOPLE);
		var answers = IntStream.range(0, PEOPLE).mapToObj(one -> CompletableFuture.supplyAsync(() -> {
			try {
				return pages.text(department, proposal + "/what-if");
			} catch (Exception failed) {
				throw new IllegalStateException(failed);
			}
		}, people)).toList().stream().map(CompletableFuture::join).toList();
		people.shutdown();

		assertThat(pool.getHikariPoolMXBean().getTotalConnections()).isLessThanOrEqualTo(CONNECTIONS);
		assertThat(answers).allMatch(text -> text.contains("Đã thử lại 3 ") && text.contains("1 lần chưa thử được"));
	}
}
