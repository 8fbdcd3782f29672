package vn.chibo.procedures.admission.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.HtmlUtils;
import vn.chibo.register.BranchList;
import vn.chibo.register.Prospect;
import vn.chibo.register.ProspectState;
import vn.chibo.register.Prospects;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.ProspectBuilder;
import vn.chibo.support.Province;
import vn.chibo.support.TestRegister;

/** The pages of a branch's list: who writes, who reads, who is turned away, and what faults say. */
@ChiBoTest
class ProspectPagesTest {

	@Autowired
	WebApplicationContext application;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TestRegister register;
	@Autowired
	BranchList list;
	@Autowired
	Prospects prospects;

	PageVisitor pages;
	Province province;
	long branch;

	@BeforeEach
	void aVillageBranchWithACommittee() {
		province = new Province(jdbc, register);
		pages = new PageVisitor(application, province);
		branch = province.id("thon");
		province.seat(province.committee("thon"), "bithu");
		province.seat(province.committee("tosoi"), "bithusoi");
		province.seat(province.committee("xa"), "dangxa");
		province.seat(province.department("xa"), "tochuc");
		province.person("dangvien");
	}

	@Test
	void theCommitteeOfTheBranchPutsSomebodyOnItsList() {
		var answer = submits("bithu", "/prospects/branch/" + branch + "/new", form());

		var added = prospects.onList(branch).get(0);
		assertThat(answer.getRedirectedUrl()).isEqualTo("/prospects/" + added.id());
		assertThat(added).extracting(Prospect::fullName, Prospect::bornOn, Prospect::youthUnion, Prospect::tradeUnion,
			Prospect::occupation, Prospect::residenceBranchId).containsExactly("Nguyễn Thị Hoa",
				LocalDate.of(1996, 3, 8),
				true, false, null, province.id("tosoi"));
		assertThat(pages.body("bithu", "/prospects/" + added.id())).contains("Nguyễn Thị Hoa", "08/03/1996",
			"Chi bộ Tổ sợi", "Chưa có.", "Chưa phân công ai.", "Đưa ra khỏi danh sách");
		assertThat(pages.body("bithu", "/prospects/branch/" + branch)).contains("Nguyễn Thị Hoa", "Thêm người",
			"Chưa có giấy chứng nhận");
	}

	@Test
	void whatIsTypedIsKeptInOneSpelling() {
		var typed = form();
		typed.put("fullName", " Ðỗ\u2003Thi\u0323  Hoà ");
		submits("bithu", "/prospects/branch/" + branch + "/new", typed);

		assertThat(prospects.onList(branch)).extracting(Prospect::fullName).containsExactly("Đỗ Thị Hòa");
	}

	@Test
	void textInAnOldEncodingIsRefusedBesideItsField() {
		var typed = form();
		typed.put("fullName", "NguyÔn ThÞ H­êng");
		typed.put("homeAddress", "xaõ Haï");

		var page = HtmlUtils
			.htmlUnescape(PageVisitor.text(submits("bithu", "/prospects/branch/" + branch + "/new", typed)));

		assertThat(page).contains("Ô này có chữ viết bằng bảng mã cũ TCVN3", "Ô này có chữ viết bằng bảng mã cũ VNI",
			"value=\"NguyÔn ThÞ H­êng\"");
		assertThat(prospects.ofBranch(branch)).isEmpty();
	}

