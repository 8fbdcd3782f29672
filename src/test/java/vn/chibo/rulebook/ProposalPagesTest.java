package vn.chibo.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.base.Refusal;
import vn.chibo.calendar.Deadlines;
import vn.chibo.register.Organisations;
import vn.chibo.rules.ForgottenRules;
import vn.chibo.rules.Proposals;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Province;
import vn.chibo.support.Stage;
import vn.chibo.support.TestClock;

/** A department proposes another figure, a second person answers, and it holds below that organisation from its day on. */
@ChiBoTest
@ExtendWith(ForgottenRules.class)
@Tag("long")
class ProposalPagesTest {

	private static final String RULE = "/rules/relocation/relocationDeadlines/rule_present";
	private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
	/** Thirty working days later, over New Year; twenty. */
	private static final LocalDate THIRTY = LocalDate.of(2027, 1, 12);
	private static final LocalDate TWENTY = LocalDate.of(2026, 12, 28);
	private static final String DOCUMENT = "Hướng dẫn 9-HD/ĐU ngày 20/11/2026";

	@Autowired
	WebApplicationContext application;
	@Autowired
	Stage stage;
	@Autowired
	Proposals proposals;
	@Autowired
	Deadlines deadlines;
	@Autowired
	Organisations organisations;
	@Autowired
	JdbcClient jdbc;

	private RulePages pages;
	private Province province;
	private String proposer;
	private String second;

	@BeforeEach
	void aCommuneWithTwoOfficialsInItsDepartment() {
		stage.clock().set(TestClock.FIRST_DAY);
		pages = new RulePages(application);
		province = new Province(jdbc, stage.register()).withOfficials();
		province.seat(province.department("xa"), "tochuc2");
		proposer = province.login("tochuc");
		second = province.login("tochuc2");
	}

	@Test
	void confirmedByASecondPersonItHoldsFromItsDay() throws Exception {
		var proposal = proposed();
		assertThat(lastDay(MONDAY)).isEqualTo(THIRTY);

		pages.sends(second, proposal + "/confirm", Map.of())
			.andExpect(flash().attribute("done", "Đã xác nhận. Hạn đang mở được tính lại sau vài phút."));

		assertThat(lastDay(MONDAY)).isEqualTo(TWENTY);
		assertThat(lastDay(MONDAY.minusDays(1))).as("not backwards").isEqualTo(deadlines.lastDay(
			organisations.get(stage.register().idOf("thon1")), "relocation.present", MONDAY.minusDays(1)));
		assertThat(deadlines.lastDay(organisations.get(province.id("tinh")), "relocation.present", MONDAY))
			.as("not above it").isEqualTo(THIRTY);
		assertThat(pages.text(second, RULE)).contains("Sẽ áp dụng từ 30/11/2026").doesNotContain("Phần mềm phát hành");
		stage.clock().set(MONDAY);
		assertThat(pages.text(second, RULE)).as("what was shipped beside it").contains("Phần mềm phát hành");
	}

	@Test
	void whoProposesDoesNotConfirm() throws Exception {
		var proposal = proposed();

		assertThat(pages.text(proposer, proposal)).contains("nên người khác xác nhận")
			.doesNotContain("xác nhận</button>");
		pages.sends(proposer, proposal + "/confirm", Map.of()).andExpect(flash().attribute("refusal",
			"Người đề nghị không tự xác nhận; hãy để người khác của cơ quan tổ chức hoặc quản trị viên đối chiếu văn bản và "
				+ "xác nhận."));
		assertThatThrownBy(() -> proposals.confirm(id(proposal), proposer)).isInstanceOf(Refusal.class);
		assertThatThrownBy(() -> jdbc.sql("update rule_proposal set confirmed_by = proposed_by where id = ?")
			.param(id(proposal)).update()).isInstanceOf(DataIntegrityViolationException.class);
		assertThat(lastDay(MONDAY)).isEqualTo(THIRTY);
	}

	@Test
	void administratorMayConfirmToo() throws Exception {
		var proposal = proposed();
		pages.sends("quantri", proposal + "/confirm", Map.of()).andExpect(flash().attributeExists("done"));
		assertThat(lastDay(MONDAY)).isEqualTo(TWENTY);
	}

