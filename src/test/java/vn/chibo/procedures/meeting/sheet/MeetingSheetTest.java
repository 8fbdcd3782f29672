package vn.chibo.procedures.meeting.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.procedures.meeting.sheet.SavedPieces.sent;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.PageVisitor;

/** The sheet of a meeting, piece by piece: what is saved, what is told, and that nothing gets lost between two people. */
@ChiBoTest
class MeetingSheetTest extends SheetOfARoom {

	@Test
	void aPieceIsSavedByItselfAndAnsweredWithWhatTheRulesMakeOfIt() {
		room.register.memberIs(room.member(0), "activity", "EXEMPT");
		room.register.memberIs(room.member(1), "activity", "AWAY");
		var answer = pieces.saved("attendance", attendance(Map.of(room.secretary, "PRESENT", room.member(2), "LATE",
			room.member(3), "UNEXCUSED")), "a", 1, null);

		assertThat(JsonPath.<String>read(answer, "$.counted")).isEqualTo("Có mặt 2/3 được triệu tập (66%: trung bình). "
			+ "Mẫu số biểu quyết: 3 đảng viên chính thức, có mặt 2.");
		assertThat(JsonPath.<List<String>>read(answer, "$.missing")).contains("Hãy ghi ngày họp, không sau hôm nay.",
			"Còn 4 nội dung chưa ghi biên bản; nội dung không bàn thì ghi “không bàn”.");

		answer = pieces.saved("vote/v1",
			"{\"about\": \"Nghị quyết tháng 12\", \"inFavour\": \"2\", \"against\": \"0\", "
				+ "\"abstained\": \"0\"}",
			"a", 2, null);
		assertThat(JsonPath.<String>read(answer, "$.votes.v1"))
			.isEqualTo("Thông qua: 2/3 đảng viên chính thức tán thành (66,7%); cần ít nhất 2");
	}

	@Test
	void anExemptMemberWhoComesCounts() {
		room.register.memberIs(room.member(0), "activity", "EXEMPT");
		var answer = pieces.saved("attendance", attendance(Map.of(room.secretary, "PRESENT", room.member(0), "PRESENT",
			room.member(1), "EXCUSED", room.member(2), "EXCUSED", room.member(3), "EXCUSED")), "a", 1, null);
		assertThat(JsonPath.<String>read(answer, "$.counted")).contains("2/5", "Mẫu số biểu quyết: 5");
	}

	@Test
	void twoPeopleWhoWriteDifferentPiecesDoNotMeet() {
		pieces.saved("item/p1", "{\"minutes\": \"Một\"}", "a", 1, null);
		pieces.saved("item/p2", "{\"minutes\": \"Hai\"}", "b", 1, null);
		assertThat(room.pages.body(room.secretary, "/meeting/" + meeting)).contains(">Một<", ">Hai<");
	}

	@Test
	@Tag("sql")
	void whoeverComesSecondToAPieceIsToldAndBothTextsStay() {
		pieces.saved("item/p1", "{\"minutes\": \"Bản thứ nhất\"}", "a", 1, null);
		var late = pieces.saves("item/p1", "{\"minutes\": \"Bản thứ hai\"}", "b", 1, null);
		assertThat(late.getStatus()).isEqualTo(409);
		var told = PageVisitor.text(late);
		assertThat(JsonPath.<String>read(told, "$.fields.minutes")).isEqualTo("Bản thứ nhất");
		assertThat(JsonPath.<String>read(told, "$.by")).startsWith("Bí thư Sổ");

		assertThat(room.pages.saves(room.secretary, "/meeting/" + meeting + "/aside",
			sent("item/p1", "{\"minutes\": \"Bản thứ nhất\"}", "b", 1, null)).getStatus()).isEqualTo(200);
		pieces.saved("item/p1", "{\"minutes\": \"Bản thứ hai\"}", "b", 2, JsonPath.read(told, "$.seen"));
		assertThat(room.pages.body(room.secretary, "/meeting/" + meeting)).contains(">Bản thứ hai<",
			"Bản để bên", ">Bản thứ nhất<");
	}

	@Test
	void aPageWhoseAnswerWasLostOnTheWayGoesOn() {
		pieces.saved("item/p1", "{\"minutes\": \"Đang\"}", "a", 1, null);
		pieces.saved("item/p1", "{\"minutes\": \"Đang viết\"}", "a", 2, null);
		pieces.saved("item/p1", "{\"minutes\": \"Đang viết\"}", "a", 2, null);
		assertThat(minutes()).isEqualTo("Đang viết");
		pieces.saved("item/p1", "{\"minutes\": \"Đang\"}", "a", 1, null);
		assertThat(minutes()).as("what was on its way for longer").isEqualTo("Đang viết");
	}

	@Test
	void soDoesThePageThatIsOpenedAfterItWasClosed() {
		pieces.saved("item/p1", "{\"minutes\": \"Đang\"}", "a", 3, null);
		var body = sent("item/p1", "{\"minutes\": \"Đang viết tiếp\"}", "b", 1, null).replace("\"page\"",
			"\"was\": {\"a\": 4}, \"page\"");
		assertThat(room.pages.saves(room.secretary, "/meeting/" + meeting + "/piece", body).getStatus()).isEqualTo(200);
		assertThat(minutes()).isEqualTo("Đang viết tiếp");
	}

	@Test
	void notesThatCannotBeReadAreKeptAsTheyWereTyped() {
		pieces.saved("vote/v1", "{\"about\": \"Việc A\", \"inFavour\": \"hai mươi\"}", "a", 1, null);
		assertThat(room.pages.body(room.secretary, "/meeting/" + meeting)).contains("value=\"hai mươi\"",
			"Còn 1 biểu quyết chưa đúng số phiếu.");
	}

	@Test
	void theSecretaryOfTheMeetingWritesAsTheCommitteeDoesButNamesNobody() {
		var helper = room.member(1);
		assertThat(room.pages.saves(helper, "/meeting/" + meeting + "/piece",
			sent("item/p1", "{\"minutes\": \"x\"}", "b", 1, null)).getStatus()).isEqualTo(403);
		var seen = JsonPath
			.<String>read(pieces.saved("head", "{\"secretaryId\": \"%d\"}".formatted(room.id(helper)), "a", 1,
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
		pieces.saved("item/p1", "{\"minutes\": \"Đã bàn\"}", "a", 1, null);
		room.held(meeting, DAY);
		var late = pieces.saves("item/p2", "{\"minutes\": \"Muộn\"}", "a", 2, null);
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
		assertThat(pieces.saves("head", "{\"password\": \"x\"}", "a", 1, null).getStatus()).isEqualTo(409);
		assertThat(pieces.saves("conclusion", "{\"text\": \"" + "a".repeat(15_001) + "\"}", "a", 1, null).getStatus())
			.isEqualTo(409);
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
}
