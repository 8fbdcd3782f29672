package vn.chibo.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.support.Province.TODAY;

import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.models.RelocationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Forms;
import vn.chibo.support.People;
import vn.chibo.support.Province;
import vn.chibo.support.TestClock;
import vn.chibo.support.TestRegister;

/** What becomes of a task when nobody sits in its committee any more, and when somebody does again. */
@ChiBoTest
class VacantCommitteeTaskTest {

	@Autowired
	People people;
	@Autowired
	TestClock clock;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TestRegister register;

	Province province;
	String caseNumber;

	@BeforeEach
	void aMemberOfTheYarnBranchAsksToMoveToTheVillage() {
		clock.set(TODAY);
		province = new Province(jdbc, register);
		province.mayIntroduce("xa");
		for (var word : List.of("xa", "congty", "bophan", "tosoi", "thon")) {
			province.seat(province.committee(word), "bt" + word);
		}
		province.seat(province.department("xa"), "toch");
		province.member("huu", "tosoi");
		caseNumber = people.as(province.login("huu")).start("relocation",
			Forms.start(province.person("huu"), province.id("thon"), TODAY.minusDays(20)));
		people.as(province.login("huu")).does(caseNumber, RelocationModel.TASK_WRITE_REQUEST,
			Forms.request(province.id("thon")));
	}

	@Test
	void aTaskThatIsOpenAlreadyIsSeenAndDoneByTheNextCommitteeUp() {
		assertThat(tasksOf("bttosoi")).containsExactly(RelocationModel.TASK_REVIEW_AT_BRANCH);
		assertThat(tasksOf("btbophan")).isEmpty();

		province.vacate(province.committee("tosoi"));

		assertThat(tasksOf("bttosoi")).isEmpty();
		assertThat(tasksOf("btcongty")).isEmpty();
		assertThat(tasksOf("btbophan")).containsExactly(RelocationModel.TASK_REVIEW_AT_BRANCH);

		people.as(province.login("btbophan")).does(caseNumber, RelocationModel.TASK_REVIEW_AT_BRANCH, Forms.review());

		assertThat(paperFiledFor("relocation-review")).isEqualTo(province.committee("tosoi").groupId());
		assertThat(tasksOf("btbophan")).containsExactly(RelocationModel.TASK_ENDORSE);
	}

	@Test
	void theNewOfficialOfACommitteeThatWasVacantSeesItsOpenTask() {
		province.vacate(province.committee("tosoi"));
		province.seat(province.committee("tosoi"), "moi");

		assertThat(tasksOf("moi")).containsExactly(RelocationModel.TASK_REVIEW_AT_BRANCH);
		assertThat(tasksOf("btbophan")).isEmpty();

		people.as(province.login("moi")).does(caseNumber, RelocationModel.TASK_REVIEW_AT_BRANCH, Forms.review());

		assertThat(tasksOf("btbophan")).containsExactly(RelocationModel.TASK_ENDORSE);
	}

	@Test
	void theMailOfANewTaskGoesToTheNextCommitteeUpAndSaysWhy() {
		province.vacate(province.committee("bophan"));

		people.as(province.login("bttosoi")).does(caseNumber, RelocationModel.TASK_REVIEW_AT_BRANCH, Forms.review());

		assertThat(mailsOf("btcongty")).singleElement().asString().contains("\"vacant\":\"true\"")
			.contains("Đảng ủy bộ phận Nhà máy Sợi").contains("Cấp ủy trung gian nơi đi xem xét");
		assertThat(mailsOf("btbophan")).isEmpty();
		assertThat(tasksOf("btcongty")).containsExactly(RelocationModel.TASK_ENDORSE);
	}

	@Test
	void aVacantDepartmentIsWorkedForByItsCommittee() {
		province.vacate(province.department("xa"));
		people.as(province.login("bttosoi")).does(caseNumber, RelocationModel.TASK_REVIEW_AT_BRANCH, Forms.review());
		people.as(province.login("btbophan")).does(caseNumber, RelocationModel.TASK_ENDORSE, Forms.endorsement());
		people.as(province.login("btcongty")).does(caseNumber, RelocationModel.TASK_ENDORSE, Forms.endorsement());

		assertThat(mailsOf("btxa")).singleElement().asString().contains("\"vacant\":\"true\"")
			.contains("Ban tổ chức Đảng bộ xã Hạ");

		people.as(province.login("btxa")).does(caseNumber, RelocationModel.TASK_ISSUE_SLIP, Forms.slip("1-GGT", TODAY));

		assertThat(tasksOf("btthon")).containsExactly(RelocationModel.TASK_CONFIRM_PRESENTATION);
	}

	private List<String> tasksOf(String person) {
		return people.as(province.login(person)).tasks(caseNumber).stream().map(Task::getTaskDefinitionKey).toList();
	}

	private List<String> mailsOf(String person) {
		return jdbc.sql("select details from outgoing_mail where recipient_id = ? and template = 'task'")
			.param(province.person(person)).query(String.class).list();
	}

	private String paperFiledFor(String form) {
		return jdbc.sql("select filed_for from paper where case_number = ? and form = ?").params(caseNumber, form)
			.query(String.class).single();
	}
}
