package vn.chibo.procedures.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.models.ReorganisationModel;
import vn.chibo.support.AtTheSameMoment;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;
import vn.chibo.support.TestRegister;

/** Two do the same at the same moment: it counts once, and each is told what is true. */
@ChiBoTest
@ExtendWith(OutputCaptureExtension.class)
class ReorganisationAtOnceTest {

	private static final int OFTEN = 5;

	@Autowired
	Stage stage;
	@Autowired
	TestRegister register;
	@Autowired
	JdbcClient jdbc;

	Rearranged commune;

	@BeforeEach
	void aCommuneWithTwoBranches() {
		commune = new Rearranged(jdbc, register, stage);
		commune.members("a", 3);
		commune.members("b", 2);
	}

	@RepeatedTest(OFTEN)
	void ofTwoProposalsOfOneBranchOneGetsIn(CapturedOutput log) {
		var other = commune.form("MERGE", "b", "thon");
		other.put("intoId", "" + commune.province.id("thon"));
		var told = AtTheSameMoment.told(() -> commune.proposes(commune.merging("Chi bộ chung")),
			() -> commune.proposes(other));

		assertThat(told).filteredOn(answer -> answer.startsWith("STC-")).hasSize(1);
		assertThat(told).filteredOn(answer -> !answer.startsWith("STC-")).singleElement().asString()
			.containsAnyOf("Chi bộ thôn B đang có một đề nghị sắp xếp khác, hồ sơ ",
				"Một tổ chức đã chọn đang có đề nghị sắp xếp khác; hãy kết thúc hồ sơ ấy trước.");
		assertThat(jdbc.sql("select count(*) from reorganised where organisation_id = ?")
			.param(commune.province.id("b")).query(Long.class).single()).isEqualTo(1);
		assertThat(log.getAll()).as("nothing went wrong").doesNotContain("Unforeseen error");
	}

	@RepeatedTest(OFTEN)
	void twoConfirmationsOfOneProposalAreDoneOnce(CapturedOutput log) {
		var number = commune.proposes(commune.merging("Chi bộ chung"));
		commune.handsIn(number);
		var decider = stage.people().as(commune.province.login("thuongvu"));
		var task = decider.task(number, ReorganisationModel.TASK_CONFIRM).getId();
		decider.claims(task);
		var told = AtTheSameMoment.told(() -> confirms(task), () -> confirms(task));

		assertThat(told).containsExactly("done", "done");
		assertThat(commune.standingIn(commune.idOf("c"))).isEqualTo(5);
		for (var once : Map.of("former_standing", 5L, "numbered_decision", 1L).entrySet()) {
			assertThat(jdbc.sql("select count(*) from " + once.getKey() + " where case_number = ?").param(number)
				.query(Long.class).single()).as(once.getKey()).isEqualTo(once.getValue());
		}
		assertThat(stage.records().papers(number, "reorganisation-confirm")).hasSize(1);
		assertThat(log.getAll()).as("nothing went wrong").doesNotContain("Unforeseen error");
	}

	private String confirms(String task) {
		stage.people().as(commune.province.login("thuongvu")).submits(task, Map.of("decision", "CONFIRM"));
		return "done";
	}
}
