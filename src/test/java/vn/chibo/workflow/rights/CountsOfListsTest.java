package vn.chibo.workflow.rights;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Movers;
import vn.chibo.support.Province;
import vn.chibo.support.Stage;

/** What Cockpit counts for a department is what it lists. */
@ChiBoTest
class CountsOfListsTest {

	@Autowired
	Stage stage;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TaskService tasks;
	@Autowired
	ManagementService management;
	@Autowired
	RuntimeService runtime;

	@Test
	void departmentIsToldHowManyItFinds() {
		var own = new Province(jdbc, stage.register()).withOfficials();
		var other = new Province(jdbc, stage.register()).withOfficials();
		new Movers(own, stage, tasks).asks("an");
		new Movers(own, stage, tasks).asks("binh");
		new Movers(other, stage, tasks).asks("an");

		assertThat(counted(own.login("tochuc"))).isEqualTo(2).isEqualTo(listed(own.login("tochuc")));
		assertThat(counted(other.login("tochuc"))).isEqualTo(1);
		assertThat(counted("quantri")).isGreaterThanOrEqualTo(3).isEqualTo(listed("quantri"));
	}

	private long counted(String person) {
		return stage.people().as(person).<Long>loggedIn(() -> management.createProcessDefinitionStatisticsQuery().list()
			.stream().filter(process -> process.getKey().equals("relocation"))
			.mapToLong(process -> process.getInstances()).sum());
	}

	private long listed(String person) {
		return stage.people().as(person).<Long>loggedIn(
			() -> runtime.createProcessInstanceQuery().processDefinitionKey("relocation").count());
	}
}
