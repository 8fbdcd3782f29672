package vn.chibo.procedures.admission.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.HtmlUtils;
import vn.chibo.register.sympathisers.Prospect;
import vn.chibo.register.sympathisers.ProspectLists;
import vn.chibo.register.sympathisers.ProspectState;
import vn.chibo.register.sympathisers.Prospects;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.ProspectBuilder;

/** The pages of a branch's list: what is written there, and what faults say. */
@ChiBoTest
class ProspectPagesTest {

	@Autowired
	WebApplicationContext application;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	ProspectLists list;
	@Autowired
	Prospects prospects;

	ListingVillage village;

	@BeforeEach
	void aVillageBranchWithACommittee() {
		village = ListingVillage.in(application);
	}

	@Test
	void theCommitteeOfTheBranchPutsSomebodyOnItsList() {
		var answer = village.submits("bithu", "/prospects/branch/" + village.branch + "/new", village.form());

		var added = prospects.onList(village.branch).get(0);
		assertThat(answer.getRedirectedUrl()).isEqualTo("/prospects/" + added.id());
		assertThat(added).extracting(Prospect::fullName, Prospect::bornOn, Prospect::youthUnion, Prospect::tradeUnion,
			Prospect::occupation, Prospect::residenceBranchId).containsExactly("Nguyễn Thị Hoa",
				LocalDate.of(1996, 3, 8),
				true, false, null, village.province.id("tosoi"));
		assertThat(village.pages.body("bithu", "/prospects/" + added.id())).contains("Nguyễn Thị Hoa", "08/03/1996",
			"Chi bộ Tổ sợi", "Chưa có.", "Chưa phân công ai.", "Đưa ra khỏi danh sách");
		assertThat(village.pages.body("bithu", "/prospects/branch/" + village.branch)).contains("Nguyễn Thị Hoa",
			"Thêm người",
			"Chưa có giấy chứng nhận");
	}

	@Test
	void whatIsTypedIsKeptInOneSpelling() {
		var typed = village.form();
		typed.put("fullName", " Ðỗ\u2003Thi\u0323  Hoà ");
		village.submits("bithu", "/prospects/branch/" + village.branch + "/new", typed);

		assertThat(prospects.onList(village.branch)).extracting(Prospect::fullName).containsExactly("Đỗ Thị Hòa");
	}

	@Test
	void textInAnOldEncodingIsRefusedBesideItsField() {
		var typed = village.form();
		typed.put("fullName", "NguyÔn ThÞ H­êng");
		typed.put("homeAddress", "xaõ Haï");

		var page = HtmlUtils
			.htmlUnescape(
				PageVisitor.text(village.submits("bithu", "/prospects/branch/" + village.branch + "/new", typed)));

		assertThat(page).contains("Ô này có chữ viết bằng bảng mã cũ TCVN3", "Ô này có chữ viết bằng bảng mã cũ VNI",
			"value=\"NguyÔn ThÞ H­êng\"");
		assertThat(prospects.ofBranch(village.branch)).isEmpty();
	}

	@Test
	void everyFaultIsSaidInASentenceAndNothingTypedIsLost() {
		var typed = village.form();
		typed.putAll(Map.of("fullName", " ", "personalId", "12345", "leftPartyOn", "hôm qua", "listedOn", "2026-11-24",
			"email", "hoa", "phone", "không", "education", "TIẾN_SĨ", "gender", "", "occupation",
			"Công nhân <b>dệt</b>",
			"leftPartyReason", "REMOVED"));
		typed.put("ethnicGroup", "x".repeat(51));
		typed.put("residenceBranchId", String.valueOf(village.branch));

		var page = PageVisitor.text(village.submits("bithu", "/prospects/branch/" + village.branch + "/new", typed));

		assertThat(page).contains("Chưa ghi gì cả; còn ", " chỗ cần sửa.", "Đến chỗ đầu tiên",
			"Ô này bắt buộc; hãy điền.",
			"Số định danh cá nhân gồm đúng 12 chữ số, không có dấu cách; hãy ghi lại.", "Đây không phải là ngày",
			"Ngày này ở sau hôm nay; hãy kiểm tra lại.", "Địa chỉ thư điện tử chưa đúng", "Số điện thoại chưa đúng",
			"Giá trị này không có trong danh mục; hãy chọn lại.", "Ô này bắt buộc; hãy điền hoặc chọn.",
			"Nội dung dài quá 50 ký tự; hãy rút gọn.", "Chi bộ nơi cư trú không có trong danh sách; hãy chọn lại.");
		assertThat(HtmlUtils.htmlUnescape(page)).contains("value=\"12345\"", "value=\"hôm qua\"",
			"value=\"24/11/2026\"",
			"value=\"hoa\"", "value=\"Công nhân <b>dệt</b>\"", "value=\"08/03/1996\"");
		assertThat(page).doesNotContain("<b>dệt</b>", "Failed to convert");
		assertThat(prospects.ofBranch(village.branch)).isEmpty();
	}

