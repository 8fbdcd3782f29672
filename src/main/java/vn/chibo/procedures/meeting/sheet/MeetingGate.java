package vn.chibo.procedures.meeting.sheet;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import vn.chibo.meetings.Meeting;
import vn.chibo.meetings.Meetings;
import vn.chibo.register.Member;
import vn.chibo.register.Members;
import vn.chibo.register.Right;
import vn.chibo.register.Seats;

/**
 * Who may open a meeting: the committees of the branches that hold it, their members, and as one of those whoever the
 * committee has named as its secretary. To everybody else it does not exist.
 */
@Component
@Transactional(readOnly = true)
class MeetingGate {

	private final Meetings meetings;
	private final Members members;
	private final Seats seats;
	private final SheetPieces pieces;

	MeetingGate(Meetings meetings, Members members, Seats seats, SheetPieces pieces) {
		this.meetings = meetings;
		this.members = members;
		this.seats = seats;
		this.pieces = pieces;
	}

	/** @throws ResponseStatusException the same for a meeting that there is not and one that is not this person's */
	public Entry enter(String login, String caseNumber) {
		var meeting = meetings.find(caseNumber).orElseThrow(MeetingGate::unknown);
		var leads = seats.organisationsOf(login, Right.LEADS).stream().anyMatch(meeting::isOf);
		var self = members.findByLogin(login);
		var own = self.filter(member -> meeting.isOf(member.branchId()));
		if (!leads && own.isEmpty()) {
			throw unknown();
		}
		var isSecretary = !leads && own.filter(member -> isSecretary(meeting, member)).isPresent();
		return new Entry(meeting, self.orElse(null), leads, isSecretary);
	}

	/** @throws ResponseStatusException also for who may only read */
	public Entry toWrite(String login, String caseNumber) {
		var entry = enter(login, caseNumber);
		if (!entry.writes()) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
		return entry;
	}

	private boolean isSecretary(Meeting meeting, Member member) {
		return Long.toString(member.id())
			.equals(pieces.find(meeting.caseNumber(), new Piece(Section.HEAD, null)).text("secretaryId"));
	}

	private static ResponseStatusException unknown() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

	/**
	 * @param self  absent of who is no member
	 * @param leads whether the person works for the committee of one of the branches
	 */
	record Entry(Meeting meeting, Member self, boolean leads, boolean isSecretary) {

		public boolean writes() {
			return leads || isSecretary;
		}
	}
}
