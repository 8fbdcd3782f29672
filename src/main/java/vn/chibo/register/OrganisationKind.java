package vn.chibo.register;

import java.util.Set;

/** The kinds of Party organisation; what one may decide is a matter of its {@link Authority authorities}, not its kind. */
public enum OrganisationKind {

	CENTRAL("Trung ương", Body.values()),
	PROVINCIAL("Đảng bộ tỉnh, thành phố", Body.values()),
	COMMUNE("Đảng bộ xã, phường, đặc khu", Body.values()),
	SUPERIOR_OTHER("Đảng bộ cấp trên trực tiếp khác", Body.values()),
	GRASSROOTS_PARTY_BODY("Đảng bộ cơ sở", Body.COMMITTEE),
	GRASSROOTS_BRANCH("Chi bộ cơ sở", Body.COMMITTEE),
	SECTIONAL_BODY("Đảng bộ bộ phận", Body.COMMITTEE),
	SUB_BRANCH("Chi bộ trực thuộc", Body.COMMITTEE),
	PARTY_GROUP("Tổ đảng");

	private final String vietnamese;
	private final Set<Body> bodies;

	OrganisationKind(String vietnamese, Body... bodies) {
		this.vietnamese = vietnamese;
		this.bodies = Set.of(bodies);
	}

	public String vietnamese() {
		return vietnamese;
	}

	/** Whether members stand in an organisation of this kind. */
	public boolean isBranch() {
		return this == GRASSROOTS_BRANCH || this == SUB_BRANCH;
	}

	/** The bodies that such an organisation has, and whose work somebody must do when nobody sits there. */
	Set<Body> bodies() {
		return bodies;
	}

	/** The body that decides for such an organisation: its standing committee, or its committee where it has none. */
	public Body deciding() {
		return bodyFor(Right.DECIDES_FOR_COMMITTEE);
	}

	/** The body that does its paperwork: its organisation department, or its committee where it has none. */
	Body administering() {
		return bodyFor(Right.ADMINISTERS);
	}

	private Body bodyFor(Right right) {
		return bodies.stream().filter(body -> body.may(right)).findFirst().orElse(Body.COMMITTEE);
	}
}
