package vn.chibo.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.support.Province.TODAY;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.models.RelocationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Forms;
import vn.chibo.support.Province;
import vn.chibo.support.Stage;

/** The seats of a secretary who retires end with the retirement, however long the relocation takes. */
@ChiBoTest
@Tag("long")
class RetiredOfficialTest {

	private static final LocalDate RETIRED_ON = TODAY.minusDays(20);

	@Autowired
	BeanFactory application;
	@Autowired
	StaffingRun run;
	@Autowired
	Stage stage;
	@Autowired
	JdbcClient jdbc;

	TakenTask taken;
	Province province;

	@BeforeEach
	void theSecretaryHasTakenATask() {
		taken = TakenTask.in(application);
		province = taken.province;
	}

	private String moves(String reason) {
		Map<String, Object> form = new HashMap<>(
			Forms.start(province.person("bttosoi"), province.id("thon"), RETIRED_ON));
		form.put("reason", reason);
		return stage.people().as(province.login("bttosoi")).start("relocation", form);
	}

	private LocalDate lastDay() {
		return jdbc.sql("select valid_to from seat where member_id = ?").param(province.person("bttosoi"))
			.query((row, number) -> row.getObject("valid_to", LocalDate.class)).list().get(0);
	}

	@Test
	void seatEndsTaskGoesBackAndTheCommitteeAboveHearsOfTheVacancy() {
		province.deputy("bttosoi", "thay", TODAY.minusDays(1), TODAY.plusDays(9));

		var own = moves("Nghỉ hưu, nghỉ mất sức");

		assertThat(lastDay()).isEqualTo(RETIRED_ON.minusDays(1));
		assertThat(taken.takenBy()).isNull();
		assertThat(taken.tasksOf("bttosoi")).isEmpty();
		assertThat(taken.tasksOf("thay")).isEmpty();
		assertThat(taken.subjects("thay")).containsExactly("Việc làm thay đã kết thúc");
		assertThat(taken.tasksOf("btbophan")).containsExactly(RelocationModel.TASK_REVIEW_AT_BRANCH);

		run.run();
		assertThat(taken.subjects("btbophan")).containsExactly("Cấp ủy chưa có người, việc chuyển đến đồng chí: 2");

		stage.people().as(province.login("bttosoi")).does(own, RelocationModel.TASK_WRITE_REQUEST,
			Forms.request(province.id("thon")));
		stage.people().as(province.login("btbophan")).does(own, RelocationModel.TASK_REVIEW_AT_BRANCH, Forms.review());
	}

	@Test
	void colleaguesOfTheRetiredGoOn() {
		province.member("chiuy", "tosoi");
		province.seat(province.committee("tosoi"), "chiuy");
		run.run();
		moves("Nghỉ hưu, nghỉ mất sức");

		run.run();

		assertThat(taken.tasksOf("chiuy")).containsExactly(RelocationModel.TASK_REVIEW_AT_BRANCH);
		assertThat(taken.mails("chiuy")).last().asString().contains("người nhận không còn làm việc ở đây");
		assertThat(taken.mails("btbophan")).isEmpty();
	}

	@Test
	void whoMovesForAnotherReasonKeepsTheSeatUntilStandingElsewhere() {
		moves("Thay đổi nơi cư trú lâu dài");

		assertThat(lastDay()).isNull();
		assertThat(taken.takenBy()).isEqualTo(province.login("bttosoi"));
	}

	@Test
	void whatABranchSaysOfAnOfficialCountsWhenTheOfficialOrThoseWhoIntroduceSayIt() {
		province.member("chiuy", "tosoi");
		province.seat(province.committee("tosoi"), "chiuy");
		var own = stage.people().as(province.login("chiuy")).start("relocation",
			Forms.start(province.person("bttosoi"), province.id("thon"), RETIRED_ON));
		assertThat(lastDay()).isNull();

		var chiuy = stage.people().as(province.login("chiuy"));
		chiuy.does(own, RelocationModel.TASK_WRITE_REQUEST, Forms.request(province.id("thon")));
		chiuy.does(own, RelocationModel.TASK_REVIEW_AT_BRANCH, Forms.review());
		for (var word : new String[] {"bophan", "congty"}) {
			stage.people().as(province.login("bt" + word)).does(own, RelocationModel.TASK_ENDORSE, Forms.endorsement());
		}
		assertThat(lastDay()).isNull();

		stage.people().as(province.login("toch")).does(own, RelocationModel.TASK_ISSUE_SLIP,
			Forms.slip("7-GGT", TODAY));
		assertThat(lastDay()).isEqualTo(RETIRED_ON.minusDays(1));
	}

	@Test
	void theOfficialWhoWritesTheRequestSaysIt() {
		province.member("chiuy", "tosoi");
		province.seat(province.committee("tosoi"), "chiuy");
		var own = stage.people().as(province.login("chiuy")).start("relocation",
			Forms.start(province.person("bttosoi"), province.id("thon"), RETIRED_ON));

		stage.people().as(province.login("bttosoi")).does(own, RelocationModel.TASK_WRITE_REQUEST,
			Forms.request(province.id("thon")));

		assertThat(lastDay()).isEqualTo(RETIRED_ON.minusDays(1));
	}

	@Test
	void withdrawingTheRequestDoesNotUndoTheRetirement() {
		var own = moves("Nghỉ hưu, nghỉ mất sức");
		stage.people().as(province.login("bttosoi")).start("relocationWithdrawal",
			Map.of("relocationCase", own, "remarks", "Tôi ở lại nơi cũ."));

		assertThat(lastDay()).isEqualTo(RETIRED_ON.minusDays(1));
	}
}