	@Test
	void everyFaultIsSaidInASentenceAndNothingTypedIsLost() {
		var typed = form();
		typed.putAll(Map.of("fullName", " ", "personalId", "12345", "leftPartyOn", "hôm qua", "listedOn", "2026-11-24",
			"email", "hoa", "phone", "không", "education", "TIẾN_SĨ", "gender", "", "occupation",
			"Công nhân <b>dệt</b>",
			"leftPartyReason", "REMOVED"));
		typed.put("ethnicGroup", "x".repeat(51));
		typed.put("residenceBranchId", String.valueOf(branch));

		var page = PageVisitor.text(submits("bithu", "/prospects/branch/" + branch + "/new", typed));

		assertThat(page).contains("Chưa ghi gì cả; hãy sửa những chỗ sau rồi ghi lại.", "Ô này bắt buộc; hãy điền.",
			"Số định danh cá nhân gồm đúng 12 chữ số, không có dấu cách; hãy ghi lại.", "Đây không phải là ngày",
			"Ngày này ở sau hôm nay; hãy kiểm tra lại.", "Địa chỉ thư điện tử chưa đúng", "Số điện thoại chưa đúng",
			"Giá trị này không có trong danh mục; hãy chọn lại.", "Ô này bắt buộc; hãy điền hoặc chọn.",
			"Nội dung dài quá 50 ký tự; hãy rút gọn.", "Chi bộ nơi cư trú không có trong danh sách; hãy chọn lại.");
		assertThat(HtmlUtils.htmlUnescape(page)).contains("value=\"12345\"", "value=\"hôm qua\"",
			"value=\"2026-11-24\"",
			"value=\"hoa\"", "value=\"Công nhân <b>dệt</b>\"", "value=\"1996-03-08\"");
		assertThat(page).doesNotContain("<b>dệt</b>", "Failed to convert");
		assertThat(prospects.ofBranch(branch)).isEmpty();
	}

	@Test
	void whoWasAMemberLeftOnADayAndForAReason() {
		var typed = form();
		typed.put("leftPartyReason", "REMOVED");
		assertThat(PageVisitor.text(submits("bithu", "/prospects/branch/" + branch + "/new", typed)))
			.contains("Người đã từng là đảng viên thì phải có ngày ra khỏi Đảng; hãy ghi.");

		typed.put("leftPartyReason", "");
		typed.put("leftPartyOn", "1990-01-01");
		assertThat(PageVisitor.text(submits("bithu", "/prospects/branch/" + branch + "/new", typed)))
			.contains("Người đã từng là đảng viên thì phải có lý do ra khỏi Đảng; hãy chọn.",
				"Ngày ra khỏi Đảng sớm hơn ngày sinh; hãy kiểm tra lại hai ngày.");
		assertThat(prospects.ofBranch(branch)).isEmpty();
	}

	@Test
	void aPersonalIdThatIsTakenIsRefusedInWords() {
		var other = ProspectBuilder.in(province.id("tosoi")).build();
		list.add(other);
		var typed = form();
		typed.put("personalId", other.personalId());

		assertThat(PageVisitor.text(submits("bithu", "/prospects/branch/" + branch + "/new", typed)))
			.contains("Số định danh cá nhân này đã có trong danh sách cảm tình Đảng", "value=\"Nguyễn Thị Hoa\"");
	}

	@Test
	void whatIsKnownIsCorrected() {
		long id = listed();
		assertThat(pages.body("bithu", "/prospects/" + id + "/change")).contains("value=\"Nguyễn Thị Hoa\"",
			"value=\"1996-03-08\"");
		var typed = form();
		typed.put("fullName", "Nguyễn Thị Hòa");
		typed.put("leftPartyOn", "2020-05-01");
		typed.put("leftPartyReason", "REMOVED");

		assertThat(submits("bithu", "/prospects/" + id + "/change", typed).getRedirectedUrl())
			.isEqualTo("/prospects/" + id);
		assertThat(prospects.get(id)).extracting(Prospect::fullName, Prospect::leftPartyOn)
			.containsExactly("Nguyễn Thị Hòa", LocalDate.of(2020, 5, 1));
		assertThat(pages.body("bithu", "/prospects/" + id))
			.contains("Bị xóa tên trong danh sách đảng viên, ngày 01/05/2020");
	}

