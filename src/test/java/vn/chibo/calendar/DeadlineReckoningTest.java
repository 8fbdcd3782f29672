package vn.chibo.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.models.RelocationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Forms;
import vn.chibo.support.Stage;
import vn.chibo.support.Statements;

/** The calendar changes while cases run: slips were issued on 23 November 2026, to be presented by 5 January 2027. */
@ChiBoTest
@Tag("long")
class DeadlineReckoningTest {

	private static final AtomicInteger SLIPS = new AtomicInteger(7000);
	private static final String PRESENT = "TASK Nhận giấy đảng viên trình ";
	private static final String OVERDUE = "TIMER Quá hạn trình giấy ";
	private static final LocalDate DUE = LocalDate.of(2027, 1, 5);
	private static final LocalDate WEDNESDAY = LocalDate.of(2026, 12, 30);
	private static final LocalDate SATURDAY = LocalDate.of(2026, 12, 26);

	@Autowired
	DeadlineReckoning reckoning;
	@Autowired
	Decrees decrees;
	@Autowired
	Stage stage;
	@Autowired
	Statements statements;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	WebApplicationContext application;

	@BeforeEach
	void nothingIsWaiting() {
		decrees.reckoned();
	}

	@AfterEach
	void backAsItWas() {
		stage.clock().reset();
		decrees.forget();
	}

	@Test
	void dayOffMovesTaskAndTimer() {
		var slip = slipIssued();

		decrees.off(WEDNESDAY).reckoned();

		assertThat(taskDue(slip)).isEqualTo(DUE.plusDays(1));
		assertThat(stage.jobs().dueOn(slip, RelocationModel.TIMER_PRESENTATION_OVERDUE)).isEqualTo(DUE.plusDays(1));
		assertThat(decrees.moved(slip)).containsExactly(PRESENT + "2027-01-05 2027-01-06",
			OVERDUE + "2027-01-05 2027-01-06");
		assertThat(told(slip)).as("more time is worth no mail").isEmpty();
	}

	@Test
	void dayWorkedBringsThemForwardAndWhoHasLessTimeHearsOfIt() {
		var slip = slipIssued();

		decrees.worked(SATURDAY).reckoned();

		assertThat(decrees.moved(slip)).containsExactly(PRESENT + "2027-01-05 2027-01-04",
			OVERDUE + "2027-01-05 2027-01-04");
		assertThat(told(slip)).containsExactly("EARLIER 2027-01-04 Nhận giấy đảng viên trình");
	}

	@Test
	void formsSayTheNewDay() {
		var slip = slipIssued();

		decrees.off(WEDNESDAY).reckoned();

		var branch = stage.people().as("bttdp4");
		assertThat(branch.opens(branch.task(slip, RelocationModel.TASK_CONFIRM_PRESENTATION).getId()))
			.contains("06/01/2027");
	}

	@Test
	void dayThatIsRemovedGivesTheOldDayBack() {
		var slip = slipIssued();
		decrees.off(WEDNESDAY).reckoned();

		decrees.forget();

		assertThat(taskDue(slip)).isEqualTo(DUE);
		assertThat(decrees.moved(slip)).contains(PRESENT + "2027-01-06 2027-01-05", OVERDUE + "2027-01-06 2027-01-05");
	}

	@Test
	void timerWhoseMomentIsPastNowGoesOffAtOnceAndOneThatHasGoneOffStaysSo() {
		var slip = slipIssued();
		stage.clock().set(DUE);
		decrees.worked(LocalDate.of(2027, 1, 2)).reckoned();

		stage.jobs().fire(slip, RelocationModel.TIMER_PRESENTATION_OVERDUE);
		decrees.off(LocalDate.of(2027, 1, 4)).reckoned();

		assertThat(stage.records().openTasks(slip)).contains(RelocationModel.TASK_EXPLAIN_AT_ORIGIN,
			RelocationModel.TASK_EXPLAIN_AT_DESTINATION);
		assertThat(stage.jobs().isWaiting(slip, RelocationModel.TIMER_PRESENTATION_OVERDUE)).isFalse();
		assertThat(taskDue(slip)).isEqualTo(DUE);
	}

	@Test
	void nothingIsWrittenWhereNothingMoves() {
		var slip = slipIssued();

		var sent = statements.of(() -> decrees.off(LocalDate.of(2027, 12, 30)).reckoned());

		assertThat(sent).noneMatch(statement -> statement.toLowerCase(Locale.ROOT)
			.matches("(?s)\\s*(update|insert into|delete from) (act_|moved_deadline|reminder).*"));
		assertThat(decrees.moved(slip)).isEmpty();
		assertThat(lastOutcome()).matches("Đã tính lại [1-9]\\d* hạn, 0 hạn đổi ngày\\.");
	}

	@Test
	void moreDeadlinesCostNoMoreThanTheirOwnStatements() {
		int before = open();
		int few = statements.of(() -> decrees.off(LocalDate.of(2027, 12, 30)).reckoned()).size();
		IntStream.range(0, 20).forEach(any -> slipIssued());
		int added = open() - before;

		int many = statements.of(() -> decrees.off(LocalDate.of(2027, 12, 29)).reckoned()).size();

		System.out.printf("%d statements for %d deadlines, %d for %d more%n", few, before, many - few, added);
		assertThat(added).isEqualTo(40);
		assertThat(many - few).isLessThanOrEqualTo(4 * added);
	}

