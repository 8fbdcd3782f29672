package vn.chibo.walk;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.util.ReflectionTestUtils;

/** People with passwords that are checked quickly: the application's own hash costs more than all else that a call does. */
class Visitors implements AutoCloseable {

	private static final BCryptPasswordEncoder QUICK = new BCryptPasswordEncoder(4);
	private static final String HASH = "administratorHash";
	private static final String OF_THE_ADMINISTRATOR = "quan-tri-thu";

	private final JdbcClient client;
	private final Object accounts;
	private final Object administratorHash;
	private final String address;

	/** @param accounts the application's bean of this name */
	Visitors(JdbcClient client, Object accounts, String address) {
		this.client = client;
		this.accounts = accounts;
		this.address = address;
		this.administratorHash = ReflectionTestUtils.getField(accounts, HASH);
		ReflectionTestUtils.setField(accounts, HASH, QUICK.encode(OF_THE_ADMINISTRATOR));
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

	/** Passwords are checked as before. */
	@Override
	public void close() {
		ReflectionTestUtils.setField(accounts, HASH, administratorHash);
	}
}
