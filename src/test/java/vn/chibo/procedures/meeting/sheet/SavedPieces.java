package vn.chibo.procedures.meeting.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.mock.web.MockHttpServletResponse;
import vn.chibo.procedures.meeting.MeetingRoom;
import vn.chibo.support.PageVisitor;

/** A secretary whose page saves the pieces of a sheet one by one. */
record SavedPieces(MeetingRoom room, String meeting) {

	String saved(String piece, String fields, String page, long turn, String seen) {
		var answer = saves(piece, fields, page, turn, seen);
		assertThat(answer.getStatus()).as(PageVisitor.text(answer)).isEqualTo(200);
		return PageVisitor.text(answer);
	}

	MockHttpServletResponse saves(String piece, String fields, String page, long turn, String seen) {
		return room.pages.saves(room.secretary, "/meeting/" + meeting + "/piece",
			sent(piece, fields, page, turn, seen));
	}

	static String sent(String piece, String fields, String page, long turn, String seen) {
		return "{\"piece\": \"%s\", \"fields\": %s, \"page\": \"%s\", \"turn\": %d, \"seen\": %s}".formatted(piece,
			fields, page, turn, seen == null ? "null" : "\"" + seen + "\"");
	}
}
