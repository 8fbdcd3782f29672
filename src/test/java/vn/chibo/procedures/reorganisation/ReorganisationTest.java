package vn.chibo.procedures.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.models.ReorganisationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;
import vn.chibo.support.TestRegister;

/** Organisations become others by a decision: all of it in one step. */
@ChiBoTest
class ReorganisationTest {

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
		commune.members("a", 4);
		commune.members("b", 3);
	}

	@Test
	void twoBranchesBecomeANewOne() {
		var number = commune.proposes(commune.merging("Chi bộ thôn Liên Hợp"));
		assertThat(number).startsWith("STC-2026-");
		var department = stage.people().as(commune.province.login("tochuc"));
		assertThat(department.opens(department.task(number, ReorganisationModel.TASK_PREPARE).getId()))
			.contains("Sáp nhập Chi bộ thôn A, Chi bộ thôn B thành Chi bộ thôn Liên Hợp", "7 đảng viên");
		commune.handsIn(number);
		commune.confirms(number);

		var joint = commune.idOf("c");
		assertThat(commune.standingIn(joint)).isEqualTo(7);
		assertThat(commune.standingIn(commune.province.id("a"))).isZero();
		assertThat(stage.records().state(number)).isEqualTo("ENTERED");
	}
}
