package vn.chibo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import vn.chibo.base.ChiBoProperties;
import vn.chibo.base.StartTurn;
import vn.chibo.register.files.RegisterDatabase;
import vn.chibo.register.files.RegisterFiles;

class DemoAtStartTest {

	RegisterDatabase register;
	ApplicationContextRunner application;

	@BeforeEach
	void emptyRegister() {
		register = new RegisterDatabase();
		ZoneId zone = ZoneId.of("Asia/Ho_Chi_Minh");
		application = new ApplicationContextRunner().withUserConfiguration(DemoAtStart.class, Properties.class)
			.withBean(RegisterFiles.class, register::files).withBean(StartTurn.class, register::startTurn)
			.withBean(Clock.class, () -> Clock.fixed(RegisterDatabase.TODAY.atStartOfDay(zone).toInstant(), zone));
	}

	@Test
	void fillsAnEmptyRegisterOnce() {
		application.withPropertyValues("chibo.demo=true").run(context -> {
			context.getBean(DemoAtStart.class).run(new DefaultApplicationArguments());
			String once = register.content();
			context.getBean(DemoAtStart.class).run(new DefaultApplicationArguments());

			assertThat(register.count("member")).isEqualTo(2996);
			assertThat(register.content()).isEqualTo(once);
		});
	}

	@Test
	void leavesARegisterAloneThatHasAnOrganisation() {
		register.jdbc().update("insert into organisation (code, name, kind, path, valid_from, holds_members)"
			+ " values ('X', 'Đảng bộ X', 'COMMUNE', '/1/', date '2025-07-01', false)");

		application.withPropertyValues("chibo.demo=true").run(context -> {
			context.getBean(DemoAtStart.class).run(new DefaultApplicationArguments());

			assertThat(register.count("member")).isZero();
		});
	}

	@Test
	void staysAwayWhereARealRegisterIsConfigured() {
		application.withPropertyValues("chibo.demo=true", "chibo.register=folder").run(context -> {
			context.getBean(DemoAtStart.class).run(new DefaultApplicationArguments());

			assertThat(register.files().isRegisterEmpty()).isTrue();
		});
	}

	@Test
	void doesNothingUnlessSwitchedOn() {
		application.run(context -> {
			context.getBean(DemoAtStart.class).run(new DefaultApplicationArguments());

			assertThat(register.files().isRegisterEmpty()).isTrue();
		});
	}

	@EnableConfigurationProperties(ChiBoProperties.class)
	static class Properties {
	}
}
