package vn.chibo.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.base.Refusal;
import vn.chibo.casefile.CaseFiles;
import vn.chibo.casefile.Destruction;
import vn.chibo.casefile.LegalHolds;
import vn.chibo.casefile.Papers;
import vn.chibo.casefile.StartDrafts;
import vn.chibo.casefile.attachments.Attachment;
import vn.chibo.casefile.attachments.AttachmentKind;
import vn.chibo.casefile.attachments.Attachments;
import vn.chibo.casefile.attachments.Attachments.Added;
import vn.chibo.casefile.attachments.Sheets;
import vn.chibo.casefile.reading.Readings;
import vn.chibo.retention.RetentionReports.Report;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.OtherNode;
import vn.chibo.support.TestClock;
import vn.chibo.support.TestRegister;

/** What the rules say is done on its day, not before, and not to a case on hold. */
@ChiBoTest
class RetentionTest {

	private static final LocalDate END = TestClock.FIRST_DAY;

	@Autowired
	RetentionRun retention;
	@Autowired
	JdbcTemplate batch;
	@Autowired
	RetentionReports reports;
	@Autowired
	RetentionPolicy policy;
	@Autowired
	LegalHolds holds;
	@Autowired
	CaseFiles files;
	@Autowired
	Papers papers;
	@Autowired
	Destruction destruction;
	@Autowired
	Attachments attachments;
	@Autowired
	Readings readings;
	@Autowired
	StartDrafts drafts;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	PlatformTransactionManager transactions;
	@Autowired
	TestRegister register;
	@Autowired
	TestClock clock;

	@Test
	void papersOfARefusedCaseGoAfterAYear() {
		var refused = closed("REFUSED");
		runOn(END.plusMonths(12));
		assertThat(contents(refused)).as("not yet").containsExactly(Map.of("words", "Riêng tư"));
		runOn(END.plusMonths(12).plusDays(1));
		assertThat(contents(refused)).containsExactly(Map.of());
		assertThat(jdbc.sql("select content is null and title = 'Đơn' from paper where case_number = ?").param(refused)
			.query(Boolean.class).single()).as("that it was filed stays").isTrue();
	}

	@Test
	void attachmentsGoWithThePapersAndStayWithACaseOnHold() {
		var refused = closed("REFUSED");
		var held = closed("REFUSED");
		destruction.ofPapers(refused, "only what is attached is left");
		List.of(refused, held).forEach(number -> new TransactionTemplate(transactions)
			.executeWithoutResult(status -> attachments.add(new Added(number, "a-task", "a-form", AttachmentKind.HEALTH,
				"btthon1", null, null), new Sheets(1, new byte[] {1, 2, 3}))));
		holds.set(held, "Đang giải quyết khiếu nại", "quantri");
		runOn(END.plusMonths(12).plusDays(1));
		assertThat(attachments.of(refused)).singleElement().matches(Attachment::destroyed);
		assertThat(attachments.of(held)).noneMatch(Attachment::destroyed);
		holds.lift(held, "Đã giải quyết xong", "quantri");
	}

	@Test
	void papersOfAnOpenCaseStay() {
		var open = open();
		runOn(END.plusYears(30));
		assertThat(contents(open)).containsExactly(Map.of("words", "Riêng tư"));
	}

	@Test
	void readersAreForgottenAfterFiveYears() {
		var number = open();
		readings.of(() -> papers.of(number), shown -> new Readings.Reader("btthon1", null));
		runOn(END.plusMonths(60));
		assertThat(readers(number)).containsExactly("btthon1");
		runOn(END.plusMonths(60).plusDays(1));
		assertThat(readers(number)).containsExactly("forgotten");
	}

	@Test
	void mailsThatAreDoneWithGoAfterThreeMonths() {
		var number = open();
		mail(number, "SENT");
		mail(number, "WAITING");
		runOn(END.plusMonths(3));
		assertThat(mails(number)).containsExactlyInAnyOrder("SENT", "WAITING");
		runOn(END.plusMonths(3).plusDays(1));
		assertThat(mails(number)).containsExactly("WAITING");
	}

	@Test
	void whatNobodyGoesOnTypingGoesAfterSixMonths() {
		clock.set(END);
		drafts.keep("btthon1", "relocation", Map.of("residence", "Riêng tư"));
		runOn(END.plusMonths(6));
		assertThat(drafts.find("btthon1", "relocation")).isPresent();
		runOn(END.plusMonths(6).plusDays(1));
		assertThat(drafts.find("btthon1", "relocation")).isEmpty();
	}

	@Test
	void whatOfTheRegisterBelongsToNoCaseGoesByItsAge() {
		var at = END.atTime(12, 0).atOffset(ZoneOffset.UTC);
		jdbc.sql(
			"insert into register_comparison (uploaded_by, uploaded_at, same, remarks, waits_for) values ('x', ?, 1, '', 'x')")
			.param(at).update();
		jdbc.sql("insert into member_reading (member_id, read_at, read_by) select min(id), ?, 'cu' from member")
			.param(at)
			.update();
		jdbc.sql("insert into register_version (kept, kept_id, field, changed_at) values ('MEMBER', 0, 'cu', ?)")
			.param(at)
			.update();
		for (var one : List.of(Map.entry("register_comparison where uploaded_by = 'x'", 3),
			Map.entry("member_reading where read_by = 'cu'", 60),
			Map.entry("register_version where field = 'cu'", 120))) {
			runOn(END.plusMonths(one.getValue()));
			assertThat(count(one.getKey())).as(one.getKey()).isOne();
			runOn(END.plusMonths(one.getValue()).plusDays(1));
			assertThat(count(one.getKey())).as(one.getKey()).isZero();
		}
	}