	@Test
	void declinedItNeverHolds() throws Exception {
		var proposal = proposed();
		pages.sends(second, proposal + "/decline", Map.of()).andExpect(flash().attributeExists("done"));
		pages.sends(second, proposal + "/confirm", Map.of()).andExpect(flash().attribute("refusal",
			"Đề nghị này đã có người xử lý; hãy tải lại trang để xem kết quả."));
		assertThat(lastDay(MONDAY)).isEqualTo(THIRTY);
		assertThat(pages.text(second, proposal)).contains("Không được chấp nhận");
	}

	@Test
	void takenBackItHoldsUpToItsLastDay() throws Exception {
		var proposal = proposed();
		pages.sends(second, proposal + "/confirm", Map.of());
		pages.sends(proposer, proposal + "/end", Map.of("lastDay", "2026-11-22"))
			.andExpect(flash().attribute("lastDay", "2026-11-22")).andExpect(flash().attribute("lastDayFault",
				"Ngày cuối cùng áp dụng phải từ hôm nay trở đi, vì quy định không đổi ngược về trước; hãy chọn lại ngày."));
		pages.sends(proposer, proposal + "/end", Map.of("lastDay", "29/11/2026")).andExpect(flash().attribute(
			"lastDayFault",
			"Quy định này áp dụng từ 30/11/2026; hãy chọn ngày cuối cùng áp dụng từ ngày đó trở đi."));
		for (var unread : new String[] {"", "31/02/2027", "ngày mai"}) {
			pages.sends(proposer, proposal + "/end", Map.of("lastDay", unread))
				.andExpect(flash().attribute("lastDay", unread)).andExpect(flash().attribute("lastDayFault",
					"Chưa đọc được ngày cuối cùng áp dụng; hãy ghi ngày/tháng/năm, ví dụ 05/03/2026."));
		}

		pages.sends(proposer, proposal + "/end", Map.of("lastDay", "30/11/2026"))
			.andExpect(flash().attributeExists("done"));

		assertThat(lastDay(MONDAY)).isEqualTo(TWENTY);
		assertThat(lastDay(MONDAY.plusDays(1))).isEqualTo(THIRTY.plusDays(1));
		assertThat(pages.text(proposer, proposal)).contains("Áp dụng đến hết 30/11/2026");
	}

	@Test
	void twoWhoConfirmAtOnceAreOneConfirmation() throws Exception {
		var proposal = proposed();
		var answers = Stream.of(second, "quantri").map(login -> CompletableFuture.supplyAsync(() -> {
			try {
				return pages.sends(login, proposal + "/confirm", Map.of()).andReturn().getFlashMap().keySet()
					.toString();
			} catch (Exception failed) {
				throw new IllegalStateException(failed);
			}
		})).toList().stream().map(CompletableFuture::join).toList();

		assertThat(answers).containsExactlyInAnyOrder("[done]", "[refusal]");
	}

