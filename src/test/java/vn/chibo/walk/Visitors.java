package vn.chibo.walk;

import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.test.util.ReflectionTestUtils;

/** People with passwords that are checked quickly: the application's own hash costs more than all else that a call does. */
class Visitors implements BeforeEachCallback, AfterEachCallback {

	private static final BCryptPasswordEncoder QUICK = new BCryptPasswordEncoder(4);
	private static final String HASH = "administratorHash";
	private static final String OF_THE_ADMINISTRATOR = "quan-tri-thu";

	private JdbcClient client;
	private String address;
	private Object accounts;
	private Object administratorHash;

	@Override
	public void beforeEach(ExtensionContext test) {
		var application = SpringExtension.getApplicationContext(test);
		client = application.getBean(JdbcClient.class);
		address = "http://localhost:" + application.getEnvironment().getProperty("local.server.port");
		accounts = application.getBean("accounts");
		administratorHash = ReflectionTestUtils.getField(accounts, HASH);
		ReflectionTestUtils.setField(accounts, HASH, QUICK.encode(OF_THE_ADMINISTRATOR));
	}

	/** Passwords are checked as before. */
	@Override
	public void afterEach(ExtensionContext test) {
		ReflectionTestUtils.setField(accounts, HASH, administratorHash);
	}

	/** Somebody of the register at both doors of the engine. */
	List<Visitor> member(String login) {
		client.sql("delete from credential where login = ?").param(login).update();
		client.sql("insert into credential (login, password_hash, changed_at) values (?, ?, current_timestamp)")
			.params(login, QUICK.encode("mat-khau")).update();
		return atBothDoors(login, "mat-khau");
	}

	List<Visitor> administrator() {
		return atBothDoors("quantri", OF_THE_ADMINISTRATOR);
	}

	private List<Visitor> atBothDoors(String login, String password) {
		return List.of(Visitor.atRestApi(address, login, password), Visitor.inWebapps(address, login, password));
	}
}
