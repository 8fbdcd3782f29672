package vn.chibo.register;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A body of an organisation to which work is given; for the engine it is a group, {@code committee17}. */
public record Committee(long organisationId, Body body) {

	/** The committee that leads an organisation. */
	public static Committee leading(long organisationId) {
		return new Committee(organisationId, Body.COMMITTEE);
	}

	/** Those who lead a party group. */
	public static Committee leadingGroup(long partyGroupId) {
		return new Committee(partyGroupId, Body.PARTY_GROUP);
	}

	/** The bodies of an organisation that have a right there, whether anybody sits in them or not. */
	public static Stream<Committee> with(Right right, long organisationId) {
		return Arrays.stream(Body.values()).filter(body -> body.may(right))
			.map(body -> new Committee(organisationId, body));
	}

	/** The ids of the organisations in which one of these committees has a right. */
	public static List<Long> organisations(Collection<Committee> committees, Right right) {
		return committees.stream().filter(committee -> committee.may(right)).map(Committee::organisationId).distinct()
			.toList();
	}

	public boolean may(Right right) {
		return body.may(right);
	}

	/**
	 * The committee to which this one answers: the one that leads its organisation, or if it is that itself, the one that
	 * leads the organisation above; nobody above the highest.
	 */
	public Optional<Committee> above(Supplier<Long> parentId) {
		return may(Right.LEADS) ? Optional.ofNullable(parentId.get()).map(Committee::leading)
			: Optional.of(leading(organisationId));
	}

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
