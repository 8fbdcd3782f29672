package vn.chibo.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.rules.ForgottenRules;
import vn.chibo.rules.Proposals;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Province;
import vn.chibo.support.Stage;
import vn.chibo.support.TestClock;

/** The same is proposed again, confirmed again, and nobody needs to look for what waits. */
@ChiBoTest
@ExtendWith(ForgottenRules.class)
@Tag("long")
class ProposedTwiceTest {

	private static final String RULE = "/rules/relocation/relocationDeadlines/rule_present";
	private static final String WAITS = "Có đề nghị đổi quy định chờ người thứ hai xác nhận: ";

	@Autowired
	WebApplicationContext application;
	@Autowired
	Stage stage;
	@Autowired
	Proposals proposals;
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
	void aRowForWhichOneWaitsIsNotProposedAgainThere() throws Exception {
		var waiting = pages.proposes(proposer, RULE, form(Map.of()));

		pages.sends(second, RULE, form(Map.of("figure.amount.0", "15", "from", "2026-12-07")))
			.andExpect(status().isOk())
			.andExpect(
				content().string(containsString("Dòng này đã có đề nghị theo 9-HD/ĐU chờ người thứ hai xác nhận")))
			.andExpect(content().string(containsString("href=\"" + waiting + "\">Xem đề nghị ấy")));
		assertThat(pages.proposes("quantri", RULE, form(Map.of("scope", "all")))).as("elsewhere")
			.matches("/rules/proposals/\\d+");

		pages.sends(proposer, waiting + "/decline", Map.of());
		assertThat(pages.proposes(second, RULE, form(Map.of()))).as("answered").matches("/rules/proposals/\\d+");
	}

	@Test
	void oneOfTwoWhoProposeAtOnceIsRefused() {
		var addresses = IntStream.range(0, 2).mapToObj(nth -> CompletableFuture.supplyAsync(() -> {
			try {
				return pages.sends(nth == 0 ? proposer : second, RULE, form(Map.of())).andReturn().getResponse()
					.getStatus();
			} catch (Exception failed) {
				throw new IllegalStateException(failed);
			}
		})).toList().stream().map(CompletableFuture::join).toList();

		assertThat(addresses).containsExactlyInAnyOrder(302, 200);
		assertThat(proposals.open()).hasSize(1);
	}

	@Test
	void whatWasConfirmedMeanwhileIsNotConfirmedAgain() throws Exception {
		var one = pages.proposes(proposer, RULE, form(Map.of()));
		var other = pages.proposes(proposer, RULE, form(Map.of("scope", "" + province.id("tinh"))));
		assertThat(other).as("not of this department").isNull();
		other = pages.proposes("quantri", RULE, form(Map.of("scope", "all")));
		// written by a release that let the same be proposed twice
		jdbc.sql("update rule_proposal set organisation_id = ? where id = ?").param(province.id("xa")).param(id(other))
			.update();
		pages.sends(second, one + "/confirm", Map.of()).andExpect(flash().attributeExists("done"));

		pages.sends(second, other + "/confirm", Map.of())
			.andExpect(flash().attribute("refusal", startsWith("Dòng này đã được xác nhận theo 9-HD/ĐU ở cùng nơi")))
			.andExpect(flash().attribute("rival", id(one)));
		assertThat(proposals.get(id(other)).isOpen()).isTrue();
		pages.sends(second, other + "/decline", Map.of());
		pages.sends(proposer, RULE, form(Map.of("figure.amount.0", "15")))
			.andExpect(content().string(containsString("Dòng này đã được xác nhận theo 9-HD/ĐU")));
		assertThat(pages.proposes(proposer, RULE, form(Map.of("figure.amount.0", "15", "from", "2026-12-07"))))
			.as("from another day").matches("/rules/proposals/\\d+");
	}

	@Test
	void whoMayBeTheSecondPersonIsTold() throws Exception {
		var waiting = pages.proposes(proposer, RULE, form(Map.of()));

		for (var login : new String[] {second, "quantri"}) {
			assertThat(pages.text(login, "/")).contains(WAITS + "9-HD/ĐU", "href=\"" + waiting + "\"");
		}
		for (var login : new String[] {proposer, province.login("bithuthon"), "tochphuong"}) {
			assertThat(pages.text(login, "/")).doesNotContain(WAITS);
		}
		pages.sends(second, waiting + "/confirm", Map.of());
		assertThat(pages.text("quantri", "/")).doesNotContain(WAITS);
	}

	@Test
	void listsSayWhichRuleAndWhatChanges() throws Exception {
		pages.proposes(proposer, RULE, form(Map.of()));
		var sentence = "Trình giấy giới thiệu ở nơi đến: Bao nhiêu: 30 → 20";
		assertThat(pages.text(second, "/rules")).contains(sentence);
		assertThat(pages.text(second, RULE)).contains(sentence);
	}

	@Test
	void howSureItIsIsSaidAsItIs() throws Exception {
		var proposal = pages.proposes(proposer, RULE, form(Map.of()));
		assertThat(after(proposal)).contains("chờ người thứ hai xác nhận").doesNotContain("đã đối chiếu",
			"Đã đối chiếu");
		pages.sends(second, proposal + "/confirm", Map.of());
		assertThat(after(proposal)).contains("đã xác nhận").doesNotContain("chờ người thứ hai");
	}

	@Test
	void whatIfSaysThatNoCaseUsedTheRule() throws Exception {
		var proposal = pages.proposes(proposer, "/rules/admission/admissionVotes/rule_admissionBranch",
			form(Map.of("figure.numerator.0", "3", "figure.denominator.0", "4")));
		assertThat(pages.text(second, proposal + "/what-if"))
			.contains("Mười hai tháng qua không có cuộc biểu quyết nào dùng quy định này.")
			.doesNotContain("Đã thử lại");
	}

	private String after(String proposal) throws Exception {
		var text = pages.text(second, proposal);
		var from = text.substring(text.indexOf("data-label=\"Sau\""));
		return from.substring(0, from.indexOf("</td>"));
	}

	private Map<String, String> form(Map<String, String> otherwise) {
		var form = new HashMap<>(Map.of("figure.amount.0", "20", "document", "9-HD/ĐU", "reason", "Rút ngắn.", "from",
			"2026-11-30", "scope", "" + province.id("xa")));
		form.putAll(otherwise);
		return form;
	}

	private static long id(String proposal) {
		return Long.parseLong(proposal.substring(proposal.lastIndexOf('/') + 1));
	}
}
