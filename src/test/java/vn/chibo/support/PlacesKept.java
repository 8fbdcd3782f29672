package vn.chibo.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import vn.chibo.workflow.tasks.PlacedTasks;

/** Whatever the tests of a class did to tasks, cases and the register: what PostgreSQL keeps of them is what is so. */
class PlacesKept implements AfterAllCallback {

	private static final String KEPT = "select task_id, case_number, definition_id, task_key, task_name, since, due, "
		+ "group_id, place_id, home_id from placed_task";

	@Override
	public void afterAll(ExtensionContext tests) {
		if ("postgresql".equals(System.getProperty("chibo.test.database"))) {
			var jdbc = SpringExtension.getApplicationContext(tests).getBean(JdbcClient.class);
			assertThat(jdbc.sql("(" + KEPT + " except " + PlacedTasks.PLACED + ") union all (" + PlacedTasks.PLACED
				+ " except " + KEPT + ")").query().listOfRows()).isEmpty();
		}
	}
}
