package vn.chibo.casefile.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.casefile.Destruction;
import vn.chibo.models.RelocationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Forms;
import vn.chibo.support.Stage;
import vn.chibo.support.TestClock;

/** Those whom a case concerns or who answer for it can look up who read its papers, and nobody else can. */
@ChiBoTest
class ReadingsPageTest {

	private static final String NOTHING = "Không có hồ sơ nào mang số này trong phạm vi theo dõi của đồng chí";
	private static final String SEEN = "Bí thư phanxuong1 (btphanxuong1)";

	@Autowired
	WebApplicationContext application;
	@Autowired
	Stage stage;
	@Autowired
	Destruction destruction;

	private MockMvc pages;
	private String member;
	private String number;

	@BeforeEach
	void branchSecretaryHasReadTheRequest() {
		pages = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
		var register = stage.register();
		member = register.newMember("phanxuong1");
		var destination = register.idOf("tdp4");
		number = stage.people().as(member).start("relocation", Forms.start(register.memberId(member), destination,
			TestClock.FIRST_DAY));
		stage.people().as(member).does(number, RelocationModel.TASK_WRITE_REQUEST, Forms.request(destination));
		var secretary = stage.people().as("btphanxuong1");
		secretary.opens(secretary.task(number, RelocationModel.TASK_REVIEW_AT_BRANCH).getId());
	}

	@ParameterizedTest
	@ValueSource(strings = {"tochxa", "tochphuong", "dangxa", "dangtinh"})
	void departmentsAndInspectionAboveBothSidesKnow(String login) throws Exception {
		// nobody sits in the commune's inspection and the province's department: their committees do that work
		stage.register().body("xa", "INSPECTION_COMMITTEE");
		var found = page(login, number);
		stage.register().abolish("xa", "INSPECTION_COMMITTEE");
		assertThat(found).contains(SEEN, "Chi ủy Chi bộ Phân xưởng 1", "Đơn và bản tự kiểm điểm",
			"23/11/2026 08:00").doesNotContain("Một năm qua tôi hoàn thành nhiệm vụ");
	}

	@Test
	void memberConcernedKnows() throws Exception {
		assertThat(page(member, " " + number + " ")).contains(SEEN);
	}

	@Test
	void inspectionCommitteeOfTheGrassrootsBodyKnows() throws Exception {
		var inspector = stage.register().newMember("tdp5");
		assertThat(page(inspector, number)).contains(NOTHING);
		stage.register().seat("congty", "INSPECTION_COMMITTEE", stage.register().memberId(inspector));
		assertThat(page(inspector, number)).contains(SEEN);
	}

	@ParameterizedTest
	@ValueSource(strings = {"btphanxuong1", "dangcongty", "bttdp4", "quantri"})
	void nobodyElseLearnsThatThereIsSuchACase(String login) throws Exception {
		assertThat(page(login, number)).contains(NOTHING).doesNotContain(SEEN)
			.isEqualTo(page(login, "CSH-1999-000001"));
	}

	@Test
	void pageOpensWithNothingButTheQuestion() throws Exception {
		assertThat(page("btphanxuong1", "")).contains("Số hồ sơ").doesNotContain(NOTHING, "<table>");
	}

	@Test
	void caseThatNobodyReadSaysSo() throws Exception {
		var other = stage.register().newMember("phanxuong1");
		var unread = stage.people().as(other).start("relocation", Forms.start(stage.register().memberId(other),
			stage.register().idOf("tdp4"), TestClock.FIRST_DAY));
		assertThat(page(other, unread)).contains("Chưa có ai mở xem văn bản");
	}

	@Test
	void readerWhoWasForgottenIsNotNamed() throws Exception {
		destruction.ofReaders(number, stage.clock().instant().plusSeconds(1), "thời hạn");
		assertThat(page("tochxa", number)).contains("đã ẩn danh").doesNotContain(SEEN);
	}

	private String page(String login, String caseNumber) throws Exception {
		var body = pages.perform(get("/readings").param("caseNumber", caseNumber).with(user(login)))
			.andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
		return body.substring(body.indexOf("<main"));
	}
}