	@Test
	void whoWasAMemberLeftOnADayAndForAReason() {
		var typed = village.form();
		typed.put("leftPartyReason", "REMOVED");
		assertThat(PageVisitor.text(village.submits("bithu", "/prospects/branch/" + village.branch + "/new", typed)))
			.contains("Người đã từng là đảng viên thì phải có ngày ra khỏi Đảng; hãy ghi.");

		typed.put("leftPartyReason", "");
		typed.put("leftPartyOn", "1990-01-01");
		assertThat(PageVisitor.text(village.submits("bithu", "/prospects/branch/" + village.branch + "/new", typed)))
			.contains("Người đã từng là đảng viên thì phải có lý do ra khỏi Đảng; hãy chọn.",
				"Ngày ra khỏi Đảng sớm hơn ngày sinh; hãy kiểm tra lại hai ngày.");
		assertThat(prospects.ofBranch(village.branch)).isEmpty();
	}

	@Test
	void aPersonalIdThatIsTakenIsRefusedInWords() {
		var other = ProspectBuilder.in(village.province.id("tosoi")).build();
		list.add(other);
		var typed = village.form();
		typed.put("personalId", other.personalId());

		assertThat(PageVisitor.text(village.submits("bithu", "/prospects/branch/" + village.branch + "/new", typed)))
			.contains("Số định danh cá nhân này đã có trong danh sách cảm tình Đảng", "value=\"Nguyễn Thị Hoa\"");
	}

	@Test
	void whatIsKnownIsCorrected() {
		long id = village.listed();
		assertThat(village.pages.body("bithu", "/prospects/" + id + "/change")).contains("value=\"Nguyễn Thị Hoa\"",
			"value=\"08/03/1996\"");
		var typed = village.form();
		typed.put("fullName", "Nguyễn Thị Hòa");
		typed.put("leftPartyOn", "2020-05-01");
		typed.put("leftPartyReason", "REMOVED");

		assertThat(village.submits("bithu", "/prospects/" + id + "/change", typed).getRedirectedUrl())
			.isEqualTo("/prospects/" + id);
		assertThat(prospects.get(id)).extracting(Prospect::fullName, Prospect::leftPartyOn)
			.containsExactly("Nguyễn Thị Hòa", LocalDate.of(2020, 5, 1));
		assertThat(village.pages.body("bithu", "/prospects/" + id))
			.contains("Bị xóa tên trong danh sách đảng viên, ngày 01/05/2020");
	}

	@Test
	void theCertificateIsShownWithTheDayOnWhichItExpires() {
		long id = village.listed();
		village.submits("bithu", "/prospects/" + id + "/certificate",
			Map.of("number", "12/GCN", "issuedOn", "2021-11-22", "issuer",
				"Trung tâm chính trị xã Hạ"));
		assertThat(village.pages.body("bithu", "/prospects/" + id)).contains("12/GCN", "22/11/2021",
			"đã hết hạn ngày 22/11/2026");

		village.submits("bithu", "/prospects/" + id + "/certificate",
			Map.of("number", "12/GCN", "issuedOn", "2021-11-23", "issuer",
				"Trung tâm chính trị xã Hạ"));
		assertThat(village.pages.body("bithu", "/prospects/" + id)).contains("hết hạn ngày 23/11/2026")
			.doesNotContain("đã hết hạn");
	}

	@Test
	void aCertificateWithAFaultIsNotRecorded() {
		long id = village.listed();
		assertThat(PageVisitor.text(village.submits("bithu", "/prospects/" + id + "/certificate",
			Map.of("number", "12/GCN",
				"issuedOn", "2026-11-24", "issuer", ""))))
			.contains("Ngày này ở sau hôm nay; hãy kiểm tra lại.",
				"Ô này bắt buộc; hãy điền.",
				"value=\"12/GCN\"");
		assertThat(prospects.get(id).hasCertificate()).isFalse();
	}

