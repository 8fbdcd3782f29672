package vn.chibo.procedures.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.models.RelocationModel;
import vn.chibo.register.Members;
import vn.chibo.register.dossiers.Dossiers;
import vn.chibo.register.dossiers.Dossiers.Cover;
import vn.chibo.register.dossiers.Dossiers.Listed;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.MailTable;
import vn.chibo.support.Stage;

/** Who is told of what: the table of docs/mails.md, and nothing that is not in it. */
@ChiBoTest
class RelocationNewsTest {

	private static final Map<String, String> ROLES = Map.of("btthon1", "branch left", "btphanxuong1", "branch left",
		"bttdp4", "branch joined", "tochphuong", "department that receives", "dangcongty", "keeper of dossier");

	@Autowired
	Stage stage;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	Dossiers dossiers;
	@Autowired
	Members members;
	@Autowired
	PlatformTransactionManager transactions;

	@AfterEach
	void companyHoldsNoDossiers() {
		jdbc.sql("delete from organisation_authority where organisation_id = ? and authority = 'HOLDS_DOSSIERS'")
			.param(stage.register().idOf("congty")).update();
	}

	@Test
	void documentNamesEveryMail() {
		stage.register().twoCommunes();
		var stories = List.of(
			asking().untilSlipIssued().receivedBy("tochphuong").presentedTo("tdp4").acceptedBy("tdp4"),
			asking().writes().branchAgrees().decides("tochxa", RelocationModel.TASK_ISSUE_SLIP, "REFUSE"),
			asking().untilSlipIssued().withdraws("btthon1"),
			asking().untilSlipIssued().decides("tochphuong", RelocationModel.TASK_RECEIVE, "NOT_RESIDENT")
				.decides("tochphuong", RelocationModel.TASK_REROUTE, "SEND_BACK"),
			asking().untilSlipIssued().runsOut(RelocationModel.TIMER_PRESENTATION_OVERDUE).bothExplain()
				.overdueHandledBy("tochxa", "RECALL"),
			slipIssuedForDossierOfCompany());

		assertThat(MailTable.sent(jdbc, stories.stream().flatMap(story -> Stream.of("relocation:" + story.caseNumber(),
			"slip-received:" + story.caseNumber())).toList(), (login, organisation) -> organisation == null ? "member"
				: ROLES.get(login)))
			.isEqualTo(MailTable.news("## News of a relocation"));
	}

	private RelocationStory asking() {
		stage.clock().reset();
		return RelocationStory.ofMemberIn("thon1", stage).asksToMoveTo("tdp4");
	}

	private RelocationStory slipIssuedForDossierOfCompany() {
		stage.register().holdsDossiers("congty");
		stage.clock().reset();
		var story = RelocationStory.ofMemberIn("phanxuong1", stage);
		new TransactionTemplate(transactions).executeWithoutResult(step -> dossiers.list(
			members.get(stage.register().memberId(story.member())), new Cover(null, null, false),
			List.of(new Listed("05", 1, null, null, null)), 0));
		story.asksToMoveTo("tdp4").writes().branchAgrees().endorsedBy("dangcongty");
		var slip = new HashMap<>(story.slipForm());
		slip.putAll(Map.of("dossierPapers", 1, "sealNumber", "NP-1"));
		return story.does("tochxa", RelocationModel.TASK_ISSUE_SLIP, slip);
	}
}
