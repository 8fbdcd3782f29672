package vn.chibo.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import vn.chibo.base.ChiBoProperties;
import vn.chibo.support.ChiBoTest;

/** A key that is missing or wrong stops the start with a sentence that says what to do. */
@ExtendWith(OutputCaptureExtension.class)
class KeyAtStartTest {

	@Test
	void missingKeyStopsTheStart(CapturedOutput output) {
		assertThat(catchThrowable(() -> start("--chibo.demo=false"))).hasRootCauseInstanceOf(KeyUnusable.class);
		assertThat(output).contains("Chưa đặt khóa niêm phong hồ sơ", "openssl rand -base64 32")
			.doesNotContain("\tat vn.chibo");
	}

	@Test
	void keyOfAnotherLengthStopsTheStartAndIsNotPrinted(CapturedOutput output) {
		assertThat(catchThrowable(() -> start("--chibo.demo=false", "--chibo.casefile.keys.a=bmdhbg==",
			"--chibo.casefile.current-key=a"))).hasRootCauseInstanceOf(KeyUnusable.class);
		assertThat(output).contains("'a' không phải 32 byte").doesNotContain("bmdhbg");
	}

	@Test
	void demoStartsWithoutAKeyAndARealOneWithIts() {
		assertThat(catchThrowable(() -> start("--chibo.demo=true"))).isNull();
		assertThat(catchThrowable(() -> start("--chibo.demo=false", "--chibo.casefile.keys.a=" + ChiBoTest.KEY,
			"--chibo.casefile.current-key=a"))).isNull();
	}

	@Test
	void demoWithARealRegisterNeedsAKey() {
		assertThat(catchThrowable(() -> start("--chibo.demo=true", "--chibo.register=folder")))
			.hasRootCauseInstanceOf(KeyUnusable.class);
	}

	private static void start(String... arguments) {
		new SpringApplicationBuilder(Application.class).web(WebApplicationType.NONE).run(arguments).close();
	}

	@Import(CaseKeys.class)
	@EnableConfigurationProperties({CaseFileProperties.class, ChiBoProperties.class})
	static class Application {
	}
}
