package vn.chibo.procedures.review.rating;

import vn.chibo.base.Refusal;
import vn.chibo.register.Level;

/** Whoever decides otherwise than the rules propose says why. */
public final class Reasons {

	private static final int SHORTEST = 10;

	private Reasons() {
	}

	/** @throws Refusal for a level that the rules do not propose, without a reason */
	public static void mustBeGiven(Proposal.Outcome proposed, Level decided, String reason) {
		if (!isGiven(proposed, decided, reason)) {
			throw new Refusal("Mức đã chọn khác mức quy định đề nghị; hãy ghi lý do.");
		}
	}

	public static boolean isGiven(Proposal.Outcome proposed, Level decided, String reason) {
		return decided.name().equals(proposed.name()) || isReason(reason);
	}

	public static boolean isReason(String reason) {
		return reason != null && reason.strip().length() >= SHORTEST;
	}
}