	private long count(String from) {
		return jdbc.sql("select count(*) from " + from).query(Long.class).single();
	}

	@Test
	void holdStopsEverythingUntilItIsLifted() {
		var held = closed("WITHDRAWN");
		readings.of(() -> papers.of(held), shown -> new Readings.Reader("btthon1", null));
		mail(held, "SENT");
		holds.set(held, "Đang giải quyết khiếu nại", "quantri");
		runOn(END.plusYears(20));
		assertThat(contents(held)).containsExactly(Map.of("words", "Riêng tư"));
		assertThat(readers(held)).containsExactly("btthon1");
		assertThat(mails(held)).containsExactly("SENT");
		holds.lift(held, "Đã giải quyết xong", "quantri");
		runOn(END.plusYears(20));
		assertThat(contents(held)).containsExactly(Map.of());
		assertThat(readers(held)).containsExactly("forgotten");
		assertThat(mails(held)).isEmpty();
	}

	@Test
	void holdNamesACaseAndAReason() {
		var number = open();
		assertThatThrownBy(() -> holds.set("CSH-1999-000001", "Lý do", "quantri")).isInstanceOf(Refusal.class)
			.hasMessageContaining("kiểm tra lại số hồ sơ");
		assertThatThrownBy(() -> holds.set(number, " ", "quantri")).hasMessageContaining("Hãy ghi lý do");
		holds.set(number, "Lý do", "quantri");
		assertThatThrownBy(() -> holds.set(number, "Lý do", "quantri")).hasMessageContaining("đang được giữ rồi");
		holds.lift(number, "Xong", "quantri");
		assertThatThrownBy(() -> holds.lift(number, "Xong", "quantri")).hasMessageContaining("không còn được giữ");
		assertThat(
			jdbc.sql("select concat(set_by, reason, lifted_by, lift_reason) from legal_hold where case_number = ?")
				.param(number).query(String.class).list())
			.containsExactly("quantriLý doquantriXong");
	}

	@Test
	void reportSaysWhatWasDoneByWhichRuleFromWhenToWhen() {
		runOn(END.plusYears(40));
		closed("REFUSED", END.plusYears(40));
		closed("REFUSED", END.plusYears(40).plusDays(3));
		runOn(END.plusYears(42));
		assertThat(reports.newest(20)).filteredOn(report -> report.runAt().equals(clock.instant())
			&& report.subject() == Subject.PAPERS && report.state().equals("REFUSED")
			&& report.procedureKey().equals("relocation")).singleElement()
			.satisfies(report -> {
				assertThat(report).extracting(Report::amount, Report::months, Report::action)
					.containsExactly(2, 12, "DELETE");
				assertThat(report.legalBasis()).contains("91/2025/QH15");
				assertThat(List.of(report.oldest(), report.newest()))
					.extracting(at -> LocalDate.ofInstant(at, clock.getZone()))
					.containsExactly(END.plusYears(40), END.plusYears(40).plusDays(3));
			});
	}

	@Test
	void oneNodeAtATimeAndADeadOneIsNotWaitedForLong() {
		var refused = closed("REFUSED");
		clock.set(END.plusYears(2));
		var otherNode = new OtherNode(batch);
		otherNode.takes("retention");
		retention.run();
		assertThat(contents(refused)).as("another node is at it").containsExactly(Map.of("words", "Riêng tư"));
		otherNode.minutePasses("retention");
		retention.run();
		assertThat(contents(refused)).containsExactly(Map.of());
	}

	@Test
	void rulesSpeakOfEveryEndOfARelocation() {
		for (var state : List.of("REFUSED", "WITHDRAWN", "RECALLED", "COMPLETED")) {
			closed(state);
			assertThat(policy.inForce()).as(state).anyMatch(rule -> rule.outcome().state().equals(state));
		}
		assertThat(policy.inForce()).extracting(RetentionPolicy.InForce::subject)
			.contains(Subject.READINGS, Subject.MAILS, Subject.DRAFTS, Subject.COMPARISONS, Subject.MEMBER_READINGS,
				Subject.VERSIONS, Subject.HISTORY);
	}

	private void runOn(LocalDate day) {
		clock.set(day);
		retention.run();
	}

	private String open() {
		return cases().open("btthon1");
	}

	private String closed(String state) {
		return closed(state, END);
	}

	private String closed(String state, LocalDate on) {
		return cases().closed(state, on, "btthon1");
	}

	private OldCases cases() {
		return new OldCases(files, papers, register, new TransactionTemplate(transactions), jdbc, clock);
	}

	private void mail(String number, String state) {
		var now = OffsetDateTime.now(clock);
		jdbc.sql("""
			insert into outgoing_mail (mail_key, recipient_id, template, subject, case_number, details, created_at, send_after,
			                           state, finished_at)
			values (?, ?, 'news', 'Tin', ?, '{}', ?, ?, ?, ?)
			""").params(number + state, register.memberId("btthon1"), number, now, now.plusYears(90), state,
			state.equals("SENT") ? now : null).update();
	}

	private List<Map<String, Object>> contents(String number) {
		return cases().contents(number);
	}

	private List<String> readers(String number) {
		return jdbc.sql("select coalesce(read_by, 'forgotten') from paper_reading where case_number = ?").param(number)
			.query(String.class).list();
	}

	private List<String> mails(String number) {
		return jdbc.sql("select state from outgoing_mail where case_number = ?").param(number).query(String.class)
			.list();
	}
}
