package vn.chibo.register;

import static vn.chibo.register.Right.ADMINISTERS;
import static vn.chibo.register.Right.ANSWERS_FOR_CASES;
import static vn.chibo.register.Right.CALLS_ALL;
import static vn.chibo.register.Right.CALLS_OWN;
import static vn.chibo.register.Right.DECIDES_FOR_COMMITTEE;
import static vn.chibo.register.Right.INSPECTS;
import static vn.chibo.register.Right.KEEPS_LISTS;
import static vn.chibo.register.Right.KEEPS_RULES;
import static vn.chibo.register.Right.LEADS;
import static vn.chibo.register.Right.NAMES_DEPUTIES;
import static vn.chibo.register.Right.OPENS_REVIEWS;
import static vn.chibo.register.Right.READS_LISTS;
import static vn.chibo.register.Right.READS_NAMES;
import static vn.chibo.register.Right.SETS_TARGETS;
import static vn.chibo.register.Right.WATCHES_PROCESSES;

import java.util.Set;

/** The bodies of an organisation in which officials sit, and what each of them may do. */
public enum Body {

	COMMITTEE("Cấp ủy", "committee",
		Set.of(LEADS, KEEPS_LISTS, NAMES_DEPUTIES, READS_LISTS, SETS_TARGETS, OPENS_REVIEWS, CALLS_OWN)),
	STANDING_COMMITTEE("Ban thường vụ", "standingCommittee", Set.of(DECIDES_FOR_COMMITTEE, READS_LISTS)),
	ORGANISATION_DEPARTMENT("Ban tổ chức", "organisationDepartment", Set.of(ADMINISTERS, READS_LISTS, READS_NAMES,
		SETS_TARGETS, OPENS_REVIEWS, CALLS_ALL, ANSWERS_FOR_CASES, WATCHES_PROCESSES, KEEPS_RULES)),
	INSPECTION_COMMITTEE("Ủy ban kiểm tra", "inspectionCommittee", Set.of(INSPECTS, ANSWERS_FOR_CASES)),
	/** The leader and the deputy of a party group (tổ đảng): they prepare meetings in it, and nothing else is theirs. */
	PARTY_GROUP("Tổ đảng", "partyGroup", Set.of());

	private final String vietnamese;
	private final String groupPrefix;
	private final Set<Right> rights;

	Body(String vietnamese, String groupPrefix, Set<Right> rights) {
		this.vietnamese = vietnamese;
		this.groupPrefix = groupPrefix;
		this.rights = rights;
	}

	public String vietnamese() {
		return vietnamese;
	}

	String groupPrefix() {
		return groupPrefix;
	}

	/** The body that numbers its documents: a committee and its standing committee count as one. */
	public Body numbering() {
		return this == STANDING_COMMITTEE ? COMMITTEE : this;
	}

	/** Of the bodies of an organisation the one with the right, or its committee where none has it. */
	static Body with(Right right, Set<Body> bodies) {
		return bodies.stream().filter(body -> body.may(right)).findFirst().orElse(COMMITTEE);
	}

	/** Whether it has work only where its organisation is a party group. */
	public boolean isOfGroup() {
		return this == PARTY_GROUP;
	}

	boolean may(Right right) {
		return rights.contains(right);
	}
}
