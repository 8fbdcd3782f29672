package vn.chibo.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import vn.chibo.calendar.Term.WorkingDays;
import vn.chibo.calendar.WorkingCalendar;
import vn.chibo.models.RelocationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.People;
import vn.chibo.support.TestClock;
import vn.chibo.support.TestRegister;

/** A request to move that its member does not write, from long before its due day until long after. */
@ChiBoTest
class ReminderRunTest {

	@Autowired
	ReminderRun run;
	@Autowired
	WorkingCalendar calendar;
	@Autowired
	TestClock clock;
	@Autowired
	TestRegister register;
	@Autowired
	People people;
	@Autowired
	JdbcClient jdbc;

	String member;
	String caseNumber;
	LocalDate due;

	@BeforeEach
	void requestNotWritten() {
		jdbc.sql("update reminder set mailed = true").update();
		register.twoCommunes();
		member = register.newMember("thon1");
		caseNumber = people.as(member).start("relocation", Map.of("memberId", "" + register.memberId(member), "reason",
			"Nghỉ hưu, nghỉ mất sức", "effectiveOn", LocalDate.of(2026, 11, 2).toString(), "residence",
			"Số 7, tổ dân phố 4",
			"destinationId", "" + register.idOf("tdp4")));
		due = dueOf(member, RelocationModel.TASK_WRITE_REQUEST);
	}

	private LocalDate dueOf(String login, String task) {
		return LocalDate.ofInstant(people.as(login).task(caseNumber, task).getDueDate().toInstant(),
			ZoneId.of("Asia/Ho_Chi_Minh"));
	}

	@AfterEach
	void backToday() {
		clock.reset();
	}

	@Test
	void nothingIsSaidWhileThereIsTime() {
		assertThat(saidOn(calendar.minus(due, new WorkingDays(4)))).isEmpty();
	}

	@Test
	void memberAndBranchAreRemindedBeforeOnAndAfterTheDay() {
		assertThat(saidOn(calendar.minus(due, new WorkingDays(3)))).containsExactly("BEFORE " + member,
			"BEFORE btthon1");
		assertThat(saidOn(calendar.minus(due, new WorkingDays(2)))).isEmpty();
		assertThat(saidOn(due)).containsExactly("ON_DAY " + member, "ON_DAY btthon1");
		assertThat(saidOn(calendar.plus(due, new WorkingDays(1)))).containsExactly("AFTER " + member, "AFTER btthon1");
		assertThat(saidOn(calendar.plus(due, new WorkingDays(2)))).isEmpty();
	}

	@Test
	void nextIsTheCommitteeAboveAndThenBothSides() {
		saidOn(calendar.plus(due, new WorkingDays(1)));

		// the branch answers for its member, the commune for the branch
		assertThat(saidOn(calendar.plus(due, new WorkingDays(3)))).containsExactly("ABOVE btthon1", "ABOVE dangxa");
		assertThat(saidOn(calendar.plus(due, new WorkingDays(9)))).isEmpty();
		assertThat(saidOn(calendar.plus(due, new WorkingDays(10))))
			.containsExactly("BOTH_SIDES dangxa", "BOTH_SIDES dangphuong");
	}

	@Test
	void whatIsDoneIsNotAskedFor() {
		people.as(member).does(caseNumber, RelocationModel.TASK_WRITE_REQUEST,
			Map.of("selfReview", "Một năm qua tôi hoàn thành nhiệm vụ.",
				"destinationId", "" + register.idOf("tdp4"), "cardShown", true));

		assertThat(saidOn(calendar.plus(due, new WorkingDays(1)))).isEmpty();
		assertThat(saidOn(calendar.plus(dueOf("btthon1", RelocationModel.TASK_REVIEW_AT_BRANCH), new WorkingDays(1))))
			.containsExactly("AFTER btthon1");
	}

	@Test
	void aDayWithoutTheApplicationIsMadeUpForWithOneMail() {
		assertThat(saidOn(calendar.plus(due, new WorkingDays(2)))).containsExactly("AFTER " + member, "AFTER btthon1");
	}

