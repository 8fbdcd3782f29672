package vn.chibo.procedures.memberchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.casefile.StartDrafts;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.Stage;

/** From the page of a member to the form with that member chosen, and in the end to what was changed. */
@ChiBoTest
class ProposalStartTest {

	@Autowired
	Stage stage;
	@Autowired
	StartDrafts drafts;
	@Autowired
	WebApplicationContext application;

	MemberChangeStory story;
	PageVisitor visitor;

	@BeforeEach
	void somebodyWhoseSecretaryHasBegunNothing() {
		visitor = new PageVisitor(application, word -> word);
		story = MemberChangeStory.ofMemberIn("thon1", stage);
		drafts.discard("btthon1", "memberChange");
	}

	@Test
	void thePageOfAMemberLeadsToTheFormWithThatMemberChosen() {
		assertThat(visitor.main("btthon1", "/member/" + story.memberId())).contains(page());
		assertThat(visitor.opens("btthon1", page()).getRedirectedUrl()).endsWith("processStart=memberChange");
		assertThat(begun("btthon1")).isEqualTo(Map.of("memberId", "" + story.memberId()));

		assertThat(visitor.main(story.member(), "/me")).contains(page());
		visitor.opens(story.member(), page());
		assertThat(begun(story.member())).isEqualTo(Map.of("memberId", "" + story.memberId()));
	}

	@Test
	void whatIsTypedIsKeptAndADraftAboutSomebodyElseGoesOnlyWhenOneSaysSo() {
		drafts.keep("btthon1", "memberChange", Map.of("reason", "Đã đổi số."));
		visitor.opens("btthon1", page());
		assertThat(begun("btthon1")).containsEntry("reason", "Đã đổi số.").containsEntry("memberId",
			"" + story.memberId());

		var other = MemberChangeStory.ofMemberIn("thon1", stage);
		var elsewhere = "/member/" + other.memberId() + "/correct";
		assertThat(visitor.main("btthon1", elsewhere)).contains("Đồng chí đang viết dở một đề nghị về",
			"Bỏ bản viết dở");
		assertThat(begun("btthon1")).containsEntry("memberId", "" + story.memberId());
		visitor.submits("btthon1", elsewhere, Map.of());
		assertThat(begun("btthon1")).isEqualTo(Map.of("memberId", "" + other.memberId()));
	}

	@Test
	void nobodyBeginsForOthers() {
		for (var other : List.of("tochxa", "bttdp4", "dangxa", "quantri")) {
			assertThat(visitor.status(other, page())).as(other).isEqualTo(403);
			assertThat(visitor.submits(other, page(), Map.of()).getStatus()).as(other).isEqualTo(403);
			assertThat(drafts.find(other, "memberChange")).as(other).isEmpty();
		}
		assertThat(visitor.main("tochxa", "/member/" + story.memberId())).doesNotContain("Đề nghị sửa thông tin");
	}

	@Test
	void whoMayOnlyChooseThemselvesAreChosen() {
		assertThat(stage.people().as(story.member()).opensStart("memberChange"))
			.contains("\"defaultValue\":\"" + story.memberId() + "\"");
		assertThat(stage.people().as("btthon1").opensStart("memberChange")).doesNotContain("defaultValue");
	}

	@Test
	void theMemberReadsWhatTheBranchHadCorrected() {
		story.proposedBy("btthon1", "phone", "0912345678").confirmedBy("tochxa");
		var papers = "/case/" + story.caseNumber() + "/papers/";
		var page = visitor.main(story.member(), "/case/" + story.caseNumber());
		var comparison = Pattern.compile(papers + "([0-9]+)\">Giá trị đang ghi và giá trị đề nghị").matcher(page);
		assertThat(comparison.find()).as("the comparison is a link").isTrue();
		assertThat(page.split(papers)).as("request, comparison and confirmation are").hasSizeGreaterThanOrEqualTo(4);
		assertThat(visitor.main(story.member(), papers + comparison.group(1))).contains("Điện thoại", "0912345678");
		assertThat(visitor.status("bttdp4", papers + comparison.group(1))).isEqualTo(404);
	}

	private Map<String, Object> begun(String login) {
		return drafts.find(login, "memberChange").orElseThrow().content();
	}

	private String page() {
		return "/member/" + story.memberId() + "/correct";
	}
}
