package vn.chibo.procedures.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.chibo.models.DossierHandoverModel;
import vn.chibo.models.RelocationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Forms;
import vn.chibo.support.Province;

/** Somebody moves while the dossier is elsewhere: it follows, and whoever has it is told so. */
@ChiBoTest
@Tag("sql")
class DossierLeftBehindTest extends DossiersOfTheCompany {

	@Test
	void itIsOnItsWayToTheCompanyWhenTheMemberLeavesTheCompany() throws Exception {
		var handover = gives(named("Lê Văn an"));
		var relocation = movesUntilTheSlip("an");
		assertThat(opens("tochuc", relocation, RelocationModel.TASK_ISSUE_SLIP))
			.contains("Đang bàn giao từ Đảng bộ xã Hạ đến Đảng bộ Công ty Dệt, gửi sau");
		var slip = new HashMap<>(Forms.slip(relocation.substring(9) + "-GGT", Province.TODAY));
		slip.remove("dossierBy");
		slip.remove("dossierPapers");
		does("tochuc", relocation, RelocationModel.TASK_ISSUE_SLIP, slip);
		assertThat(slip(relocation))
			.contains("không kèm giấy này: Đang bàn giao từ Đảng bộ xã Hạ đến Đảng bộ Công ty Dệt, gửi sau")
			.doesNotContain("tài liệu, ");
		does("bithuthon", relocation, RelocationModel.TASK_CONFIRM_PRESENTATION, Forms.presentation(Province.TODAY));
		does("bithuthon", relocation, RelocationModel.TASK_ACCEPT, Forms.acceptance(Province.TODAY));
		assertThat(stage.records().state(relocation)).isEqualTo("COMPLETED");

		receives(handover, Map.of("decision", "ALL", "sealIntact", "YES"));
		assertThat(page("congty", "an")).contains(
			"Hồ sơ đang ở Đảng bộ Công ty Dệt, đảng viên nay thuộc Đảng bộ xã Hạ.",
			"Bàn giao hồ sơ");
		var elsewhere = "/dossiers/" + province.id("congty") + "?kept=ELSEWHERE";
		assertThat(pages.main("congty", elsewhere)).contains("1 hồ sơ", "Lê Văn an",
			"đảng viên nay thuộc Đảng bộ xã Hạ");
		assertThat(pages.main("congty", "/")).contains("Có 1 hồ sơ Đảng bộ Công ty Dệt đang giữ",
			elsewhere.replace("&", "&amp;"));

		var back = gives(with(with(named("Lê Văn an"), "organisationId", "" + province.id("congty")), "receiverId",
			"" + province.id("xa")), "congty");
		assertThat(pages.main("congty", elsewhere)).contains("0 hồ sơ");
		does("tochuc", back, DossierHandoverModel.TASK_RECEIVE, Map.of("decision", "ALL", "sealIntact", "YES"));
		assertThat(pages.main("tochuc", "/dossiers/" + province.id("xa") + "?kept=ELSEWHERE"))
			.as("of the company still")
			.contains("Lê Văn binh", "đảng viên nay thuộc Đảng bộ Công ty Dệt").doesNotContain("Lê Văn an<");
	}

	@Test
	void whatNobodyHasListedCameWithTheMember() {
		province.member("chi", "tosoi");
		jdbc.sql("insert into member_dossier (member_id, holder_id) values (?, ?)")
			.params(province.person("chi"), province.id("congty")).update();
		var relocation = movesUntilTheSlip("chi");
		does("tochuc", relocation, RelocationModel.TASK_ISSUE_SLIP,
			Forms.slip(relocation.substring(9) + "-GGT", Province.TODAY));
		does("bithuthon", relocation, RelocationModel.TASK_CONFIRM_PRESENTATION, Forms.presentation(Province.TODAY));
		does("bithuthon", relocation, RelocationModel.TASK_ACCEPT, Forms.acceptance(Province.TODAY));
		assertThat(page("tochuc", "chi")).contains("Nơi giữ Đảng bộ xã Hạ").doesNotContain("đảng viên nay thuộc");
	}

	@Test
	void theSlipSaysTheSealAndHowItGoes() throws Exception {
		receives(gives(named("Lê Văn an")), Map.of("decision", "ALL", "sealIntact", "YES"));
		var relocation = movesUntilTheSlip("an");
		var slip = new HashMap<>(Forms.slip(relocation.substring(9) + "-GGT", Province.TODAY));
		slip.put("dossierPapers", 3);
		slip.put("sealNumber", "NP-21");
		does("tochuc", relocation, RelocationModel.TASK_ISSUE_SLIP, slip);
		assertThat(slip(relocation)).contains("kèm theo: 3 tài liệu, giao đảng viên mang theo",
			"Số niêm phong: NP-21").doesNotContain("không kèm giấy này");
	}

	@Test
	void papersOfTodayEnterByThemselves() {
		receives(gives(named("Lê Văn an")), Map.of("decision", "ALL", "sealIntact", "YES"));
		var relocation = movesUntilTheSlip("an");
		var slip = new HashMap<>(Forms.slip(relocation.substring(9) + "-GGT", Province.TODAY));
		slip.put("dossierPapers", 3);
		slip.put("sealNumber", "NP-21");
		does("tochuc", relocation, RelocationModel.TASK_ISSUE_SLIP, slip);
		does("bithuthon", relocation, RelocationModel.TASK_CONFIRM_PRESENTATION, Forms.presentation(Province.TODAY));
		does("bithuthon", relocation, RelocationModel.TASK_ACCEPT, Forms.acceptance(Province.TODAY));
		assertThat(page("tochuc", "an")).containsPattern(
			"Giấy giới thiệu sinh hoạt đảng Quy định.{0,150}Đã có trong ứng dụng, tự vào hồ sơ trong đêm nay");
	}

	private String movesUntilTheSlip(String person) {
		var number = stage.people().as(province.login(person)).start("relocation",
			Map.of("memberId", "" + province.person(person), "reason", "Nghỉ hưu, nghỉ mất sức", "effectiveOn",
				LocalDate.of(2026, 11, 2).toString(), "residence", "Số 7, thôn 1", "destinationId",
				"" + province.id("thon")));
		does(person, number, RelocationModel.TASK_WRITE_REQUEST, Forms.request(province.id("thon")));
		does("bithu", number, RelocationModel.TASK_REVIEW_AT_BRANCH, Forms.review());
		for (var body : List.of("bophan", "congty")) {
			does(body, number, RelocationModel.TASK_ENDORSE, Forms.endorsement());
		}
		return number;
	}

	private String slip(String relocation) throws Exception {
		int position = jdbc.sql("select position from paper where case_number = ? and form = 'relocation-issueSlip'")
			.param(relocation).query(Integer.class).single();
		try (var pdf = Loader.loadPDF(
			pages.opens("tochuc", "/case/" + relocation + "/papers/" + position + "/pdf").getContentAsByteArray())) {
			return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
		}
	}
}