	@Test
	void daysFromBeforeTheBirthOrTheListAreRefused() {
		long id = village.listed();
		var helper = "" + village.province.person("dangvien");
		assertThat(PageVisitor.text(village.submits("bithu", "/prospects/" + id + "/certificate",
			Map.of("number", "12/GCN", "issuedOn", "1930-01-01", "issuer", "Trung tâm chính trị xã Hạ"))))
			.contains("Ngày cấp giấy chứng nhận sớm hơn ngày sinh; hãy kiểm tra lại ngày.");
		assertThat(PageVisitor.text(village.submits("bithu", "/prospects/" + id + "/help",
			Map.of("memberId", helper, "togetherSince", "1930-01-01"))))
			.contains("cùng công tác, học tập, cư trú sớm hơn ngày sinh; hãy kiểm tra lại ngày.");
		assertThat(PageVisitor.text(village.submits("bithu", "/prospects/" + id + "/strike-off",
			Map.of("struckOffOn", "1930-01-01", "reason", "Chuyển đi xa"))))
			.contains("Ngày đưa ra khỏi danh sách sớm hơn ngày đưa vào; hãy kiểm tra lại ngày.");
		assertThat(prospects.get(id).state()).isEqualTo(ProspectState.LISTED);
	}

	@Test
	void helpersAreAssignedAndTakenOff() {
		long id = village.listed();
		long helper = village.province.person("dangvien");
		village.submits("bithu", "/prospects/" + id + "/help",
			Map.of("memberId", "" + helper, "togetherSince", "2024-01-02"));
		assertThat(village.pages.body("bithu", "/prospects/" + id)).contains("Lê Văn dangvien</b>", "02/01/2024",
			"Thôi phân công");

		long stranger = village.province.member("nguoila", "tosoi");
		assertThat(PageVisitor.text(village.submits("bithu", "/prospects/" + id + "/help",
			Map.of("memberId", "" + stranger,
				"togetherSince", "2024-01-02"))))
			.contains("Chỉ phân công được đảng viên chính thức", "value=\"02/01/2024\"");

		village.submits("bithu", "/prospects/" + id + "/help/end", Map.of("memberId", "" + helper));
		assertThat(prospects.helpersOf(id)).isEmpty();
		assertThat(
			village.submits("bithu", "/prospects/" + id + "/help/end", Map.of("memberId", "" + helper))
				.getRedirectedUrl())
			.isEqualTo("/prospects/" + id);
	}

	@Test
	void aMemberOfAnotherBranchInTheCompanyHelpsByTheNumberOfTheCard() {
		var province = village.province;
		province.organisation("todet", "Chi bộ Tổ dệt", "BRANCH", "congty");
		long colleague = province.member("thodet", "todet");
		var card = "0990%08d".formatted(colleague);
		jdbc.sql("update member set card_number = ? where id = ?").params(card, colleague).update();
		long id = list.add(ProspectBuilder.in(province.id("tosoi")).build());

		assertThat(village.pages.body("bithusoi", "/prospects/" + id))
			.contains("Hoặc số thẻ đảng của đảng viên chi bộ khác")
			.doesNotContain("Lê Văn thodet");
		assertThat(PageVisitor.text(village.submits("bithusoi", "/prospects/" + id + "/help",
			Map.of("togetherSince", "2024-01-02")))).contains("Chưa có người giúp đỡ");
		assertThat(PageVisitor.text(village.submits("bithusoi", "/prospects/" + id + "/help",
			Map.of("cardNumber", "099900000000", "togetherSince", "2024-01-02"))))
			.contains("Chỉ phân công được đảng viên chính thức");
		village.submits("bithusoi", "/prospects/" + id + "/help",
			Map.of("cardNumber", " " + card + " ", "togetherSince", "2024-01-02"));

		assertThat(prospects.helpersOf(id)).extracting(Prospects.Helper::memberId).containsExactly(colleague);
	}

	@Test
	void somebodyIsStruckOffWithDayAndReason() {
		long id = village.listed();
		assertThat(PageVisitor.text(village.submits("bithu", "/prospects/" + id + "/strike-off", Map.of("struckOffOn",
			"2026-11-20")))).contains("Ô này bắt buộc; hãy điền.", "value=\"20/11/2026\"");
		assertThat(prospects.get(id).state()).isEqualTo(ProspectState.LISTED);

		village.submits("bithu", "/prospects/" + id + "/strike-off",
			Map.of("struckOffOn", "2026-11-20", "reason", "Chuyển đi xa"));
		assertThat(prospects.get(id).state()).isEqualTo(ProspectState.STRUCK_OFF);
		assertThat(
			jdbc.sql("select struck_off_reason from prospect where id = ?").param(id).query(String.class).single())
			.isEqualTo("Chuyển đi xa");
		assertThat(village.pages.main("bithu", "/prospects/" + id)).contains("Đã đưa ra khỏi danh sách")
			.doesNotContain("<button");
	}
}
