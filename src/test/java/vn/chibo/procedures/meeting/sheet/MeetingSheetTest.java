package vn.chibo.procedures.meeting.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.base.Refusal;
import vn.chibo.meetings.MeetingScores;
import vn.chibo.meetings.Meetings;
import vn.chibo.meetings.Presence;
import vn.chibo.meetings.TaskOutcome;
import vn.chibo.procedures.meeting.MeetingRoom;
import vn.chibo.rules.Place;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.Stage;

/** The sheet of a meeting, piece by piece: what is saved, what is told, and that nothing gets lost between two people. */
@ChiBoTest
class MeetingSheetTest {

	private static final LocalDate DAY = LocalDate.of(2026, 12, 7);

	@Autowired
	private WebApplicationContext application;
	@Autowired
	private Stage stage;
	@Autowired
	private MeetingSheets sheets;
	@Autowired
	private Meetings meetings;
	@Autowired
	private MeetingScores scores;
	@Autowired
	private TransactionTemplate transaction;

	private MeetingRoom room;
	private String meeting;

	@BeforeEach
	void opened() {
		stage.clock().set(DAY);
		room = new MeetingRoom(application, 4);
		meeting = room.meeting(DAY);
	}

	@AfterEach
	void leave() {
		room.leave();
	}

	@Test
	void aPieceIsSavedByItselfAndAnsweredWithWhatTheRulesMakeOfIt() {
		room.register.memberIs(room.member(0), "activity", "EXEMPT");
		room.register.memberIs(room.member(1), "activity", "AWAY");
		var answer = saved("attendance", attendance(Map.of(room.secretary, "PRESENT", room.member(2), "LATE",
			room.member(3), "UNEXCUSED")), "a", 1, null);

		assertThat(JsonPath.<String>read(answer, "$.counted")).isEqualTo("Có mặt 2/3 được triệu tập (66%: trung bình). "
			+ "Mẫu số biểu quyết: 3 đảng viên chính thức, có mặt 2.");
		assertThat(JsonPath.<List<String>>read(answer, "$.missing")).contains("Hãy ghi ngày họp, không sau hôm nay.",
			"Còn 4 nội dung chưa ghi biên bản; nội dung không bàn thì ghi “không bàn”.");

		answer = saved("vote/v1", "{\"about\": \"Nghị quyết tháng 12\", \"inFavour\": \"2\", \"against\": \"0\", "
			+ "\"abstained\": \"0\"}", "a", 2, null);
		assertThat(JsonPath.<String>read(answer, "$.votes.v1"))
			.isEqualTo("Thông qua: 2/3 đảng viên chính thức tán thành (66,7%); cần ít nhất 2");
	}

	@Test
	void anExemptMemberWhoComesCounts() {
		room.register.memberIs(room.member(0), "activity", "EXEMPT");
		var answer = saved("attendance", attendance(Map.of(room.secretary, "PRESENT", room.member(0), "PRESENT",
			room.member(1), "EXCUSED", room.member(2), "EXCUSED", room.member(3), "EXCUSED")), "a", 1, null);
		assertThat(JsonPath.<String>read(answer, "$.counted")).contains("2/5", "Mẫu số biểu quyết: 5");
	}

	@Test
	void twoPeopleWhoWriteDifferentPiecesDoNotMeet() {
		saved("item/p1", "{\"minutes\": \"Một\"}", "a", 1, null);
		saved("item/p2", "{\"minutes\": \"Hai\"}", "b", 1, null);
		assertThat(room.pages.body(room.secretary, "/meeting/" + meeting)).contains(">Một<", ">Hai<");
	}

	@Test
	@Tag("sql")
	void whoeverComesSecondToAPieceIsToldAndBothTextsStay() {
		saved("item/p1", "{\"minutes\": \"Bản thứ nhất\"}", "a", 1, null);
		var late = saves("item/p1", "{\"minutes\": \"Bản thứ hai\"}", "b", 1, null);
		assertThat(late.getStatus()).isEqualTo(409);
		var told = PageVisitor.text(late);
		assertThat(JsonPath.<String>read(told, "$.fields.minutes")).isEqualTo("Bản thứ nhất");
		assertThat(JsonPath.<String>read(told, "$.by")).startsWith("Bí thư Sổ");

		assertThat(room.pages.saves(room.secretary, "/meeting/" + meeting + "/aside",
			sent("item/p1", "{\"minutes\": \"Bản thứ nhất\"}", "b", 1, null)).getStatus()).isEqualTo(200);
		saved("item/p1", "{\"minutes\": \"Bản thứ hai\"}", "b", 2, JsonPath.read(told, "$.seen"));
		assertThat(room.pages.body(room.secretary, "/meeting/" + meeting)).contains(">Bản thứ hai<",
			"Bản để bên", ">Bản thứ nhất<");
	}