	@Test
	void theCertificateIsShownWithTheDayOnWhichItExpires() {
		long id = listed();
		submits("bithu", "/prospects/" + id + "/certificate",
			Map.of("number", "12/GCN", "issuedOn", "2021-11-22", "issuer",
				"Trung tâm chính trị xã Hạ"));
		assertThat(pages.body("bithu", "/prospects/" + id)).contains("12/GCN", "22/11/2021",
			"đã hết hạn ngày 22/11/2026");

		submits("bithu", "/prospects/" + id + "/certificate",
			Map.of("number", "12/GCN", "issuedOn", "2021-11-23", "issuer",
				"Trung tâm chính trị xã Hạ"));
		assertThat(pages.body("bithu", "/prospects/" + id)).contains("hết hạn ngày 23/11/2026")
			.doesNotContain("đã hết hạn");
	}

	@Test
	void aCertificateWithAFaultIsNotRecorded() {
		long id = listed();
		assertThat(PageVisitor.text(submits("bithu", "/prospects/" + id + "/certificate", Map.of("number", "12/GCN",
			"issuedOn", "2026-11-24", "issuer", "")))).contains("Ngày này ở sau hôm nay; hãy kiểm tra lại.",
				"Ô này bắt buộc; hãy điền.",
				"value=\"12/GCN\"");
		assertThat(prospects.get(id).hasCertificate()).isFalse();
	}

	@Test
	void helpersAreAssignedAndTakenOff() {
		long id = listed();
		long helper = province.person("dangvien");
		submits("bithu", "/prospects/" + id + "/help", Map.of("memberId", "" + helper, "togetherSince", "2024-01-02"));
		assertThat(pages.body("bithu", "/prospects/" + id)).contains("Lê Văn dangvien</b>", "02/01/2024",
			"Thôi phân công");

		long stranger = province.member("nguoila", "tosoi");
		assertThat(PageVisitor.text(submits("bithu", "/prospects/" + id + "/help", Map.of("memberId", "" + stranger,
			"togetherSince", "2024-01-02"))))
			.contains("Chỉ phân công được đảng viên chính thức", "value=\"2024-01-02\"");

		submits("bithu", "/prospects/" + id + "/help/end", Map.of("memberId", "" + helper));
		assertThat(prospects.helpersOf(id)).isEmpty();
		assertThat(
			submits("bithu", "/prospects/" + id + "/help/end", Map.of("memberId", "" + helper)).getRedirectedUrl())
			.isEqualTo("/prospects/" + id);
	}

	@Test
	void somebodyIsStruckOffWithDayAndReason() {
		long id = listed();
		assertThat(PageVisitor.text(submits("bithu", "/prospects/" + id + "/strike-off", Map.of("struckOffOn",
			"2026-11-20")))).contains("Ô này bắt buộc; hãy điền.", "value=\"2026-11-20\"");
		assertThat(prospects.get(id).state()).isEqualTo(ProspectState.LISTED);

		submits("bithu", "/prospects/" + id + "/strike-off",
			Map.of("struckOffOn", "2026-11-20", "reason", "Chuyển đi xa"));
		assertThat(prospects.get(id).state()).isEqualTo(ProspectState.STRUCK_OFF);
		assertThat(
			jdbc.sql("select struck_off_reason from prospect where id = ?").param(id).query(String.class).single())
			.isEqualTo("Chuyển đi xa");
		assertThat(pages.body("bithu", "/prospects/" + id)).contains("Đã đưa ra khỏi danh sách")
			.doesNotContain("<button");
	}

	@Test
	void committeesAboveReadAndDoNotWrite() {
		long id = listed();
		for (var above : List.of("dangxa", "tochuc")) {
			assertThat(pages.body(above, "/prospects/branch/" + branch)).contains("Nguyễn Thị Hoa")
				.doesNotContain("Thêm người");
			assertThat(pages.body(above, "/prospects/" + id)).contains("Nguyễn Thị Hoa").doesNotContain("<button");
			mayNotWrite(above, id);
		}
	}

