package vn.chibo.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class OneZoneTest {

	private final TimeZone before = TimeZone.getDefault();

	@AfterEach
	void asBefore() {
		TimeZone.setDefault(before);
	}

	@Test
	void isThatOfVietNamWhateverTheMachineHas() {
		TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
		start(new MockEnvironment());
		assertThat(TimeZone.getDefault().getID()).isEqualTo("Asia/Ho_Chi_Minh");
	}

	@Test
	void isAnotherWhereTheDatabaseWasWrittenInAnother() {
		start(new MockEnvironment().withProperty("chibo.zone", "UTC"));
		assertThat(TimeZone.getDefault().getID()).isEqualTo("UTC");
	}

	@Test
	void isNeverGuessed() {
		assertThatThrownBy(() -> start(new MockEnvironment().withProperty("chibo.zone", "Hanoi")))
			.isInstanceOf(ZoneUnusable.class).hasMessageContaining("Không có múi giờ chibo.zone=Hanoi");
	}

	private static void start(MockEnvironment environment) {
		new OneZone().postProcessEnvironment(environment, null);
	}
}
