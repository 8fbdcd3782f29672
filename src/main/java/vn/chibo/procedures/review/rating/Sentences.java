package vn.chibo.procedures.review.rating;

import vn.chibo.register.Activity;
import vn.chibo.register.Level;

/** Figures and proposals as people read them. */
public final class Sentences {

	private Sentences() {
	}

	public static String levels(LevelCounts counts) {
		return "Xuất sắc %d, tốt %d, hoàn thành %d, không hoàn thành %d".formatted(counts.excellent(), counts.good(),
			counts.completed(), counts.notCompleted());
	}

	public static String proposal(Proposal proposal) {
		return proposed(proposal) + " - " + proposal.reason() + " (" + proposal.legalBasis() + ")";
	}

	public static String proposed(Proposal proposal) {
		return outcome(proposal.outcome());
	}

	public static String outcome(Proposal.Outcome outcome) {
		return switch (outcome) {
			case EXCELLENT, GOOD, COMPLETED, NOT_COMPLETED -> Level.valueOf(outcome.name()).vietnamese();
			case NOT_RATED -> level(null);
			case MANUAL -> "Không có mức đề nghị, cấp ủy xem xét";
		};
	}

	/** Why somebody is not rated who was a member when the list was made. */
	public static String noMember(Activity activity) {
		return "Không còn là đảng viên (" + activity.vietnamese().toLowerCase() + ")";
	}

	/** Null is for who is not rated. */
	public static String level(Level level) {
		return level == null ? "Không xếp loại" : level.vietnamese();
	}
}