	@Test
	void nobodyElseProposesOrAnswers() throws Exception {
		var proposal = proposed();
		for (var login : List.of(province.login("bithuthon"), "tochxa", "tochphuong")) {
			for (var answer : List.of("/confirm", "/decline", "/end")) {
				pages.sends(login, proposal + answer, Map.of()).andExpect(status().isForbidden());
			}
			pages.opens(login, proposal + "/what-if").andExpect(status().isForbidden());
			pages.opens(login, proposal).andExpect(status().isOk());
			pages.sends(login, RULE, form(Map.of())).andExpect(status().isForbidden());
		}
		pages.sends(province.login("bithuthon"), "/rules/texts", Map.of()).andExpect(status().isForbidden());
		pages.sends(proposer, RULE, form(Map.of("scope", "all"))).andExpect(status().isForbidden());
		pages.sends(proposer, "/rules/retention/retention/rule_readings", form(Map.of()))
			.andExpect(status().isForbidden());
		assertThat(proposals.get(id(proposal)).isOpen()).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
		figure.amount.0 | 2.5                | Bao nhiêu phải là một số nguyên, chỉ ghi chữ số; hãy ghi lại.
		figure.amount.0 | ${runtimeService}  | Bao nhiêu phải là một số nguyên, chỉ ghi chữ số; hãy ghi lại.
		figure.amount.0 | -5                 | Bao nhiêu không thể là -5; hãy kiểm tra văn bản và ghi lại một số từ 1 đến 9999.
		figure.amount.0 | 0                  | Bao nhiêu không thể là 0; hãy kiểm tra văn bản và ghi lại một số từ 1 đến 9999.
		figure.amount.0 | 100000             | Bao nhiêu không thể là 100000; hãy kiểm tra văn bản và ghi lại một số từ 1
		figure.amount.0 | 30                 | Chưa có con số nào khác với số đang áp dụng; hãy ghi số mới.
		document        | ''                 | Ô này bắt buộc; hãy điền.
		reason          | ''                 | Ô này bắt buộc; hãy điền.
		from            | ''                 | Ô này bắt buộc; hãy điền hoặc chọn.
		from            | 2026-11-23         | Ngày áp dụng phải từ ngày mai trở đi, vì quy định không đổi ngược về trước;
		from            | hôm nay            | Đây không phải là ngày; hãy ghi ngày/tháng/năm
		""")
	void faultIsOneSentenceAndNothingIsProposed(String field, String value, String sentence) throws Exception {
		pages.sends(proposer, RULE, form(Map.of(field, value))).andExpect(status().isOk())
			.andExpect(content().string(containsString(sentence)));
		assertThat(proposals.all()).noneMatch(one -> one.proposedBy().equals(proposer));
	}

	@Test
	void allFaultsAreSaidAtOnceBesideTheirFields() throws Exception {
		pages.sends(proposer, RULE, form(Map.of("figure.amount.0", "100000", "document", "", "reason", "", "from",
			"2026-11-23"))).andExpect(content().string(allOf(containsString("id=\"figure.amount.0-fault\""),
				containsString("id=\"document-fault\""), containsString("id=\"reason-fault\""),
				containsString("id=\"from-fault\""), containsString("value=\"100000\""))));
		pages.sends(proposer, RULE, form(Map.of("figure.amount.0", "30", "document", "")))
			.andExpect(content().string(containsString("Chưa có con số nào khác với số đang áp dụng")));
	}

	@Test
	void shareOfVotesThatNobodyCanReachIsRefused() throws Exception {
		pages.sends(proposer, "/rules/admission/admissionVotes/rule_admissionBranch",
			form(Map.of("figure.numerator.0", "4", "figure.denominator.0", "3")))
			.andExpect(content().string(containsString("Các con số này không dùng được cùng nhau")));
	}

	@Test
	void whatIsTypedIsShownAsText() throws Exception {
		var proposal = pages.proposes(proposer, RULE, form(Map.of("document", "<b>9-HD/ĐU</b>")));
		assertThat(pages.text(second, proposal)).contains("&lt;b&gt;9-HD/ĐU").doesNotContain("<b>9-HD");
	}

	@Test
	void namesAreForThoseWhoWorkInTheSameBody() throws Exception {
		var proposal = proposed();
		assertThat(pages.text(second, proposal)).contains("đ/c Lê Văn tochuc");
		assertThat(pages.text("tochphuong", proposal)).contains("cán bộ ban tổ chức").doesNotContain("Lê Văn tochuc");
	}

	@Test
	void changeIsKeptWhenAReleaseChangesItsRow() throws Exception {
		var proposal = proposed();
		pages.sends(second, proposal + "/confirm", Map.of());
		jdbc.sql("update rule_proposal_row set shipped = replace(shipped, '30', '25') where proposal_id = ?")
			.param(id(proposal)).update();

		assertThat(lastDay(MONDAY)).isEqualTo(TWENTY);
		assertThat(pages.text(second, RULE)).contains("Bản phần mềm mới đã đổi dòng này", "Phần mềm phát hành");
	}

	private String proposed() throws Exception {
		var proposal = pages.proposes(proposer, RULE, form(Map.of()));
		assertThat(proposal).matches("/rules/proposals/\\d+");
		return proposal;
	}

	private Map<String, String> form(Map<String, String> otherwise) {
		var form = new HashMap<>(
			Map.of("figure.amount.0", "20", "document", DOCUMENT, "reason", "Rút ngắn thời gian chờ.",
				"from", MONDAY.toString(), "scope", "" + province.id("xa")));
		form.putAll(otherwise);
		return form;
	}

	private LocalDate lastDay(LocalDate from) {
		return deadlines.lastDay(organisations.get(province.id("thon")), "relocation.present", from);
	}

	private static long id(String proposal) {
		return Long.parseLong(proposal.substring(proposal.lastIndexOf('/') + 1));
	}
}
