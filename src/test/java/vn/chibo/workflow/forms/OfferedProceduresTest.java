package vn.chibo.workflow.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Province;
import vn.chibo.support.Stage;
import vn.chibo.support.Statements;

/** Offered is what one may start now, with what it is for; who opens another one by its address is told who may. */
@ChiBoTest
class OfferedProceduresTest {

	/** Each start form is asked what it offers: who the person is, where the person works, whom that concerns. */
	private static final int STATEMENTS = 18;

	@Autowired
	Stage stage;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	RepositoryService repository;
	@Autowired
	Statements statements;

	Province province;

	@BeforeEach
	void aProvince() {
		province = new Province(jdbc, stage.register()).withOfficials();
		province.member("an", "tosoi");
	}

	private ProcessDefinitionQuery offer() {
		return repository.createProcessDefinitionQuery().latestVersion().active().startableInTasklist()
			.startablePermissionCheck();
	}

	private List<String> offered(String person) {
		return stage.people().as(province.login(person)).loggedIn(
			() -> offer().list().stream().map(ProcessDefinition::getKey).sorted().toList());
	}

	@Test
	void offeredIsWhatOneMayStartNow() {
		assertThat(offered("an")).containsExactly("memberChange", "relocation");
		assertThat(offered("tochuc")).containsExactly("memberChange", "relocation", "reorganisation",
			"reviewCampaign", "seating");
		province.prospect("Vũ Thị Thủy", "tosoi");
		province.probationer("moi", "tosoi");
		assertThat(offered("bithu")).containsExactly("admission", "branchMeeting", "memberChange", "recognition",
			"relocation", "seating");
		assertThat(stage.people().as("quantri").<Long>loggedIn(() -> offer().count())).isZero();
	}

	@Test
	void countAndPagesAreThoseOfTheOffer() {
		stage.people().as(province.login("tochuc")).act(() -> {
			assertThat(offer().count()).isEqualTo(5);
			assertThat(offer().listPage(1, 5)).hasSize(4);
			assertThat(offer().list()).allSatisfy(
				procedure -> assertThat(procedure.getDescription()).as(procedure.getKey()).endsWith("."));
		});
	}

	@Test
	void whoAsksForAnotherOneByItsAddressIsToldWhoMay() {
		stage.people().as(province.login("an")).act(
			() -> assertThat(offer().processDefinitionKey("reviewCampaign").count()).isEqualTo(1));
		assertThatThrownBy(() -> stage.people().as(province.login("an")).opensStart("reviewCampaign"))
			.hasMessageContaining("Ban tổ chức của cấp trên chi bộ mở đợt kiểm điểm");
		assertThatThrownBy(() -> stage.people().as(province.login("an")).opensStart("admission"))
			.hasMessageContaining("Chi ủy bắt đầu kết nạp cho người có tên trong danh sách cảm tình Đảng");
	}

	@Test
	void offerCostsAFixedNumberOfStatements() {
		offered("bithu");
		var asked = statements.of(() -> offered("bithu"));
		assertThat(asked).hasSizeLessThanOrEqualTo(STATEMENTS);
	}
}