	@Test
	void nobodyElseReadsOrWrites() {
		long id = listed();
		for (var other : List.of("bithusoi", "dangvien")) {
			assertThat(opens(other, "/prospects/branch/" + branch).getStatus()).isEqualTo(403);
			assertThat(opens(other, "/prospects/" + id).getStatus()).isEqualTo(403);
			mayNotWrite(other, id);
		}
		assertThat(opens("dangvien", "/prospects").getStatus()).isEqualTo(403);
		assertThat(opens("bithu", "/prospects/999999999").getStatus()).isEqualTo(403);
		assertThat(opens("bithu", "/prospects/branch/999999999").getStatus()).isEqualTo(403);
		assertThat(opens("dangxa", "/prospects/branch/" + province.id("xa")).getStatus()).isEqualTo(403);
	}

	@Test
	void whoLeftTheCommitteeIsTurnedAwayTheNextDay() {
		long id = listed();
		province.vacate(province.committee("thon"));

		assertThat(opens("bithu", "/prospects/" + id).getStatus()).isEqualTo(403);
		assertThat(pages.body("dangxa", "/prospects/branch/" + branch)).as("the committee above works for it")
			.contains("Thêm người");
	}

	@Test
	void nothingIsWrittenWithoutTheTokenOfThePage() {
		long id = listed();
		assertThat(pages.submitsWithoutToken("bithu", "/prospects/" + id + "/strike-off", Map.of("struckOffOn",
			"2026-11-20", "reason", "Chuyển đi")).getStatus()).isEqualTo(403);
		assertThat(prospects.get(id).state()).isEqualTo(ProspectState.LISTED);
	}

	@Test
	void whoHasOneBranchIsLedToItsList() {
		assertThat(opens("bithu", "/prospects").getRedirectedUrl()).isEqualTo("/prospects/branch/" + branch);
		assertThat(opens("tochuc", "/prospects").getRedirectedUrl()).isEqualTo("/admission");
		province.seat(province.committee("tosoi"), "bithu");
		assertThat(pages.body("bithu", "/prospects")).contains("Chi bộ thôn 1", "Chi bộ Tổ sợi");
	}

	private void mayNotWrite(String person, long id) {
		assertThat(opens(person, "/prospects/branch/" + branch + "/new").getStatus()).isEqualTo(403);
		assertThat(opens(person, "/prospects/" + id + "/change").getStatus()).isEqualTo(403);
		assertThat(submits(person, "/prospects/branch/" + branch + "/new", form()).getStatus()).isEqualTo(403);
		assertThat(submits(person, "/prospects/" + id + "/change", form()).getStatus()).isEqualTo(403);
		assertThat(submits(person, "/prospects/" + id + "/certificate", Map.of()).getStatus()).isEqualTo(403);
		assertThat(submits(person, "/prospects/" + id + "/help", Map.of()).getStatus()).isEqualTo(403);
		assertThat(submits(person, "/prospects/" + id + "/help/end", Map.of("memberId", "1")).getStatus())
			.isEqualTo(403);
		assertThat(submits(person, "/prospects/" + id + "/strike-off", Map.of()).getStatus()).isEqualTo(403);
	}

	private long listed() {
		return list.add(ProspectBuilder.in(branch).build());
	}

	private Map<String, String> form() {
		return new HashMap<>(Map.ofEntries(Map.entry("fullName", "Nguyễn Thị Hoa"), Map.entry("gender", "FEMALE"),
			Map.entry("bornOn", "1996-03-08"), Map.entry("personalId", ProspectBuilder.in(branch).build().personalId()),
			Map.entry("ethnicGroup", "Kinh"), Map.entry("religion", "Không"), Map.entry("nationality", "Việt Nam"),
			Map.entry("residenceBranchId", "" + province.id("tosoi")), Map.entry("youthUnion", "on"),
			Map.entry("occupation", " "), Map.entry("education", "UPPER_SECONDARY"),
			Map.entry("educationException", "NONE"),
			Map.entry("listedOn", "2026-01-15"), Map.entry("listedByResolution", "03-NQ/CB")));
	}

	private MockHttpServletResponse opens(String person, String path) {
		return pages.opens(person, path);
	}

	private MockHttpServletResponse submits(String person, String path, Map<String, String> fields) {
		return pages.submits(person, path, fields);
	}
}
