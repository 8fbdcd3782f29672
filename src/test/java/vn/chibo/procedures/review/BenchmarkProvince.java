package vn.chibo.procedures.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.register.Body;
import vn.chibo.register.Committee;

/** A province that grows, see {@code benchmark/province.sql}: as many tasks are open as there are members. */
@TestComponent
class BenchmarkProvince {

	static final String PASSWORD = "mot-mat-khau";
	static final long ID = 1;
	static final long FIRST_COMMUNE = 1000;
	/** Who leads the first branch, which has all its tasks, and who leads the second, which has two. */
	static final String SECRETARY = "m0";
	static final String SECRETARY_OF_TWO = "m28";
	static final String MEMBER = "m31";
	static final String COMMUNE_DEPARTMENT = "m2";
	static final String PROVINCE_DEPARTMENT = "m4";
	/** The department to which tasks of others are offered too, so that it has 2,031. */
	static final String BUSY_DEPARTMENT = "m1682";
	private static final int BUSY = 2_031;

	private final JdbcClient jdbc;
	private final TransactionTemplate transaction;
	private final PasswordEncoder passwords;

	BenchmarkProvince(JdbcClient jdbc, TransactionTemplate transaction, PasswordEncoder passwords) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.passwords = passwords;
	}

	/** What an earlier run has left in the database counts. */
	void growTo(int size) {
		int members = jdbc.sql("select count(*) from member where id >= 10000000").query(Integer.class).single();
		if (members >= size) {
			return;
		}
		transaction.executeWithoutResult(status -> {
			Arrays.stream(script().replaceAll("(?m)^\\s*--.*$", "").split(";"))
				.filter(statement -> !statement.isBlank())
				.forEach(statement -> jdbc.sql(statement).params(Map.of("first", members, "last", size)).update());
		});
		if (members == 0) {
			jdbc.sql("insert into credential (login, password_hash, changed_at) select login, :hash, now() from member "
				+ "where login in (:logins)").param("hash", passwords.encode(PASSWORD))
				.param("logins", Arrays.asList(SECRETARY, SECRETARY_OF_TWO, MEMBER, COMMUNE_DEPARTMENT,
					PROVINCE_DEPARTMENT))
				.update();
		}
		jdbc.sql("analyze").update();
	}

	/** Makes the department of the second commune busy. */
	void offerMuch() {
		var group = new Committee(FIRST_COMMUNE + 1, Body.ORGANISATION_DEPARTMENT).groupId();
		jdbc.sql(
			"insert into credential (login, password_hash, changed_at) values (?, ?, now()) on conflict do nothing")
			.params(BUSY_DEPARTMENT, passwords.encode(PASSWORD)).update();
		jdbc.sql("insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_) "
			+ "select t.id_ || 'b', 1, :group, 'candidate', t.id_ from act_ru_task t where not exists (select 1 "
			+ "from act_ru_identitylink l where l.task_id_ = t.id_ and l.group_id_ = :group) order by t.id_ desc "
			+ "limit :busy - (select count(*) from act_ru_identitylink where group_id_ = :group)")
			.param("group", group).param("busy", BUSY).update();
		jdbc.sql("analyze").update();
	}

	private static String script() {
		try {
			return new ClassPathResource("benchmark/province.sql").getContentAsString(StandardCharsets.UTF_8);
		} catch (IOException missing) {
			throw new UncheckedIOException(missing);
		}
	}
}
