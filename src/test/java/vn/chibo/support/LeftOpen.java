package vn.chibo.support;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * What the tests of a class leave open is due on no day any more: otherwise those that come later would count it again,
 * and remind of it.
 */
class LeftOpen implements AfterAllCallback {

	@Override
	public void afterAll(ExtensionContext tests) {
		var jdbc = SpringExtension.getApplicationContext(tests).getBean(JdbcClient.class);
		jdbc.sql("update act_ru_task set due_date_ = null where due_date_ is not null").update();
		jdbc.sql("update act_ru_job set lock_owner_ = 'nobody' where process_instance_id_ is not null "
			+ "and lock_owner_ is null").update();
	}
}
