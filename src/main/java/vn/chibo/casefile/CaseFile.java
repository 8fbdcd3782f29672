package vn.chibo.casefile;

import java.time.Instant;
import vn.chibo.register.Activity;

/**
 * One case of one procedure.
 *
 * @param number         {@code CSH-2026-000123}; the engine's business key
 * @param procedure      the key of the process that runs it
 * @param subjectId      the member whom it is about; absent while it is about somebody who is none yet
 * @param prospectId     the sympathiser whom it is about, or was about; absent in the case of a member
 * @param organisationId the organisation that it is about; absent in the case of a person
 * @param state          in the words of the procedure's own states
 * @param closedAt       absent while the case is open
 * @param departure      why it was stopped: the person is no member any more; absent for a case that went its way
 */
public record CaseFile(String number, String procedure, Long subjectId, Long prospectId, Long organisationId,
		String state,
		Instant openedAt, String openedBy, Instant closedAt, Activity departure) {

	/** The state of a case that was stopped because of whom it is about, in each procedure alike. */
	public static final String DISCONTINUED = "DISCONTINUED";

	/** The name of its state, and of a case that was stopped also why. */
	public String inWords(String state) {
		return departure == null ? state : state + ": " + departure.ofMember();
	}

	public boolean isOpen() {
		return closedAt == null;
	}

	public Subject subject() {
		return new Subject(subjectId, prospectId, organisationId);
	}

	/** What a case is about: a member, a sympathiser who applies, or an organisation. */
	public record Subject(Long memberId, Long prospectId, Long organisationId) {

		public static Subject member(long id) {
			return new Subject(id, null, null);
		}

		public static Subject prospect(long id) {
			return new Subject(null, id, null);
		}

		public static Subject organisation(long id) {
			return new Subject(null, null, id);
		}
	}
}
