package vn.chibo.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.base.Refusal;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.TestClock;
import vn.chibo.support.TestRegister;

/** What a step reads in its case, leaves there, and where it leads. */
@ChiBoTest
class CaseStepTest {

	@Autowired
	CaseSteps steps;
	@Autowired
	CaseFiles files;
	@Autowired
	Papers papers;
	@Autowired
	Drafts drafts;
	@Autowired
	List<CaseStates> procedures;
	@Autowired
	TransactionTemplate transaction;
	@Autowired
	TestRegister register;
	@Autowired
	TestClock clock;
	@Autowired
	JdbcClient jdbc;

	private String number;

	@BeforeEach
	void someCase() {
		number = open("relocation");
	}

	@Test
	void readsTheNewestPaperOfAForm() {
		filed("relocation-start", Map.of("on", "2026-01-05", "count", 2));
		filed("relocation-start", Map.of("on", "2026-02-06", "count", 3));
		filed("relocation-request", Map.of("on", "2026-03-07"));
		var step = steps.at(number);
		assertThat(step.paper("relocation-start").number("count")).isEqualTo(3);
		assertThat(step.day("relocation-start", "on"))
			.isEqualTo(new StatedDay(LocalDate.of(2026, 2, 6), clock.today()));
		assertThatThrownBy(() -> step.paper("relocation-accept")).isInstanceOf(NoSuchElementException.class);
	}

	@Test
	void filesInNobodysName() {
		take(step -> step.file("relocation-check", "Kết quả", Map.of("findings", "Đủ")));
		assertThat(papers.headings(number)).singleElement().satisfies(paper -> {
			assertThat(paper.title()).isEqualTo("Kết quả");
			assertThat(paper.isBySystem()).isTrue();
		});
	}

	@Test
	void leadsWhereTheProcedureGoesAndNowhereElse() {
		take(step -> step.advance(state("relocation", "REQUESTED")));
		assertThat(state()).isEqualTo("REQUESTED");
		refused(step -> step.advance(state("relocation", "PRESENTED")));
		refused(step -> step.end(state("relocation", "COMPLETED")));
		assertThat(state()).isEqualTo("REQUESTED");
	}

	@Test
	void oneStateOfTwoProceduresIsReachedOnTheWayOfEach() {
		var probation = state("admission", "PROBATION");
		refused(step -> step.advance(probation));
		number = open("admission");
		refused(step -> step.advance(probation));
		number = open("recognition");
		take(step -> step.advance(probation));
		assertThat(state()).isEqualTo("PROBATION");
	}

	@Test
	void endsTheCaseOnce() {
		drafts.keep(number, "notes", Map.of("words", "Đang viết"), "btthon1");
		take(step -> step.end(state("relocation", "WITHDRAWN")));
		assertThat(state()).isEqualTo("WITHDRAWN");
		assertThat(transaction.<Boolean>execute(status -> steps.at(number).caseFile().isOpen())).isFalse();
		assertThat(drafts.find(number, "notes")).isEmpty();
		refused(step -> step.end(state("relocation", "WITHDRAWN")));
	}

	@Test
	void aCaseOfAProcedureWithoutStatesIsNotOpened() {
		assertThatThrownBy(() -> open("errand")).isInstanceOf(IllegalArgumentException.class)
			.hasMessageContaining("no states are declared for cases of errand");
	}

	private String open(String procedure) {
		return transaction.execute(status -> files.open("BUOC", procedure,
			CaseFile.Subject.member(register.memberId(register.twoCommunes().newMember("thon1"))), "btthon1"));
	}

	private void filed(String form, Map<String, Object> content) {
		transaction.executeWithoutResult(status -> papers.file(number, form, "Đơn", content, "btthon1", null));
	}

	private void take(Consumer<CaseStep> what) {
		transaction.executeWithoutResult(status -> what.accept(steps.at(number)));
	}

	private void refused(Consumer<CaseStep> what) {
		assertThatThrownBy(() -> take(what)).isInstanceOf(Refusal.class).hasMessage(
			"Hồ sơ " + number + " không còn ở bước này; hãy tải lại trang để xem tình trạng mới nhất.");
	}

	private CaseState state(String procedure, String name) {
		return procedures.stream().filter(states -> states.procedure().equals(procedure)).findFirst().orElseThrow()
			.find(name).orElseThrow();
	}

	private String state() {
		return jdbc.sql("select state from case_file where number = ?").param(number).query(String.class).single();
	}
}
