package vn.chibo.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.support.ChiBoTest;

/** Each database names what was there already in its own way; people are told the rule. */
@ChiBoTest
class UniqueKeysTest {

	@Autowired
	UniqueKeys keys;
	@Autowired
	JdbcClient jdbc;

	@Test
	void everySentenceIsAboutAKeyThatThereIs() {
		assertThat(keys.keys()).containsAll(keys.told());
	}

	@Test
	void whoIsSecondIsToldWhatWasThereAlready() {
		assertThat(told("insert into organisation (code, kind, name, holds_members, path, "
			+ "valid_from) select code, kind, name, holds_members, path, valid_from from organisation"))
			.isEqualTo("Mã tổ chức này đã có; hãy ghi mã khác.");
		assertThat(told("insert into credential (login, password_hash, changed_at) "
			+ "select 'walk', 'x', current_timestamp from organisation")).startsWith("Có người vừa ghi cùng việc này");
	}

	@Test
	void otherFailuresHaveNone() {
		assertThat(
			keys.sentence(catchThrowable(() -> jdbc.sql("insert into credential (login) values (null)").update())))
			.isEmpty();
	}

	private String told(String statement) {
		return keys.sentence(catchThrowable(() -> jdbc.sql(statement).update())).orElseThrow();
	}
}
