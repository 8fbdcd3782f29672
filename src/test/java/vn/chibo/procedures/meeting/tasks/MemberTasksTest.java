package vn.chibo.procedures.meeting.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.meetings.MemberTasks;
import vn.chibo.meetings.TaskOutcome;
import vn.chibo.procedures.meeting.MeetingRoom;
import vn.chibo.register.Activity;
import vn.chibo.register.Member;
import vn.chibo.register.Members;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** What a branch gives its members to do: who sees it, who says what became of it, and what happens when somebody leaves. */
@ChiBoTest
class MemberTasksTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 12, 7);

	@Autowired
	private WebApplicationContext application;
	@Autowired
	private Stage stage;
	@Autowired
	private MemberTasks tasks;
	@Autowired
	private ApplicationEventPublisher events;
	@Autowired
	private TasksFollow follow;
	@Autowired
	private TransactionTemplate transaction;

	private MeetingRoom room;
	private String page;

	@BeforeEach
	void branch() {
		stage.clock().set(TODAY);
		room = new MeetingRoom(application, 3);
		page = "/organisation/" + room.branchId() + "/tasks";
	}

	@AfterEach
	void leave() {
		room.leave();
	}

	@Test
	void theCommitteeGivesOneTheMemberReportsTheCommitteeSettles() {
		assertThat(give(room.member(0), "Vận động ba hộ hiến đất", "20/12/2026")).contains("Đã giao việc",
			"Vận động ba hộ hiến đất", "20/12/2026");
		long id = only(room.member(0));
		assertThat(room.pages.body(room.member(0), "/my-tasks")).contains("Vận động ba hộ hiến đất", "Chưa kết luận");
		assertThat(room.pages.body(room.member(1), "/my-tasks")).doesNotContain("Vận động ba hộ");
		assertThat(room.pages.followed(room.member(0), "/my-tasks/" + id + "/report",
			Map.of("version", "0", "report", "Đã được hai hộ."))).contains("Đã ghi báo cáo", "Đã được hai hộ.");
		assertThat(room.pages.body(room.secretary, page + "?show=REPORTED")).contains("Đã được hai hộ.");
		assertThat(settle(id, 1, "EXCEEDED")).contains("Đã ghi kết quả").doesNotContain("Vận động ba hộ");
		assertThat(room.pages.body(room.secretary, page + "?show=SETTLED")).contains("Hoàn thành vượt mức");
		assertThat(room.pages.body(room.member(0), "/my-tasks")).contains("Hoàn thành vượt mức, 07/12/2026");
	}

	@Test
	void filtersTellWhatIsLateFromWhatIsNot() {
		room.task(room.member(0), "Hạn hôm nay", TODAY);
		room.task(room.member(1), "Hạn hôm qua", TODAY.minusDays(1));
		assertThat(room.pages.body(room.secretary, page)).contains("Hạn hôm nay").doesNotContain("Hạn hôm qua");
		assertThat(room.pages.body(room.secretary, page + "?show=LATE")).contains("Hạn hôm qua", "quá hạn")
			.doesNotContain("Hạn hôm nay");
	}

	@Test
	@Tag("sql")
	void whoeverSettlesSecondIsToldAndChangesNothing() {
		long id = room.task(room.member(0), "Thu phí", TODAY);
		settle(id, 0, "DONE");
		assertThat(settle(id, 0, "NOT_DONE")).contains("Người khác vừa sửa việc này");
		assertThat(room.taskRow(id)).containsEntry("outcome", "DONE");
	}

	@Test
	void aReportThatComesTooLateIsKeptInItsField() {
		long id = room.task(room.member(0), "Thu phí", TODAY);
		room.pages.submits(room.member(0), "/my-tasks/" + id + "/report", Map.of("version", "0", "report", "Một"));
		assertThat(room.pages.followed(room.member(0), "/my-tasks/" + id + "/report",
			Map.of("version", "0", "report", "Hai"))).contains("Người khác vừa sửa", ">Hai</textarea>", ">Một<");
	}

	@Test
	void whatIsMissingIsRefusedInASentenceAndStaysInTheForm() {
		assertThat(give(room.member(0), "Thu phí", "06/12/2026")).contains("Hãy ghi hạn", "Thu phí");
		assertThat(give("bttdp4", "Thu phí", "20/12/2026")).contains("Hãy chọn đảng viên của chi bộ");
		assertThat(give(room.member(0), " ", "20/12/2026")).contains("Việc giao: hãy ghi");
		long id = room.task(room.member(0), "Thu phí", TODAY);
		assertThat(settle(id, 0, "LATE")).contains("chưa quá hạn");
		assertThat(room.pages.followed(room.secretary, page + "/" + id + "/settle", Map.of("version", "0")))
			.contains("Hãy chọn kết quả");
		assertThat(room.pages.submits(room.secretary, page + "/" + id + "/settle", Map.of("outcome", "XYZ"))
			.getStatus()).isEqualTo(400);
	}

	@Test
	void nobodyElseSeesOrSettlesThem() {
		long id = room.task(room.member(0), "Thu phí", TODAY);
		for (var other : List.of(room.member(0), "btthon1", "dangxa", "tochxa", "bttdp4")) {
			assertThat(room.pages.status(other, page)).as(other).isEqualTo(403);
			assertThat(room.pages.submits(other, page, Map.of("what", "x")).getStatus()).as(other).isEqualTo(403);
			assertThat(room.pages.submits(other, page + "/" + id + "/settle", Map.of("outcome", "DONE", "version", "0"))
				.getStatus()).as(other).isEqualTo(403);
		}
		assertThat(room.pages.submits(room.member(1), "/my-tasks/" + id + "/report",
			Map.of("version", "0", "report", "x")).getStatus()).isEqualTo(403);
		assertThat(room.pages.submits("btthon1", "/organisation/" + room.register.idOf("thon1") + "/tasks/" + id
			+ "/settle", Map.of("version", "0", "outcome", "DONE")).getStatus()).isEqualTo(403);
		assertThat(room.pages.status("dangxa", "/organisation/" + room.register.idOf("xa") + "/tasks")).isEqualTo(403);
	}

	@Test
	@Tag("sql")
	void whoMovesOrLeavesIsLeftWithNothingOpenAndTheRowSaysWhy() {
		long moved = room.task(room.member(0), "Một", TODAY);
		long dead = room.task(room.member(1), "Hai", TODAY);
		long loaded = room.task(room.member(2), "Ba", TODAY);
		long stays = room.task(room.secretary, "Bốn", TODAY);
		transaction.executeWithoutResult(any -> {
			events.publishEvent(new Members.Relocated(room.id(room.member(0)), room.branchId(),
				room.register.idOf("tdp4"), "CSH-2026-000001"));
			follow.whoDeparts(new Member.StandingChanged(List.of(new Member.Change(room.id(room.member(1)),
				Activity.ACTIVE, Activity.DECEASED, TODAY, null))));
		});
		room.register.moved(room.member(2), "tdp4");
		follow.everyNight();
		assertThat(room.taskRow(moved)).containsEntry("outcome", "DROPPED")
			.containsEntry("ended_because", "đảng viên đã chuyển sinh hoạt đến chi bộ khác");
		assertThat(room.taskRow(dead)).containsEntry("ended_because", "đảng viên từ trần");
		assertThat(room.taskRow(loaded)).containsEntry("ended_because", "đảng viên không còn ở chi bộ");
		assertThat(room.taskRow(stays)).containsEntry("outcome", null);
		assertThat(room.pages.body(room.secretary, page + "?show=SETTLED")).contains("Thôi giao",
			"đảng viên từ trần");
	}

	@Test
	void theFirstPageTellsWhatIsDueAndOfTheNextMeeting() {
		room.task(room.member(0), "Hạn hôm qua", TODAY.minusDays(1));
		room.task(room.member(0), "Hạn tuần này", TODAY.plusDays(7));
		room.task(room.member(0), "Hạn sau", TODAY.plusDays(8));
		var meeting = room.meeting(TODAY.plusDays(2));
		assertThat(room.pages.body(room.member(0), "/")).contains("1 việc quá hạn, 1 việc sắp đến hạn", "/my-tasks",
			"Họp chi bộ lúc 19:30 09/12/2026", "/meeting/" + meeting);
		assertThat(room.pages.body(room.secretary, "/")).contains(page);
	}

	@Test
	void countsAreThoseOfTheHand() {
		var member = room.member(0);
		settled(member, "DONE", TODAY.minusDays(60));
		settled(member, "EXCEEDED", TODAY.minusDays(30));
		settled(member, "LATE", TODAY);
		settled(member, "DROPPED", TODAY);
		settled(member, "NOT_DONE", LocalDate.of(2025, 12, 31));
		room.task(member, "Mở", TODAY);
		var counts = transaction.execute(any -> tasks.counts(List.of(room.id(member)), LocalDate.of(2026, 1, 1),
			LocalDate.of(2026, 12, 31))).get(room.id(member));
		assertThat(counts.sentence()).isEqualTo("3 việc đã kết luận: hoàn thành 3, trong đó quá hạn 1, vượt mức 1; "
			+ "không hoàn thành 0; còn 1 việc chưa kết luận");
		assertThat(counts.donePercent()).isEqualTo(100);
		assertThat(counts.latePercent()).isEqualTo(33);
	}

	private void settled(String member, String outcome, LocalDate due) {
		long id = room.task(member, outcome, due);
		transaction.executeWithoutResult(any -> tasks.settle(Map.of(id, TaskOutcome.valueOf(outcome)), TODAY));
	}

	private String give(String member, String what, String due) {
		return room.pages.followed(room.secretary, page,
			Map.of("memberId", "" + room.id(member), "what", what, "dueOn", due));
	}

	private String settle(long id, int version, String outcome) {
		return room.pages.followed(room.secretary, page + "/" + id + "/settle",
			Map.of("version", "" + version, "outcome", outcome));
	}

	private long only(String member) {
		return transaction.execute(any -> tasks.ofMember(room.id(member), 0, 2)).get(0).id();
	}
}