	@Test
	void afterTwoWeeksOfStandstillItGoesOnOneStepAtATime() {
		var back = calendar.plus(due, new WorkingDays(12));

		assertThat(saidOn(back)).containsExactly("AFTER " + member, "AFTER btthon1");
		assertThat(saidOn(calendar.plus(back, new WorkingDays(1)))).isEmpty();
		assertThat(saidOn(calendar.plus(back, new WorkingDays(2)))).containsExactly("ABOVE btthon1", "ABOVE dangxa");
		assertThat(saidOn(calendar.plus(back, new WorkingDays(8)))).isEmpty();
		assertThat(saidOn(calendar.plus(back, new WorkingDays(9))))
			.containsExactly("BOTH_SIDES dangxa", "BOTH_SIDES dangphuong");
	}

	@Test
	void standstillAfterTheFirstStepIsFollowedByTheSecondAndNotByTheThirdAtOnce() {
		saidOn(calendar.plus(due, new WorkingDays(1)));
		var back = calendar.plus(due, new WorkingDays(12));

		assertThat(saidOn(back)).containsExactly("ABOVE btthon1", "ABOVE dangxa");
		assertThat(saidOn(calendar.plus(back, new WorkingDays(1)))).isEmpty();
		assertThat(saidOn(calendar.plus(back, new WorkingDays(7))))
			.containsExactly("BOTH_SIDES dangxa", "BOTH_SIDES dangphuong");
	}

	@Test
	void twoNodesSayEverythingOnce() {
		saidOnceBy(run);
	}

	@Test
	void soTheyDoWhenOneHasLostItsLock() {
		saidOnceBy(AopTestUtils.getTargetObject(run));
	}

	private void saidOnceBy(ReminderRun each) {
		clock.set(due);
		CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(each::run)).limit(2)
			.toArray(CompletableFuture[]::new)).join();
		run.run();

		assertThat(jdbc.sql("select count(*) from outgoing_mail where template = 'reminder' and mail_key like ?")
			.param("reminder:" + due + ":" + member + ":%").query(Long.class).single()).isOne();
		assertThat(said(due)).containsExactly("ON_DAY " + member, "ON_DAY btthon1");
	}

	@Test
	void whatIsRecordedAfterTheRunIsSaidByTheNext() {
		saidOn(due);
		jdbc.sql(
			"insert into reminder (task_id, step, due_on, to_committee, addressee, case_number, task_name, reminded_on, "
				+ "mailed) select task_id, 'EARLIER', due_on, to_committee, addressee, case_number, task_name, reminded_on, false "
				+ "from reminder where case_number = ? and step = 'ON_DAY'")
			.param(caseNumber).update();

		run.run();
		run.run();

		assertThat(jdbc.sql("select count(*) from outgoing_mail where template = 'reminder' and mail_key like ?")
			.param("reminder:" + due + ":" + member + ":%").query(Long.class).single()).isEqualTo(2);
	}

	@Test
	void mailNamesTheCaseAndTheWorkAndNobodyElse() {
		saidOn(due);

		var mail = jdbc.sql("select subject, details from outgoing_mail where mail_key like ?")
			.param("reminder:" + due + ":committee" + register.idOf("thon1") + ":%").query().singleRow();
		assertThat(mail.get("subject").toString()).matches("Hạn giải quyết: .*hạn hôm nay \\d+.*");
		assertThat(mail.get("details").toString()).contains("Viết đơn và bản tự kiểm điểm")
			.doesNotContain(
				jdbc.sql("select full_name from member where login = ?").param(member).query(String.class).single());
	}

	/** Who hears of the case in the morning of a day, and what. */
	private List<String> saidOn(LocalDate day) {
		clock.set(day);
		run.run();
		return said(day);
	}

	private List<String> said(LocalDate day) {
		return jdbc.sql("""
			select r.step, coalesce(m.login, r.addressee) as login from reminder r
			left join seat s on r.to_committee and r.addressee = 'committee' || s.organisation_id and s.body = 'COMMITTEE'
			left join member m on m.id = s.member_id
			where r.case_number = ? and r.reminded_on = ? and r.mailed order by r.to_committee, r.id
			""").params(caseNumber, day).query((row, number) -> row.getString(1) + " " + row.getString(2)).list();
	}
}
