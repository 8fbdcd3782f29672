package vn.chibo.procedures.meeting.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.procedures.meeting.MeetingRoom;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;
import vn.chibo.support.Statements;

/** What the pages of meetings and tasks cost, in a branch of five and in one of seventy-three. */
@ChiBoTest
@Tag("sql")
class SheetStatementsTest {

	private static final LocalDate DAY = LocalDate.of(2026, 12, 7);
	private static final Map<String, Integer> AT_MOST = Map.of("sheet", 9, "save", 11, "first save", 13, "all at once",
		39, "before", 6, "my tasks", 4, "tasks of the branch", 5);

	@Autowired
	private WebApplicationContext application;
	@Autowired
	private Stage stage;
	@Autowired
	private Statements statements;

	private MeetingRoom small;
	private MeetingRoom large;

	@AfterEach
	void leave() {
		small.leave();
		large.leave();
	}

	@Test
	void nothingCostsMoreInALargeBranch() {
		stage.clock().set(DAY);
		small = new MeetingRoom(application, 4);
		large = new MeetingRoom(application, 72);
		// once before, so that what is read once and for all is read
		sent(small, DAY);
		sent(large, DAY.plusMonths(1));
		var ofSmall = sent(small, DAY.plusMonths(1));
		var ofLarge = sent(large, DAY);
		assertThat(ofLarge).allSatisfy((what, count) -> assertThat(count).as(what)
			.isLessThanOrEqualTo(AT_MOST.get(what)).isLessThanOrEqualTo(ofSmall.get(what) + 3));
	}

	private Map<String, Integer> sent(MeetingRoom room, LocalDate on) {
		var meeting = room.meeting(on);
		var page = "/meeting/" + meeting;
		for (int index = 0; index < 4; index++) {
			room.task(room.member(index), "Việc", DAY);
		}
		var form = new HashMap<String, String>();
		for (int number = 1; number <= 4; number++) {
			form.put("item/p" + number + ".minutes", "Đã bàn");
		}
		var sent = new LinkedHashMap<String, Integer>();
		sent.put("sheet", cost(() -> room.pages.opens(room.secretary, page)));
		sent.put("first save", cost(() -> save(room, page, 1)));
		sent.put("save", cost(() -> save(room, page, 2)));
		sent.put("all at once", cost(() -> room.pages.submits(room.secretary, page, form)));
		sent.put("before", cost(() -> room.pages.opens(room.member(0), page)));
		sent.put("my tasks", cost(() -> room.pages.opens(room.member(0), "/my-tasks")));
		sent.put("tasks of the branch",
			cost(() -> room.pages.opens(room.secretary, "/organisation/" + room.branchId() + "/tasks")));
		return sent;
	}

	private int cost(Runnable click) {
		return statements.of(click).size();
	}

	private static void save(MeetingRoom room, String page, int turn) {
		assertThat(room.pages.saves(room.secretary, page + "/piece",
			"{\"piece\": \"item/x1\", \"fields\": {\"title\": \"Một\", \"minutes\": \"%d\"}, \"page\": \"a\", \"turn\": %d}"
				.formatted(turn, turn))
			.getStatus()).isEqualTo(200);
	}
}
