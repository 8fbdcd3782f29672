package vn.chibo.procedures.admission.planning;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.register.sympathisers.ProspectLists;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.ProspectBuilder;
import vn.chibo.support.Province;
import vn.chibo.support.TestRegister;

/** A village branch that keeps a list, its secretary, those above and those beside. */
class ListingVillage {

	final Province province;
	final PageVisitor pages;
	final long branch;
	private final ProspectLists list;

	private ListingVillage(Province province, PageVisitor pages, ProspectLists list) {
		this.province = province;
		this.pages = pages;
		this.list = list;
		branch = province.id("thon");
		province.seat(province.committee("thon"), "bithu");
		province.seat(province.committee("tosoi"), "bithusoi");
		province.seat(province.committee("xa"), "dangxa");
		province.seat(province.department("xa"), "tochuc");
		province.person("dangvien");
	}

	static ListingVillage in(WebApplicationContext application) {
		var province = new Province(application.getBean(JdbcClient.class), application.getBean(TestRegister.class));
		return new ListingVillage(province, new PageVisitor(application, province),
			application.getBean(ProspectLists.class));
	}

	/** Somebody on the list. */
	long listed() {
		return list.add(ProspectBuilder.in(branch).build());
	}

	/** As the secretary fills it in. */
	Map<String, String> form() {
		return new HashMap<>(Map.ofEntries(Map.entry("fullName", "Nguyễn Thị Hoa"), Map.entry("gender", "FEMALE"),
			Map.entry("bornOn", "1996-03-08"), Map.entry("personalId", ProspectBuilder.in(branch).build().personalId()),
			Map.entry("ethnicGroup", "Kinh"), Map.entry("religion", "Không"), Map.entry("nationality", "Việt Nam"),
			Map.entry("residenceBranchId", "" + province.id("tosoi")), Map.entry("youthUnion", "on"),
			Map.entry("occupation", " "), Map.entry("education", "UPPER_SECONDARY"),
			Map.entry("educationException", "NONE"),
			Map.entry("listedOn", "2026-01-15"), Map.entry("listedByResolution", "03-NQ/CB")));
	}

	MockHttpServletResponse opens(String person, String path) {
		return pages.opens(person, path);
	}

	MockHttpServletResponse submits(String person, String path, Map<String, String> fields) {
		return pages.submits(person, path, fields);
	}
}
