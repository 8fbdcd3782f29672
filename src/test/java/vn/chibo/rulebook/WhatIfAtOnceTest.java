package vn.chibo.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.models.RelocationModel;
import vn.chibo.rules.ForgottenRules;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Forms;
import vn.chibo.support.Stage;

/** Many want to know at once what would have been, and there are few connections. */
@ChiBoTest
@ExtendWith(ForgottenRules.class)
@Tag("sql")
@TestPropertySource(properties = {"spring.datasource.hikari.maximum-pool-size=3",
	"spring.datasource.hikari.connection-timeout=5000"})
class WhatIfAtOnceTest {

	private static final int PEOPLE = 12;

	@Autowired
	WebApplicationContext application;
	@Autowired
	Stage stage;
	@Autowired
	JdbcClient jdbc;

	/** Of one of four tasks nobody can say any more when it was due; the others are counted all the same. */
	@Test
	void oneConnectionIsEnoughForEach() throws Exception {
		var pages = new RulePages(application);
		long street = stage.register().idOf("tdp4");
		for (int which = 0; which < 4; which++) {
			var member = stage.register().newMember("thon1");
			var number = stage.people().as(member).start("relocation", Forms.start(stage.register().memberId(member),
				street, LocalDate.of(2026, 11, 2)));
			stage.people().as(member).does(number, RelocationModel.TASK_WRITE_REQUEST, Forms.request(street));
		}
		jdbc.sql("delete from relocation where case_number = (select max(case_number) from relocation)").update();
		var proposal = pages.proposes("tochxa", "/rules/relocation/relocationDeadlines/rule_start",
			Map.of("figure.amount.0", "45", "document", "9-HD/ĐU", "reason", "Thử", "from", "2026-12-01", "scope",
				"" + stage.register().idOf("xa")));

		var people = Executors.newFixedThreadPool(PEOPLE);
		var answers = IntStream.range(0, PEOPLE).mapToObj(one -> CompletableFuture.supplyAsync(() -> {
			try {
				return pages.text("tochxa", proposal + "/what-if");
			} catch (Exception failed) {
				throw new IllegalStateException(failed);
			}
		}, people)).toList().stream().map(CompletableFuture::join).toList();
		people.shutdown();

		assertThat(answers).allMatch(text -> text.contains("Đã thử lại 3 ") && text.contains("1 lần chưa thử được"));
	}
}
