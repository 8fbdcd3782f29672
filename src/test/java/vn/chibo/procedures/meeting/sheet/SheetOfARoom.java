package vn.chibo.procedures.meeting.sheet;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.procedures.meeting.MeetingRoom;
import vn.chibo.support.Stage;

/** A branch of five that meets today, and the sheet of its meeting. */
abstract class SheetOfARoom {

	static final LocalDate DAY = LocalDate.of(2026, 12, 7);

	@Autowired
	WebApplicationContext application;
	@Autowired
	Stage stage;
	@Autowired
	MeetingSheets sheets;
	@Autowired
	TransactionTemplate transaction;

	MeetingRoom room;
	String meeting;
	SavedPieces pieces;

	@BeforeEach
	void opened() {
		stage.clock().set(DAY);
		room = new MeetingRoom(application, 4);
		meeting = room.meeting(DAY);
		pieces = new SavedPieces(room, meeting);
	}

	@AfterEach
	void leave() {
		room.leave();
	}
}
