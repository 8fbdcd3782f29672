package vn.chibo.support;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * A commune of a test's own as 208-QĐ/TW has communes: a grassroots organisation directly under a province, with all four
 * bodies; below it two villages, and the police as a subordinate body with a branch. Officials are called as in
 * {@link TestRegister#twoCommunes}: {@code bt}, {@code dang}, {@code toch}, {@code thuongvu} and the word of the place.
 */
public class GrassrootsCommune {

	private static final AtomicInteger COMMUNES = new AtomicInteger();

	private final String mark = "cs" + COMMUNES.incrementAndGet();
	private final TestRegister register;

	public GrassrootsCommune(TestRegister register) {
		this.register = register.twoCommunes();
		register.organisation(province(), "Đảng bộ tỉnh " + mark, "PROVINCIAL", null);
		register.organisation(commune(), "Đảng bộ xã " + mark, "COMMUNE", province());
		register.isGrassroots(commune());
		register.organisation(police(), "Đảng bộ Công an xã " + mark, "SUBORDINATE_BODY", commune());
		branch(village(), commune());
		branch(hamlet(), commune());
		branch(squad(), police());
		official("dang", "COMMITTEE", police(), squad());
		for (var superior : new String[] {commune(), province()}) {
			official("dang", "COMMITTEE", superior, village());
			official("toch", "ORGANISATION_DEPARTMENT", superior, village());
			official("thuongvu", "STANDING_COMMITTEE", superior, village());
			register.decidesAdmission(superior);
			register.issuesTransfers(superior);
			register.decidesRating(superior);
			register.holdsDossiers(superior);
		}
	}

	private void branch(String word, String parent) {
		register.organisation(word, "Chi bộ " + word, "BRANCH", parent);
		official("bt", "COMMITTEE", word, word);
	}

	private void official(String called, String body, String organisation, String branch) {
		register.seat(organisation, body,
			register.member(called + organisation, "Trần " + called + organisation, branch));
	}

	public String province() {
		return "tinh" + mark;
	}

	public String commune() {
		return "xa" + mark;
	}

	public String police() {
		return "congan" + mark;
	}

	/** The branch of the police. */
	public String squad() {
		return "doi" + mark;
	}

	public String village() {
		return "thon" + mark;
	}

	public String hamlet() {
		return "xom" + mark;
	}
}