	@Test
	void aPageWhoseAnswerWasLostOnTheWayGoesOn() {
		saved("item/p1", "{\"minutes\": \"Đang\"}", "a", 1, null);
		saved("item/p1", "{\"minutes\": \"Đang viết\"}", "a", 2, null);
		saved("item/p1", "{\"minutes\": \"Đang viết\"}", "a", 2, null);
		assertThat(minutes()).isEqualTo("Đang viết");
		saved("item/p1", "{\"minutes\": \"Đang\"}", "a", 1, null);
		assertThat(minutes()).as("what was on its way for longer").isEqualTo("Đang viết");
	}

	@Test
	void soDoesThePageThatIsOpenedAfterItWasClosed() {
		saved("item/p1", "{\"minutes\": \"Đang\"}", "a", 3, null);
		var body = sent("item/p1", "{\"minutes\": \"Đang viết tiếp\"}", "b", 1, null).replace("\"page\"",
			"\"was\": {\"a\": 4}, \"page\"");
		assertThat(room.pages.saves(room.secretary, "/meeting/" + meeting + "/piece", body).getStatus()).isEqualTo(200);
		assertThat(minutes()).isEqualTo("Đang viết tiếp");
	}

	@Test
	void notesThatCannotBeReadAreKeptAsTheyWereTyped() {
		saved("vote/v1", "{\"about\": \"Việc A\", \"inFavour\": \"hai mươi\"}", "a", 1, null);
		assertThat(room.pages.body(room.secretary, "/meeting/" + meeting)).contains("value=\"hai mươi\"",
			"Còn 1 biểu quyết chưa đúng số phiếu.");
	}

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
			"Thảo luận, tự phê bình và phê bình", "Thông qua nhiệm vụ tháng tới");
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
		saved("conclusion", "{\"text\": \"Kết luận của bí thư\"}", "a", 1, null);
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
	void theSecretaryOfTheMeetingWritesAsTheCommitteeDoesButNamesNobody() {
		var helper = room.member(1);
		assertThat(room.pages.saves(helper, "/meeting/" + meeting + "/piece",
			sent("item/p1", "{\"minutes\": \"x\"}", "b", 1, null)).getStatus()).isEqualTo(403);
		var seen = JsonPath.<String>read(saved("head", "{\"secretaryId\": \"%d\"}".formatted(room.id(helper)), "a", 1,
			null), "$.seen");
		assertThat(room.pages.body(helper, "/meeting/" + meeting)).contains("Sổ họp chi bộ");
		assertThat(room.pages.saves(helper, "/meeting/" + meeting + "/piece", sent("head",
			"{\"began\": \"19h35\", \"secretaryId\": \"%d\"}".formatted(room.id(room.member(2))), "b", 1, seen))
			.getStatus()).isEqualTo(200);
		assertThat(of().secretaryId()).isEqualTo(room.id(helper));
		assertThat(of().began()).isEqualTo(LocalTime.of(19, 35));
		assertThat(room.pages.body(room.member(2), "/meeting/" + meeting)).contains("Dự thảo nghị quyết")
			.doesNotContain("Sổ họp chi bộ");
	}

	@Test
	void membersReadWhatIsPreparedAndSayOneThingAboutIt() {
		var comment = "/meeting/" + meeting + "/comment";
		assertThat(room.pages.followed(room.member(0), comment, Map.of("text", "Nên thêm việc đường.")))
			.contains("Đã ghi ý kiến", "Nên thêm việc đường.");
		room.pages.submits(room.member(0), comment, Map.of("text", "Nên thêm việc đường và mương."));
		assertThat(room.pages.body(room.secretary, "/meeting/" + meeting)).contains("đường và mương")
			.doesNotContain("việc đường.<");
		assertThat(room.pages.body(room.member(1), "/meeting/" + meeting)).doesNotContain("mương");

		stage.clock().set(DAY.plusDays(1));
		assertThat(room.pages.followed(room.member(0), comment, Map.of("text", "Muộn rồi")))
			.contains("Đã đến giờ họp", "đường và mương").doesNotContain("Muộn rồi");
	}

	@Test
	void toEverybodyElseItDoesNotExist() {
		for (var other : List.of("btthon1", "dangxa", "tochxa", "bttdp4")) {
			assertThat(room.pages.status(other, "/meeting/" + meeting)).as(other).isEqualTo(404);
			assertThat(room.pages.saves(other, "/meeting/" + meeting + "/piece", sent("head", "{}", "a", 1, null))
				.getStatus()).as(other).isEqualTo(404);
			assertThat(room.pages.saves(other, "/meeting/" + meeting + "/aside", sent("head", "{}", "a", 1, null))
				.getStatus()).as(other).isEqualTo(404);
			assertThat(room.pages.submits(other, "/meeting/" + meeting + "/comment", Map.of("text", "x")).getStatus())
				.as(other).isEqualTo(404);
		}
		assertThat(room.pages.status(room.secretary, "/meeting/SHC-2026-000000")).isEqualTo(404);
		assertThat(room.pages.submits(room.member(0), "/meeting/" + meeting, Map.of()).getStatus()).isEqualTo(403);
	}

	@Test
	void nothingIsWrittenOnceTheMinutesAreSigned() {
		saved("item/p1", "{\"minutes\": \"Đã bàn\"}", "a", 1, null);
		room.held(meeting, DAY);
		var late = saves("item/p2", "{\"minutes\": \"Muộn\"}", "a", 2, null);
		assertThat(late.getStatus()).isEqualTo(409);
		assertThat(PageVisitor.text(late)).contains("Biên bản đã ký");
		assertThat(room.pages.followed(room.secretary, "/meeting/" + meeting, Map.of("item/p2.minutes", "Muộn")))
			.contains("Biên bản đã ký", "biên bản đã ký.");
		assertThat(room.pages.body(room.member(0), "/meeting/" + meeting)).contains("Đã họp ngày 07/12/2026");
	}

	@Test
	void nonsenseIsRefused() {
		for (var body : List.of("{}", "{\"piece\": \"head\"}", sent("nowhere/x", "{}", "a", 1, null),
			sent("item", "{}", "a", 1, null), sent("head/x", "{}", "a", 1, null), sent("head", "{}", "A!", 1, null))) {
			assertThat(room.pages.saves(room.secretary, "/meeting/" + meeting + "/piece", body).getStatus()).as(body)
				.isEqualTo(400);
		}
		assertThat(saves("head", "{\"password\": \"x\"}", "a", 1, null).getStatus()).isEqualTo(409);
		assertThat(saves("conclusion", "{\"text\": \"" + "a".repeat(15_001) + "\"}", "a", 1, null).getStatus())
			.isEqualTo(409);
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
			"Thông qua nhiệm vụ tháng tới");
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

	private String attendance(Map<String, String> presences) {
		return presences.entrySet().stream()
			.map(one -> "\"m%d\": \"%s\"".formatted(room.id(one.getKey()), one.getValue()))
			.collect(java.util.stream.Collectors.joining(", ", "{", "}"));
	}

	private String saved(String piece, String fields, String page, long turn, String seen) {
		var answer = saves(piece, fields, page, turn, seen);
		assertThat(answer.getStatus()).as(PageVisitor.text(answer)).isEqualTo(200);
		return PageVisitor.text(answer);
	}

	private MockHttpServletResponse saves(String piece, String fields, String page, long turn, String seen) {
		return room.pages.saves(room.secretary, "/meeting/" + meeting + "/piece",
			sent(piece, fields, page, turn, seen));
	}

	private static String sent(String piece, String fields, String page, long turn, String seen) {
		return "{\"piece\": \"%s\", \"fields\": %s, \"page\": \"%s\", \"turn\": %d, \"seen\": %s}".formatted(piece,
			fields, page, turn, seen == null ? "null" : "\"" + seen + "\"");
	}
}