	@Test
	void portionsGoOnWhereAnotherNodeStopped() {
		var slips = Stream.generate(this::slipIssued).limit(5).toList();
		int open = open();
		decrees.off(WEDNESDAY);
		changesBegin();

		assertThat(reckoning.portion(3)).isTrue();
		assertThat(lastOutcome()).startsWith("Đang tính lại: đã xong 3 hạn, ");
		reckoning.run();

		assertThat(lastOutcome()).startsWith("Đã tính lại %d hạn, ".formatted(open));
		assertThat(slips).allSatisfy(slip -> assertThat(decrees.moved(slip)).containsExactly(PRESENT
			+ "2027-01-05 2027-01-06", OVERDUE + "2027-01-05 2027-01-06"));
	}

	@Test
	void twoNodesMoveEverythingOnce() {
		var slips = Stream.generate(this::slipIssued).limit(5).toList();
		int open = open();
		decrees.off(WEDNESDAY);
		stage.clock().passes(Duration.ofMinutes(6));

		CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(reckoning::run)).limit(2)
			.toArray(CompletableFuture[]::new)).join();
		reckoning.run();

		assertThat(lastOutcome()).startsWith("Đã tính lại %d hạn, ".formatted(open));
		assertThat(slips).allSatisfy(slip -> assertThat(decrees.moved(slip)).hasSize(2));
	}

	@Test
	void swappedDaysAreOnePassageAndMoveNothing() {
		var slip = slipIssued();
		decrees.off(WEDNESDAY);
		stage.clock().passes(Duration.ofMinutes(4));
		decrees.worked(SATURDAY);
		stage.clock().passes(Duration.ofMinutes(4));

		reckoning.run();
		assertThat(lastOutcome()).startsWith("Sẽ tính lại sau vài phút");

		stage.clock().passes(Duration.ofMinutes(1));
		reckoning.run();
		assertThat(lastOutcome()).endsWith(" 0 hạn đổi ngày.");
		assertThat(decrees.moved(slip)).isEmpty();
		assertThat(
			new HashSet<>(jdbc.sql("select reckoning_id from deadline_change order by id desc fetch first 2 rows only")
				.query(Long.class).list()))
			.hasSize(1);
	}

	@Test
	void oneThatCannotBeCountedKeepsNoOtherFromIt() {
		var slip = slipIssued();
		var broken = slipIssued();
		var other = slipIssued();
		jdbc.sql("update transfer_slip set valid_for_case = null where case_number = ?").param(broken).update();

		try {
			decrees.off(WEDNESDAY).reckoned();

			assertThat(lastOutcome()).endsWith(" 2 hạn không tính lại được; hãy báo người vận hành máy chủ.");
			assertThat(Stream.of(slip, other)).allSatisfy(whole -> assertThat(decrees.moved(whole)).hasSize(2));
			assertThat(decrees.moved(broken)).isEmpty();
		} finally {
			jdbc.sql("update transfer_slip set valid_for_case = case_number where case_number = ?").param(broken)
				.update();
		}
	}

	@Test
	void pageSaysHowManyWereMoved() throws Exception {
		slipIssued();
		decrees.off(WEDNESDAY).off(WEDNESDAY.plusDays(1)).reckoned();

		MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build()
			.perform(get("/administration/calendar").with(user("quantri").roles("ADMINISTRATOR")))
			.andExpect(content().string(containsString("Nghỉ ngày 30/12/2026: Nghỉ hoán đổi (Văn bản 1/VPCP)")))
			.andExpect(content().string(containsString(lastOutcome())))
			.andExpect(content().string(containsString("Tính chung một lần với thay đổi ở dòng trên.")));
		assertThat(lastOutcome()).matches("Đã tính lại \\d+ hạn, [1-9]\\d* hạn đổi ngày\\.");
	}

	/** A case that waits for the branch to which the member presents the slip within the whole term, and for the timer. */
	private String slipIssued() {
		var people = stage.people();
		var register = stage.register();
		var member = register.newMember("thon1");
		long destination = register.idOf("tdp4");
		var caseNumber = people.as(member).start("relocation", Forms.start(register.memberId(member), destination,
			LocalDate.of(2026, 11, 2)));
		people.as(member).does(caseNumber, RelocationModel.TASK_WRITE_REQUEST, Forms.request(destination));
		people.as("btthon1").does(caseNumber, RelocationModel.TASK_REVIEW_AT_BRANCH, Forms.review());
		people.as("tochxa").does(caseNumber, RelocationModel.TASK_ISSUE_SLIP,
			Forms.slip(SLIPS.incrementAndGet() + "-GGT",
				stage.clock().today()));
		people.as("tochphuong").does(caseNumber, RelocationModel.TASK_RECEIVE, Map.of("decision", "AGREE"));
		return caseNumber;
	}

	private void changesBegin() {
		application.getBean(DeadlineChanges.class).beginReckoning();
	}

	private LocalDate taskDue(String caseNumber) {
		return stage.people().as("bttdp4").task(caseNumber, RelocationModel.TASK_CONFIRM_PRESENTATION).getDueDate()
			.toInstant()
			.atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toLocalDate();
	}

	private String lastOutcome() {
		return application.getBean(Reckonings.class).newest(1).get(0).sentence();
	}

	private int open() {
		return jdbc.sql("select (select count(*) from act_ru_task where due_date_ is not null) + (select count(*) from "
			+ "act_ru_job where type_ = 'timer' and process_instance_id_ is not null and lock_owner_ is null)")
			.query(Integer.class).single();
	}

	private List<String> told(String caseNumber) {
		return jdbc.sql("select step, due_on, task_name from reminder where case_number = ? order by id")
			.param(caseNumber)
			.query((row, number) -> row.getString(1) + " " + row.getObject(2, LocalDate.class) + " " + row.getString(3))
			.list();
	}
}
