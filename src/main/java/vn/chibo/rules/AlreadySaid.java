package vn.chibo.rules;

import vn.chibo.base.Refusal;

/** Somebody has proposed or confirmed the same before. */
public final class AlreadySaid extends Refusal {

	private final long proposalId;

	AlreadySaid(String sentence, long proposalId) {
		super(sentence);
		this.proposalId = proposalId;
	}

	/** The proposal that stands in the way. */
	public long proposalId() {
		return proposalId;
	}
}
