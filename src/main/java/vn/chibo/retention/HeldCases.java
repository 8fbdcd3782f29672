package vn.chibo.retention;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.casefile.LegalHolds;

/** Puts a case on hold and takes it off, in our tables and in the engine's history at once. */
@Component
@Transactional
class HeldCases {

	private final LegalHolds holds;
	private final ObjectProvider<EngineHistory> history;

	HeldCases(LegalHolds holds, ObjectProvider<EngineHistory> history) {
		this.holds = holds;
		this.history = history;
	}

	void hold(String caseNumber, String reason, String by) {
		holds.set(caseNumber, reason, by);
		history.getObject().keep(List.of(caseNumber));
	}

	void lift(String caseNumber, String reason, String by) {
		holds.lift(caseNumber, reason, by);
		history.getObject().release(caseNumber);
	}

	/** Cases that ended while they were on hold have got a time from the engine since: it is taken away again. */
	void keepHistory() {
		history.getObject().keep(inForce().stream().map(LegalHolds.Hold::caseNumber).toList());
	}

	List<LegalHolds.Hold> inForce() {
		return holds.inForce();
	}
}
