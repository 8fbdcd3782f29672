package vn.chibo.demo;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import vn.chibo.demo.DemoUnit.Setting;
import vn.chibo.register.Authority;
import vn.chibo.register.OrganisationKind;

/** Which organisations there are, how many members each has, and whose logins are fixed. */
final class DemoShape {

	private static final int SMALLEST = 8;
	private static final int BIGGEST = 60;
	private static final int WITH_GROUPS = 40;

	private final List<DemoUnit> units = new ArrayList<>();
	/** By code of organisation and what the person is there: "SL.BM/ORGANISATION_DEPARTMENT". */
	private final Map<String, String> logins = new HashMap<>();
	private final Set<String> vacant = new HashSet<>();
	private final Set<String> decidingAdmission = new HashSet<>();
	private final Set<String> grassroots = new HashSet<>();
	private final Set<String> showingNotCompleted = new HashSet<>();
	private String retiredIn = "";
	private String retiredLivesAt = "";

	List<DemoUnit> units() {
		return List.copyOf(units);
	}

	/** The login of whoever heads a body of an organisation, if it is a fixed one. */
	String loginOf(String code, String body) {
		return logins.get(code + "/" + body);
	}

	Set<Authority> authoritiesOf(DemoUnit unit) {
		var authorities = EnumSet.noneOf(Authority.class);
		authorities.addAll(unit.authorities());
		if (decidingAdmission.contains(unit.code())) {
			authorities.add(Authority.DECIDES_ADMISSION);
		}
		return authorities;
	}

	boolean isGrassroots(DemoUnit unit) {
		return unit.kind() == OrganisationKind.GRASSROOTS_PARTY_BODY || grassroots.contains(unit.code());
	}

	/** Companies, schools and villages have an organisation of the Youth Union. */
	boolean hasYouthUnion(DemoUnit unit) {
		return isGrassroots(unit) || unit.kind().isBranch() && unit.setting() == Setting.RESIDENTIAL;
	}

	boolean isVacant(DemoUnit unit) {
		return vacant.contains(unit.code());
	}

	/** Whether somebody in this branch did not complete the tasks of last year. */
	boolean showsNotCompleted(DemoUnit unit) {
		return showingNotCompleted.contains(unit.code());
	}

	/** Whether the retired member with the login "dangvien1" stands in this branch. */
	boolean hasTheRetired(DemoUnit unit) {
		return unit.code().equals(retiredIn);
	}

	String retiredLivesAt() {
		return retiredLivesAt;
	}

	DemoShape login(String login, String code, String body) {
		logins.put(code + "/" + body, login);
		return this;
	}

	DemoShape vacant(String code) {
		vacant.add(code);
		return this;
	}

	/** The superior has delegated the decision on admissions to this organisation, too. */
	DemoShape decidesAdmission(String code) {
		decidingAdmission.add(code);
		return this;
	}

	/** This commune is a grassroots organisation itself. */
	DemoShape grassroots(String code) {
		grassroots.add(code);
		return this;
	}

	DemoShape notCompleted(String code) {
		showingNotCompleted.add(code);
		return this;
	}

	DemoShape retired(String branch, String home) {
		retiredIn = branch;
		retiredLivesAt = home;
		return this;
	}

	DemoUnit add(String code, String name, OrganisationKind kind, String parent, Setting setting) {
		return add(new DemoUnit(code, name, kind, parent, setting, "", 0));
	}

	DemoUnit add(DemoUnit unit) {
		units.add(unit);
		return unit;
	}

	/** Spreads so many members over the branches below an organisation that have no size yet, unevenly. */
	void spread(int members, DemoUnit superior, Random random) {
		List<Integer> open = new ArrayList<>();
		int left = members;
		for (int i = 0; i < units.size(); i++) {
			DemoUnit unit = units.get(i);
			if (unit.isBelow(superior) && unit.kind().isBranch()) {
				left -= unit.size();
				if (unit.size() == 0) {
					open.add(i);
					units.set(i, unit.sized(SMALLEST));
					left -= SMALLEST;
				}
			}
		}
		if (left < 0 || left > open.size() * (BIGGEST - SMALLEST)) {
			throw new IllegalArgumentException(members + " members do not fit into " + open.size() + " branches");
		}
		while (left > 0) {
			// the product favours the first branches, so that big and small ones come about
			int place = open.get((int) (open.size() * random.nextDouble() * Math.sqrt(random.nextDouble())));
			DemoUnit unit = units.get(place);
			if (unit.size() < BIGGEST) {
				units.set(place, unit.sized(unit.size() + 1));
				left--;
			}
		}
	}

	/** Gives every big branch party groups of about a dozen members. */
	void formPartyGroups() {
		for (DemoUnit branch : List.copyOf(units)) {
			if (branch.size() >= WITH_GROUPS) {
				for (int i = 1; i <= branch.size() / 14; i++) {
					add(branch.code() + ".TD" + i, "Tổ đảng " + i, OrganisationKind.PARTY_GROUP, branch.code(),
						branch.setting());
				}
			}
		}
	}
}
