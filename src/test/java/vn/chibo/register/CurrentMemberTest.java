package vn.chibo.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Province;
import vn.chibo.support.TestRegister;

/** Statements and Java agree on who is a member today. */
@ChiBoTest
class CurrentMemberTest {

	@Autowired
	JdbcClient jdbc;
	@Autowired
	TestRegister register;
	@Autowired
	Members members;

	private long in(String view, long member) {
		return jdbc.sql("select count(*) from " + view + " where id = ?").param(member).query(Long.class).single();
	}

	@ParameterizedTest
	@EnumSource
	void isAMemberInStatementsAsInJava(Activity activity) {
		var province = new Province(jdbc, register);
		long member = province.person("an");
		province.becomes("an", activity.name());

		assertThat(in("current_member", member)).isEqualTo(activity.isMember() ? 1 : 0);
		assertThat(in("registered_member", member)).isEqualTo(1);
		assertThat(members.inBranch(members.get(member).branchId()).stream().anyMatch(found -> found.id() == member))
			.isEqualTo(activity.isMember());
	}
}
