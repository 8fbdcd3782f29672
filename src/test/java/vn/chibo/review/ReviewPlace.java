package vn.chibo.review;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import vn.chibo.support.TestRegister;

/** A commune of its own for each story, because a year is reviewed once: a company with two branches, and a village. */
class ReviewPlace {

	private static final AtomicInteger COUNT = new AtomicInteger();

	final TestRegister register;
	final String commune;
	final String company;
	final String workshop;
	final String office;
	final String village;

	ReviewPlace(TestRegister register) {
		this.register = register.twoCommunes();
		var number = COUNT.incrementAndGet();
		commune = "kdxa" + number;
		company = "kdcongty" + number;
		workshop = "kdxuong" + number;
		office = "kdvanphong" + number;
		village = "kdthon" + number;
		register.organisation(commune, "Đảng bộ xã Kiểm " + number, "COMMUNE", "tinh");
		register.organisation(company, "Đảng bộ Công ty Kiểm " + number, "GRASSROOTS_PARTY_BODY", commune);
		register.organisation(workshop, "Chi bộ Xưởng " + number, "SUB_BRANCH", company);
		register.organisation(office, "Chi bộ Văn phòng " + number, "SUB_BRANCH", company);
		register.organisation(village, "Chi bộ thôn Kiểm " + number, "GRASSROOTS_BRANCH", commune);
		for (var branch : List.of(workshop, office, village)) {
			register.seat(branch, "COMMITTEE", register.member("bt" + branch, "Bí thư " + branch, branch));
			register.member(branch + "a", "Nguyễn Văn A " + number, branch);
			register.member(branch + "b", "Nguyễn Văn B " + number, branch);
		}
		register.seat(company, "COMMITTEE", register.memberId(office + "a"));
		register.seat(commune, "COMMITTEE", register.memberId(village + "a"));
		register.seat(commune, "STANDING_COMMITTEE", register.memberId(village + "a"));
		register.seat(commune, "ORGANISATION_DEPARTMENT", register.memberId(village + "b"));
		register.decidesRating(commune);
		register.decidesRating(company);
	}

	String secretaryOf(String branch) {
		return "bt" + branch;
	}

	/** Who works in the company's committee. */
	String companyOfficial() {
		return office + "a";
	}

	String standingOfficial() {
		return village + "a";
	}

	String departmentOfficial() {
		return village + "b";
	}

	List<String> branches() {
		return List.of(workshop, office, village);
	}

	List<String> membersOf(String branch) {
		return new ArrayList<>(List.of("bt" + branch, branch + "a", branch + "b"));
	}
}
