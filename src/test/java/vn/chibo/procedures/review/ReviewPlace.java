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
	private static final AtomicInteger PROVINCES = new AtomicInteger();

	private final int number = COUNT.incrementAndGet();
	private final Map<String, List<String>> members = new LinkedHashMap<>();

	final TestRegister register;
	final String province;
	final String commune;
	final String company;
	final String workshop;
	final String office;
	final String village;

	ReviewPlace(TestRegister register) {
		this(register, "tinh", "GRASSROOTS_PARTY_BODY");
		register.decidesRating(company);
	}

	/** A commune that is a grassroots organisation itself (208-QĐ/TW), below a province: the company is a part of it. */
	static ReviewPlace ofGrassrootsCommune(TestRegister register) {
		var province = "kdtinh" + PROVINCES.incrementAndGet();
		register.twoCommunes().organisation(province, "Đảng bộ tỉnh Kiểm", "PROVINCIAL", null);
		var place = new ReviewPlace(register, province, "SUBORDINATE_BODY");
		register.isGrassroots(place.commune);
		register.seat(province, "STANDING_COMMITTEE", register.memberId(place.provinceOfficial()));
		register.decidesRating(province);
		return place;
	}

	private ReviewPlace(TestRegister register, String province, String companyKind) {
		this.register = register.twoCommunes();
		this.province = province;
		commune = "kdxa" + number;
		company = "kdcongty" + number;
		workshop = "kdxuong" + number;
		office = "kdvanphong" + number;
		village = "kdthon" + number;
		register.organisation(commune, "Đảng bộ xã Kiểm " + number, "COMMUNE", province);
		register.organisation(company, "Đảng bộ Công ty Kiểm " + number, companyKind, commune);
		branch(workshop, "Chi bộ Xưởng " + number, company, 3);
		branch(office, "Chi bộ Văn phòng " + number, company, 3);
		branch(village, "Chi bộ thôn Kiểm " + number, commune, 3);
		register.seat(company, "COMMITTEE", register.memberId(office + "a"));
		register.seat(commune, "COMMITTEE", register.memberId(village + "a"));
		register.seat(commune, "STANDING_COMMITTEE", register.memberId(village + "a"));
		register.seat(commune, "ORGANISATION_DEPARTMENT", register.memberId(village + "b"));
		register.decidesRating(commune);
	}

	/** Another village below the commune. */
	String hamlet(int size) {
		var hamlet = "kdxom" + number;
		branch(hamlet, "Chi bộ xóm Kiểm " + number, commune, size);
		return hamlet;
	}

	private void branch(String code, String name, String above, int size) {
		register.organisation(code, name, "BRANCH", above);
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

	/** Who works in the province's standing committee. */
	String provinceOfficial() {
		return village + "b";
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
