package vn.chibo.procedures.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import vn.chibo.support.TestRegister;

/** A commune of its own for each story, because a year is reviewed once: a company with two branches, and a village. */
class ReviewPlace {

	private static final AtomicInteger COUNT = new AtomicInteger();

	private final int number = COUNT.incrementAndGet();
	private final Map<String, List<String>> members = new LinkedHashMap<>();

	final TestRegister register;
	final String commune;
	final String company;
	final String workshop;
	final String office;
	final String village;

	ReviewPlace(TestRegister register) {
		this.register = register.twoCommunes();
		commune = "kdxa" + number;
		company = "kdcongty" + number;
		workshop = "kdxuong" + number;
		office = "kdvanphong" + number;
		village = "kdthon" + number;
		register.organisation(commune, "Đảng bộ xã Kiểm " + number, "COMMUNE", "tinh");
		register.organisation(company, "Đảng bộ Công ty Kiểm " + number, "GRASSROOTS_PARTY_BODY", commune);
		branch(workshop, "Chi bộ Xưởng " + number, "BRANCH", company, 3);
		branch(office, "Chi bộ Văn phòng " + number, "BRANCH", company, 3);
		branch(village, "Chi bộ thôn Kiểm " + number, "BRANCH", commune, 3);
		register.seat(company, "COMMITTEE", register.memberId(office + "a"));
		register.seat(commune, "COMMITTEE", register.memberId(village + "a"));
		register.seat(commune, "STANDING_COMMITTEE", register.memberId(village + "a"));
		register.seat(commune, "ORGANISATION_DEPARTMENT", register.memberId(village + "b"));
		register.decidesRating(commune);
		register.decidesRating(company);
	}

	/** Another village below the commune. */
	String hamlet(int size) {
		var hamlet = "kdxom" + number;
		branch(hamlet, "Chi bộ xóm Kiểm " + number, "BRANCH", commune, size);
		return hamlet;
	}

	private void branch(String code, String name, String kind, String above, int size) {
		register.organisation(code, name, kind, above);
		members.put(code, new ArrayList<>());
		register.seat(code, "COMMITTEE", joins("bt" + code, "Bí thư " + code, code));
		for (char letter = 'a'; letter < 'a' + size - 1; letter++) {
			joins(code + letter, "Nguyễn Văn " + Character.toUpperCase(letter) + " " + number, code);
		}
	}

	long joins(String login, String name, String branch) {
		members.get(branch).add(login);
		return register.member(login, name, branch);
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
		return List.copyOf(members.keySet());
	}

	List<String> membersOf(String branch) {
		return List.copyOf(members.get(branch));
	}
}
