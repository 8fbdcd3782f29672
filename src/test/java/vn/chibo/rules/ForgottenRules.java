package vn.chibo.rules;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** After a test that changes rules nobody has said anything: others count the statements of a place that has no own rules. */
public class ForgottenRules implements AfterEachCallback {

	@Override
	public void afterEach(ExtensionContext test) {
		var application = SpringExtension.getApplicationContext(test);
		var jdbc = application.getBean(JdbcClient.class);
		jdbc.sql("delete from rule_proposal_row").update();
		jdbc.sql("delete from rule_proposal").update();
		jdbc.sql("update rule_edition set version = version + 1").update();
		application.getBean(StoredRules.class).look();
	}
}
