package vn.chibo.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.chibo.ChiBoApplication;
import vn.chibo.support.ChiBoTest;

/** Without a password of the administrator the application does not start, unless it is a demo. */
@ExtendWith(OutputCaptureExtension.class)
class AdministratorPasswordTest {

	@ParameterizedTest
	@ValueSource(strings = {"--chibo.demo=false", "--chibo.register=danh-ba"})
	void startingWithoutOneFailsAndSaysWhatToDo(String argument, CapturedOutput output) {
		assertThatThrownBy(() -> SpringApplication.run(ChiBoApplication.class, "--server.port=0",
			"--spring.datasource.url=jdbc:h2:mem:without-password", "--chibo.casefile.keys.test=" + ChiBoTest.KEY,
			"--chibo.casefile.current-key=test", argument))
			.hasRootCauseInstanceOf(AdministratorPasswordMissing.class);

		assertThat(output).contains("APPLICATION FAILED TO START").contains("Chưa đặt mật khẩu của quản trị viên")
			.contains("CHIBO_ADMINISTRATOR_PASSWORD");
	}

	@Test
	void itIsNotWrittenIntoLogs() {
		assertThat(new Administrator("quantri", "rat-bi-mat")).hasToString("Administrator[quantri]");
	}
}
