package vn.chibo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.support.Province.TODAY;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.models.RelocationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.DatabaseContent;
import vn.chibo.support.Forms;
import vn.chibo.support.People;
import vn.chibo.support.Province;
import vn.chibo.support.TestClock;
import vn.chibo.support.TestRegister;

/** A step whose service task refuses leaves nothing: no paper, no variable, no mail, no other state. */
@ChiBoTest
class FailedStepTest {

	@Autowired
	ProcessEngine engine;
	@Autowired
	People people;
	@Autowired
	TestClock clock;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TestRegister register;

	Province province;

	@BeforeEach
	void aVillageAndAYarnBranch() {
		clock.set(TODAY);
		province = new Province(jdbc, register);
		province.mayIntroduce("xa");
		for (var word : List.of("xa", "congty", "bophan", "tosoi", "thon")) {
			province.seat(province.committee(word), "bt" + word);
		}
		province.seat(province.department("xa"), "toch");
		province.member("huu", "tosoi");
		province.member("dong", "tosoi");
	}

	@Test
	void aStartFormThatTheRegisterRefusesOpensNoCase() {
		var before = DatabaseContent.now(jdbc);

		assertThatThrownBy(() -> people.as(province.login("huu")).start("relocation",
			Forms.start(province.person("huu"), province.id("tosoi"), TODAY)))
			.hasMessageContaining("Đảng viên đang sinh hoạt tại chính chi bộ được chọn");

		assertThat(before.changes()).isEmpty();
	}

	@Test
	void aDayThatHasNotComeOpensNoCase() {
		var before = DatabaseContent.now(jdbc);

		assertThatThrownBy(() -> people.as(province.login("huu")).start("relocation",
			Forms.start(province.person("huu"), province.id("thon"), TODAY.plusDays(1))))
			.hasMessageContaining("Ngày quyết định có hiệu lực chưa tới");

		assertThat(before.changes()).isEmpty();
	}

	@Test
	void aSecondCaseOfTheSameMemberIsNotOpened() {
		started("huu");
		var before = DatabaseContent.now(jdbc);

		assertThatThrownBy(() -> people.as(province.login("huu")).start("relocation",
			Forms.start(province.person("huu"), province.id("thon"), TODAY.minusDays(19))))
			.hasMessageContaining("đang có một hồ sơ chuyển sinh hoạt chưa xong");

		assertThat(before.changes()).isEmpty();
	}

	@Test
	void aSlipNumberUsedTwiceLeavesTheTaskAsItWas() {
		people.as(province.login("toch")).does(endorsed("huu"), RelocationModel.TASK_ISSUE_SLIP,
			Forms.slip("1-GGT", TODAY));

		refuses(endorsed("dong"), "toch", RelocationModel.TASK_ISSUE_SLIP, Forms.slip("1-GGT", TODAY),
			"Số 1-GGT đã dùng trong sổ này. Số tiếp theo là 02-GGT/BTCĐU: hãy ghi số đó hoặc để trống.");
	}

	@Test
	void aSlipFromBeforeTheDecisionLeavesTheTaskAsItWas() {
		refuses(endorsed("huu"), "toch", RelocationModel.TASK_ISSUE_SLIP, Forms.slip("1-GGT", TODAY.minusDays(21)),
			"Ngày cấp giấy giới thiệu phải từ ngày quyết định có hiệu lực đến hôm nay; hãy kiểm tra lại.");
	}

	@Test
	void aPresentationBeforeTheSlipLeavesTheTaskAsItWas() {
		var caseNumber = endorsed("huu");
		people.as(province.login("toch")).does(caseNumber, RelocationModel.TASK_ISSUE_SLIP, Forms.slip("1-GGT", TODAY));

		refuses(caseNumber, "btthon", RelocationModel.TASK_CONFIRM_PRESENTATION, Forms.presentation(TODAY.minusDays(1)),
			"Ngày trình giấy giới thiệu phải từ ngày cấp giấy đến hôm nay; hãy kiểm tra lại.");
	}

	@Test
	void aMemberWhoDiedMeanwhileIsNotMoved() {
		var caseNumber = endorsed("huu");
		people.as(province.login("toch")).does(caseNumber, RelocationModel.TASK_ISSUE_SLIP, Forms.slip("1-GGT", TODAY));
		people.as(province.login("btthon")).does(caseNumber, RelocationModel.TASK_CONFIRM_PRESENTATION,
			Forms.presentation(TODAY));
		province.becomes("huu", "DECEASED");

		refuses(caseNumber, "btthon", RelocationModel.TASK_ACCEPT, Forms.acceptance(TODAY),
			"Đảng viên không còn sinh hoạt tại chi bộ nơi đi hoặc không được chuyển lúc này");
	}

	/** The person has the task already, so that the form alone could change something. */
	private void refuses(String caseNumber, String person, String taskKey, Map<String, Object> form, String sentence) {
		var official = people.as(province.login(person));
		var task = official.tasks(caseNumber).get(0);
		assertThat(task.getTaskDefinitionKey()).isEqualTo(taskKey);
		official.loggedIn(() -> {
			engine.getTaskService().claim(task.getId(), province.login(person));
			return null;
		});
		var before = DatabaseContent.now(jdbc);

		assertThatThrownBy(() -> official.loggedIn(() -> {
			engine.getFormService().submitTaskForm(task.getId(), form);
			return null;
		})).hasMessageContaining(sentence);

		assertThat(before.changes()).isEmpty();
	}

	private String started(String member) {
		return people.as(province.login(member)).start("relocation",
			Forms.start(province.person(member), province.id("thon"), TODAY.minusDays(20)));
	}

	private String endorsed(String member) {
		var caseNumber = started(member);
		people.as(province.login(member)).does(caseNumber, RelocationModel.TASK_WRITE_REQUEST,
			Forms.request(province.id("thon")));
		people.as(province.login("bttosoi")).does(caseNumber, RelocationModel.TASK_REVIEW_AT_BRANCH, Forms.review());
		people.as(province.login("btbophan")).does(caseNumber, RelocationModel.TASK_ENDORSE, Forms.endorsement());
		people.as(province.login("btcongty")).does(caseNumber, RelocationModel.TASK_ENDORSE, Forms.endorsement());
		return caseNumber;
	}
}
