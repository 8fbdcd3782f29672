package vn.chibo.procedures.meeting;

import static vn.chibo.support.Province.TODAY;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.base.Days;
import vn.chibo.meetings.DayRule;
import vn.chibo.meetings.MeetingDays;
import vn.chibo.models.BranchMeetingModel;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.Province;
import vn.chibo.support.Stage;
import vn.chibo.support.TestRegister;

/** A village branch under a commune that has said that branches meet on the 7th; it is the 23rd of the month before. */
abstract class BranchOfTheVillage {

	static final LocalDate MONTH = LocalDate.of(2026, 12, 1);
	static final LocalDate FIXED = LocalDate.of(2026, 12, 7);

	@Autowired
	Stage stage;
	@Autowired
	TestRegister register;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	PlatformTransactionManager transactions;
	@Autowired
	MeetingDays days;
	@Autowired
	MonthOpening opening;
	@Autowired
	WebApplicationContext application;

	Province province;

	@BeforeEach
	void aVillageWithASecretaryAndTwoMembers() {
		province = new Province(jdbc, register).withOfficials();
		province.member("an", "thon");
		province.member("binh", "thon");
		stage.clock().set(TODAY);
	}

	void theCommuneSays(int dayOfMonth, int atMostLater) {
		inTransaction(() -> days.enter(new DayRule(0, province.id("xa"), "Mọi chi bộ", true, dayOfMonth, null, null,
			atMostLater, MONTH, null), List.of(), "tochuc",
			TODAY.atStartOfDay(stage.clock().getZone())
				.toOffsetDateTime()));
	}

	/** The case of the village's month. */
	String opened() {
		opening.run();
		return caseOf("thon");
	}

	String caseOf(String branch) {
		return jdbc.sql("select case_number from branch_meeting where regular_of = ? and meeting_month = ?")
			.params(province.id(branch), MONTH).query(String.class).single();
	}

	/** Two groups; the first has a leader. */
	void twoGroups() {
		province.organisation("to1", "Tổ đảng 1", "PARTY_GROUP", "thon");
		province.organisation("to2", "Tổ đảng 2", "PARTY_GROUP", "thon");
		leads("an", "to1");
	}

	void leads(String person, String group) {
		jdbc.sql("insert into seat (organisation_id, body, position, member_id, valid_from) "
			+ "values (?, 'PARTY_GROUP', 'LEADER', ?, ?)")
			.params(province.id(group), province.person(person), LocalDate.of(2025, 7, 1)).update();
	}

	void does(String person, String number, String task, Map<String, Object> form) {
		stage.people().as(province.login(person)).does(number, task, form);
	}

	String opens(String person, String number, String task) {
		var one = stage.people().as(province.login(person));
		return one.opens(one.task(number, task).getId());
	}

	void registers(String number, Map<String, Object> form) {
		does("bithuthon", number, BranchMeetingModel.TASK_REGISTER, form);
	}

	static Map<String, Object> on(LocalDate day) {
		return with(Map.of("kind", "REGULAR", "plannedOn", day.toString(), "plannedTime", "19h30", "place",
			"Nhà văn hóa thôn 1", "topic", "Làm đường thôn", "mode", "IN_PERSON", "agenda",
			"Thông tin thời sự\nBàn việc làm đường", "draft", "Vận động nhân dân hiến đất."), Map.of());
	}

	static Map<String, Object> with(Map<String, Object> form, Map<String, Object> more) {
		var all = new HashMap<>(form);
		all.putAll(more);
		return all;
	}

	static Map<String, Object> without(Map<String, Object> form, String... fields) {
		var all = new HashMap<>(form);
		List.of(fields).forEach(all::remove);
		return all;
	}

	/** A meeting that the village calls by itself. */
	String calls(String kind, LocalDate day, Map<String, Object> more) {
		return stage.people().as(province.login("bithuthon")).start("branchMeeting", with(on(day),
			with(Map.of("branchId", "" + province.id("thon"), "kind", kind, "reason", "Cần bàn ngay việc làm đường."),
				more)));
	}

	/** What the secretary writes in the room, all of it. */
	void writesTheSheet(String number, LocalDate heldOn) {
		var sheet = new HashMap<String, String>();
		sheet.putAll(Map.of("head.heldOn", Days.vietnamese(heldOn), "head.began", "19:30", "head.ended", "21:00",
			"head.chairId", "" + province.person("bithuthon"), "head.secretaryId", "" + province.person("an"),
			"conclusion.text", "Chi bộ thống nhất làm đường.", "allPresent", "true"));
		sheet.putAll(Map.of(attendance("bithuthon"), "PRESENT", attendance("an"), "LATE", attendance("binh"),
			"EXCUSED"));
		sheet.putAll(Map.of("item/p1.planned", "1", "item/p1.title", "Thông tin thời sự", "item/p1.minutes", "Đã nghe.",
			"item/p2.planned", "2", "item/p2.title", "Bàn việc làm đường", "item/p2.minutes", "Nhất trí hiến đất."));
		sheet.putAll(Map.of("task/t1.memberId", "" + province.person("binh"), "task/t1.what", "Vận động hiến đất",
			"task/t1.dueOn", Days.vietnamese(heldOn.plusDays(14)), "feedback/f1.memberId", "" + province.person("an"),
			"feedback/f1.withheld", "true", "feedback/f1.text", "Đường liên xã hỏng."));
		sheet.putAll(Map.of("vote/v1.about", "Nghị quyết tháng", "vote/v1.inFavour", "6", "vote/v1.against", "0",
			"vote/v1.abstained", "0"));
		sheet.putAll(Map.of("points.time", "5", "points.attendance", "5", "points.preparation", "10", "points.holding",
			"38", "points.principles", "5", "points.lastResolution", "25", "points.closing", "5"));
		new PageVisitor(application, province).submits("bithuthon", "/meeting/" + number, sheet);
	}

	private String attendance(String person) {
		return "attendance.m" + province.person(person);
	}

	void holds(String number, LocalDate heldOn) {
		stage.clock().set(heldOn);
		writesTheSheet(number, heldOn);
		does("bithuthon", number, BranchMeetingModel.TASK_HOLD, Map.of("done", true));
	}

	void signs(String number, LocalDate day) {
		stage.clock().set(day);
		does("bithuthon", number, BranchMeetingModel.TASK_SIGN_MINUTES,
			Map.of("signedOn", day.toString(), "minutesNumber", "1"));
		does("bithuthon", number, BranchMeetingModel.TASK_SIGN_RESOLUTION, Map.of("signedOn", day.toString(),
			"resolution", "Tháng 12 tập trung làm đường thôn.", "resolutionNumber", "1"));
	}

	/** The logins of those of this province who were invited to a meeting at a time. */
	List<String> invited(String at) {
		return told("Mời họp chi bộ: " + at);
	}

	/** The logins of those of this province to whom a mail of that subject went. */
	List<String> told(String subject) {
		return jdbc.sql("select m.login from outgoing_mail o join member m on m.id = o.recipient_id "
			+ "where o.subject = ? and m.login like ? order by 1").params(subject,
				"%" + province.login("an").substring(2))
			.query(String.class).list();
	}

	void inTransaction(Runnable work) {
		new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
	}
}
