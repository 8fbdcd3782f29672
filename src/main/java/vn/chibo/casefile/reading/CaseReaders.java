package vn.chibo.casefile.reading;

import org.springframework.stereotype.Component;
import vn.chibo.casefile.reading.HandledCases.Reader;
import vn.chibo.register.Committee;
import vn.chibo.register.Seats;

/** Who looks for cases, with what decides which are found. */
@Component
public class CaseReaders {

	/** Of the cases in which something waits for one, as many as a statement takes: {@value}. */
	private static final int WAITING = 5000;

	private final WaitingCases waiting;
	private final Seats seats;

	CaseReaders(WaitingCases waiting, Seats seats) {
		this.waiting = waiting;
		this.seats = seats;
	}

	public Reader of(String login) {
		var committees = seats.committeesOf(login);
		return new Reader(login, committees,
			waiting.waitingFor(login, committees.stream().map(Committee::groupId).toList(), WAITING));
	}
}
