package vn.chibo.procedures.meeting.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.base.Refusal;
import vn.chibo.meetings.MeetingScores;
import vn.chibo.meetings.Meetings;
import vn.chibo.meetings.Presence;
import vn.chibo.meetings.TaskOutcome;
import vn.chibo.procedures.meeting.MeetingRoom;
import vn.chibo.rules.Place;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.PageVisitor;

/** The whole sheet of a meeting: as a form without scripts, and what has to be in it before it is signed. */
@ChiBoTest
class WholeSheetTest extends SheetOfARoom {

	@Autowired
	private Meetings meetings;
	@Autowired
	private MeetingScores scores;

	@Test
	void allArePresentInOneTap() {
		room.pages.submits(room.secretary, "/meeting/" + meeting,
			Map.of("attendance.m" + room.id(room.member(0)), "EXCUSED", "allPresent", "true"));
		assertThat(of().attendance()).hasSize(5).containsEntry(room.id(room.member(0)), Presence.EXCUSED)
			.containsEntry(room.id(room.member(1)), Presence.PRESENT);
	}

	@Test
	void theWholeSheetIsWrittenWithoutScripts() {
		var task = room.task(room.member(0), "Vận động hiến đất", DAY);
		var answer = room.pages.submits(room.secretary, "/meeting/" + meeting, whole(task));
		assertThat(answer.getRedirectedUrl()).isEqualTo("/meeting/" + meeting);

		var sheet = of();
		assertThat(sheet.heldOn()).isEqualTo(DAY);
		assertThat(sheet.began()).isEqualTo(LocalTime.of(19, 30));
		assertThat(sheet.items()).extracting(MeetingSheet.Item::title).containsExactly("Phát sinh",
			"Thông tin thời sự, phổ biến văn bản mới", "Đánh giá kết quả tháng trước, việc của từng đảng viên",
			"Thảo luận, tự phê bình và phê bình", "Thông qua nhiệm vụ, nghị quyết tháng tới");
		assertThat(sheet.results()).containsEntry(task, TaskOutcome.DONE);
		assertThat(sheet.tasks()).singleElement()
			.satisfies(given -> assertThat(given.dueOn()).isEqualTo(LocalDate.of(2026, 12, 31)));
		assertThat(sheet.feedback()).singleElement().satisfies(item -> {
			assertThat(item.nameWithheld()).isTrue();
			assertThat(item.text()).isEqualTo("Đường liên thôn hỏng");
		});
		assertThat(sheet.votes()).containsExactly(new MeetingSheet.Vote("Nghị quyết", 5, 5, 0, 0));
		assertThat(sheet.mentions()).singleElement().satisfies(one -> assertThat(one.praised()).isTrue());
		assertThat(sheet.points()).hasSize(7);
		transaction.executeWithoutResult(any -> {
			sheets.mustBeComplete(sheet, meetings.find(meeting).orElseThrow());
			assertThat(scores.level(MeetingScores.sum(scores.criteria(DAY, Place.EVERYWHERE), sheet.points()), DAY,
				Place.EVERYWHERE).level()).hasToString("GOOD");
		});
	}

	@Test
	void anIncompleteSheetIsRefusedWithEverythingThatIsMissing() {
		room.task(room.member(0), "Vận động hiến đất", DAY);
		room.task(room.member(0), "Chưa đến hạn", DAY.plusDays(1));
		assertThatThrownBy(() -> transaction.executeWithoutResult(
			any -> sheets.mustBeComplete(sheets.of(meeting), meetings.find(meeting).orElseThrow())))
			.isInstanceOf(Refusal.class).hasMessageContainingAll("ngày họp", "giờ bắt đầu", "chủ trì", "điểm danh 5",
				"kết quả 1 việc", "4 nội dung", "kết luận", "từng tiêu chí");
	}

	@Test
	void withoutScriptsTheSecondOneIsToldAndTheTextIsPutAside() {
		pieces.saved("conclusion", "{\"text\": \"Kết luận của bí thư\"}", "a", 1, null);
		var page = PageVisitor.text(room.pages.submits(room.secretary, "/meeting/" + meeting,
			Map.of("conclusion.text", "Kết luận của phó bí thư", "conclusion.seen", "", "item/p1.minutes", "Đã bàn")));
		assertThat(page).contains("người khác vừa ghi chỗ này", ">Kết luận của bí thư<", ">Kết luận của phó bí thư<",
			">Đã bàn<");
	}

	@Test
	void whatCannotBeKeptIsShownAgainAsItWasTyped() {
		var page = PageVisitor.text(room.pages.submits(room.secretary, "/meeting/" + meeting,
			Map.of("conclusion.text", "Chi bé thèng nhÊt", "item/p1.minutes", "Đã bàn")));
		assertThat(page).contains("bảng mã cũ", ">Chi bé thèng nhÊt<", ">Đã bàn<");
		assertThat(minutes()).isEqualTo("Đã bàn");
	}

	@Test
	void aJointMeetingIsBothBranches() {
		var other = new MeetingRoom(application, 2);
		room.joint(meeting, other);
		assertThat(other.pages.body(other.secretary, "/meeting/" + meeting)).contains("Sổ họp chi bộ", "Hoàng Văn A");
		assertThat(other.pages.status(other.member(0), "/meeting/" + meeting)).isEqualTo(200);
		room.pages.submits(room.secretary, "/meeting/" + meeting, Map.of("allPresent", "true"));
		assertThat(of().attendance()).hasSize(8);
	}

	private Map<String, String> whole(long task) {
		var form = new java.util.HashMap<String, String>();
		form.putAll(Map.of("head.heldOn", "07/12/2026", "head.began", "19:30", "head.ended", "21:00", "head.chairId",
			"" + room.id(room.secretary), "head.secretaryId", "" + room.id(room.member(0)), "allPresent", "true",
			"result/" + task + ".outcome", "DONE", "conclusion.text", "Thống nhất."));
		var titles = List.of("Thông tin thời sự, phổ biến văn bản mới",
			"Đánh giá kết quả tháng trước, việc của từng đảng viên", "Thảo luận, tự phê bình và phê bình",
			"Thông qua nhiệm vụ, nghị quyết tháng tới");
		for (int number = 1; number <= 4; number++) {
			form.putAll(Map.of("item/p" + number + ".planned", "" + number, "item/p" + number + ".title",
				titles.get(number - 1), "item/p" + number + ".minutes", "Đã bàn"));
		}
		form.putAll(Map.of("item/x1.order", "0", "item/x1.title", "Phát sinh", "item/x1.minutes", "Chào mừng",
			"task/t1.memberId", "" + room.id(room.member(1)), "task/t1.what", "Thu phí", "task/t1.dueOn", "31/12/2026",
			"feedback/f1.memberId", "" + room.id(room.member(2)), "feedback/f1.withheld", "true", "feedback/f1.text",
			"Đường liên thôn hỏng"));
		form.putAll(Map.of("vote/v1.about", "Nghị quyết", "vote/v1.inFavour", "5", "vote/v1.against", "0",
			"vote/v1.abstained", "0", "mention/m1.memberId", "" + room.id(room.member(3)), "mention/m1.praised", "true",
			"mention/m1.what", "Hiến đất"));
		form.putAll(Map.of("points.time", "5", "points.attendance", "5", "points.preparation", "10", "points.holding",
			"38", "points.principles", "5", "points.lastResolution", "25", "points.closing", "5"));
		return form;
	}

	private String minutes() {
		return of().items().get(0).minutes();
	}

	private MeetingSheet of() {
		return transaction.execute(any -> sheets.of(meeting));
	}
}
