package vn.chibo.register;

import java.util.Arrays;
import java.util.Optional;

/** A body of an organisation to which work is given; for the engine it is a group, {@code committee17}. */
public record Committee(long organisationId, Body body) {

	public String groupId() {
		return body.groupPrefix() + organisationId;
	}

	/** The committee that a group id names; empty for any other text. */
	public static Optional<Committee> ofGroup(String groupId) {
		return Arrays.stream(Body.values())
			.filter(body -> groupId.matches(body.groupPrefix() + "[1-9][0-9]{0,17}"))
			.map(body -> new Committee(Long.parseLong(groupId.substring(body.groupPrefix().length())), body))
			.findFirst();
	}
}
