package vn.chibo.procedures.admission;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import vn.chibo.support.GrassrootsCommune;
import vn.chibo.support.Stage;

/** A branch of a story's own with five official members, and who sits above it. */
class AdmissionPlace {

	private static final AtomicInteger PLACES = new AtomicInteger();

	/** Official members of every branch of the stories: two thirds of them are four. */
	static final int MEMBERS = 5;

	private final Stage stage;
	private final String branch;
	private final String superior;
	private final List<String> members = new ArrayList<>();
	private String enterprise;

	private AdmissionPlace(Stage stage, String kind, String parent, String superior) {
		this.stage = stage;
		this.superior = superior;
		branch = "kn" + PLACES.incrementAndGet();
		var register = stage.register();
		register.organisation(branch, "Chi bộ " + branch, kind, parent);
		for (int i = 1; i <= MEMBERS; i++) {
			members.add("dv" + i + branch);
			register.member("dv" + i + branch, "Nguyễn Thị " + i + " " + branch, branch);
		}
		register.seat(branch, "COMMITTEE", register.memberId(secretary()));
		register.decidesAdmission("xa");
		register.decidesAdmission("phuong");
		register.decidesAdmission("truong");
	}

	/** A village branch directly under the commune: nobody proposes between them. */
	static AdmissionPlace village(Stage stage) {
		return new AdmissionPlace(stage, "BRANCH", "xa", "xa");
	}

	/** A branch directly under the ward. */
	static AdmissionPlace streetGroup(Stage stage) {
		return new AdmissionPlace(stage, "BRANCH", "phuong", "phuong");
	}

	/** A branch of an enterprise whose committee keeps the dossiers of its members. */
	static AdmissionPlace keepingDossiers(Stage stage) {
		var enterprise = "dn" + PLACES.incrementAndGet();
		stage.register().organisation(enterprise, "Đảng bộ " + enterprise, "GRASSROOTS_PARTY_BODY", "xa");
		stage.register().holdsDossiers(enterprise);
		var place = new AdmissionPlace(stage, "BRANCH", enterprise, "xa");
		place.enterprise = enterprise;
		stage.register().seat(enterprise, "COMMITTEE", stage.register().memberId(place.grassroots()));
		return place;
	}

	/** A branch below a sectional body of the company, whose committee proposes to the commune. */
	static AdmissionPlace workshop(Stage stage) {
		return new AdmissionPlace(stage, "BRANCH", "bophan", "xa");
	}

	/** A village branch of a commune that is a grassroots organisation itself and decides. */
	static AdmissionPlace villageOf(GrassrootsCommune commune, Stage stage) {
		return new AdmissionPlace(stage, "BRANCH", commune.commune(), commune.commune());
	}

	/** A branch of the police below that commune, whose committee stands between. */
	static AdmissionPlace policeOf(GrassrootsCommune commune, Stage stage) {
		return new AdmissionPlace(stage, "BRANCH", commune.police(), commune.commune());
	}

	/** A branch directly below the province of that commune. */
	static AdmissionPlace provincialOffice(GrassrootsCommune commune, Stage stage) {
		return new AdmissionPlace(stage, "BRANCH", commune.province(), commune.province());
	}

	/** A branch of the school, whose committee may decide itself. */
	static AdmissionPlace faculty(Stage stage) {
		return new AdmissionPlace(stage, "BRANCH", "truong", "phuong");
	}

	String branch() {
		return branch;
	}

	/** The grassroots body around the branch, where it has one of its own. */
	String enterprise() {
		return enterprise;
	}

	long branchId() {
		return stage.register().idOf(branch);
	}

	/** Who works for the branch committee. */
	String secretary() {
		return members.get(0);
	}

	/** Who works for the committee of an enterprise: a member of this branch. */
	String grassroots() {
		return member(MEMBERS);
	}

	String member(int number) {
		return members.get(number - 1);
	}

	/** Who works for the superior's department. */
	String department() {
		return "toch" + superior;
	}

	/** Who works for the superior's standing committee. */
	String standingCommittee() {
		return "thuongvu" + superior;
	}

	String superiorCommittee() {
		return "dang" + superior;
	}
}
