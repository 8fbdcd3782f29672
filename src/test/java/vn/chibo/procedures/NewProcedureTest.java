package vn.chibo.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextCustomizerFactories;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.register.Members;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.Stage;

/** The example of docs/new-procedure.md is a whole procedure: brought along in two folders, it works. */
@ChiBoTest
@Tag("once")
@Import(NewProcedureTest.Example.class)
@ContextCustomizerFactories(ExampleOnClassPath.class)
@Tag("long")
class NewProcedureTest {

	private static final String DECIDE = "task_decide";
	/** Twenty working days after the test's first day. */
	private static final LocalDate DUE = LocalDate.of(2026, 12, 21);

	@Autowired
	Stage stage;
	@Autowired
	Members members;
	@Autowired
	PlatformTransactionManager transactions;
	@Autowired
	WebApplicationContext application;

	@Test
	void theNextCommitteeUpCommendsTheMember() {
		var member = stage.register().newMember("phanxuong1");
		var number = propose("btphanxuong1", member);
		assertThat(number).startsWith("GK-2026-");
		assertThat(page("btphanxuong1", number)).contains("Chờ cấp trên xét tặng");

		var committee = stage.people().as("dangcongty");
		var task = committee.task(number, DECIDE);
		assertThat(LocalDate.ofInstant(task.getDueDate().toInstant(), ZoneId.of("Asia/Ho_Chi_Minh"))).isEqualTo(DUE);
		assertThat(committee.opens(task.getId())).contains("Có sáng kiến tiết kiệm");
		committee.does(number, DECIDE, award("12-QĐ/ĐU", stage.clock().today()));

		assertEnded(number, "AWARDED");
		assertThat(page("btphanxuong1", number)).contains("Đã tặng giấy khen");
		assertThat(stage.records().papers(number, "commendation-decide")).singleElement().asString()
			.contains("12-QĐ/ĐU");
		assertThat(stage.records().told(number, "Đã quyết định tặng giấy khen"))
			.containsExactlyInAnyOrder("btphanxuong1", member);
	}

	@Test
	void orRefusesAndSaysWhy() {
		var member = stage.register().newMember("thon1");
		var number = propose("btthon1", member);

		stage.people().as("thuongvuxa").does(number, DECIDE,
			Map.of("decision", "REFUSE", "reason", "Mới được khen trong quý trước."));

		assertEnded(number, "REFUSED");
		assertThat(stage.records().told(number, "Đề nghị tặng giấy khen chưa được chấp nhận"))
			.containsExactlyInAnyOrder("btthon1", member);
		assertThat(stage.records().mailTexts(number)).noneMatch(text -> text.contains("Mới được khen"));
	}

	@Test
	void aNumberIsUsedOnceAndNoDecisionIsOfTomorrow() {
		var today = stage.clock().today();
		var first = propose("btphanxuong2", stage.register().newMember("phanxuong2"));
		var second = propose("btphanxuong2", stage.register().newMember("phanxuong2"));
		var committee = stage.people().as("dangcongty");
		committee.does(first, DECIDE, award("15-QĐ/ĐU", today));
		committee.claims(committee.task(second, DECIDE).getId());

		assertThatThrownBy(() -> committee.submits(committee.task(second, DECIDE).getId(), award("15-QĐ/ĐU", today)))
			.hasMessageContaining("hãy ghi số khác");
		assertThatThrownBy(() -> committee.submits(committee.task(second, DECIDE).getId(),
			award("16-QĐ/ĐU", today.plusDays(1)))).hasMessageContaining("chưa tới");
		assertThat(stage.records().state(second)).isEqualTo("OPENED");
	}

	@Test
	void nobodyElseProposesOrDecides() {
		var member = stage.register().newMember("phanxuong1");
		assertThatThrownBy(() -> propose("bttdp4", member))
			.hasMessage("Ô “Đảng viên” phải được chọn trong danh sách.");
		var number = propose("btphanxuong1", member);
		for (var other : new String[] {"btphanxuong1", "dangtruong", "dangbophan", member}) {
			assertThat(stage.people().as(other).tasks(number)).as(other).isEmpty();
		}
	}

	@Test
	void theCaseStopsWithTheMembership() {
		var member = stage.register().newMember("phanxuong1");
		var number = propose("btphanxuong1", member);

		new TransactionTemplate(transactions).executeWithoutResult(
			step -> members.remove(stage.register().memberId(member), stage.clock().today(), null));

		assertEnded(number, "DISCONTINUED");
		assertThat(page("btphanxuong1", number)).contains("Đã dừng");
	}

	private String propose(String login, String member) {
		return stage.people().as(login).start("commendation", Map.of("memberId",
			"" + stage.register().memberId(member), "merits", "Có sáng kiến tiết kiệm cho phân xưởng."));
	}

	private static Map<String, Object> award(String number, LocalDate on) {
		return Map.of("decision", "AWARD", "decisionNumber", number, "decidedOn", on.toString());
	}

	private String page(String login, String number) {
		return new PageVisitor(application, word -> word).body(login, "/case/" + number);
	}

	private void assertEnded(String number, String state) {
		assertThat(stage.records().state(number)).isEqualTo(state);
		assertThat(stage.records().isClosed(number)).isTrue();
		assertThat(stage.records().isRunning(number)).isFalse();
	}

	@TestConfiguration(proxyBeanMethods = false)
	@ComponentScan("example")
	static class Example {
	}
}
