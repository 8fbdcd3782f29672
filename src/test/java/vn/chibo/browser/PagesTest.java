package vn.chibo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each page of ours can be read and left by each of those who work with it. */
@StoryTest
@Tag("long")
class PagesTest {

	@LocalServerPort
	int port;
	@Autowired
	PassingCase passing;

	@BeforeEach
	void aCase() {
		try (var secretary = new Tasklist("http://localhost:" + port).login("bithu1", "demo")) {
			passing.start(secretary.start("Chuyển sinh hoạt đảng"));
		}
	}

	@AfterEach
	void noStoryMeetsTheCase() {
		passing.end();
	}

	@ParameterizedTest
	@ValueSource(strings = {"dangvien1", "bithu1", "danguy1", "kiemtra1", "toch1", "quantri"})
	void whateverIsReachedFromTheFirstPage(String login) {
		try (var person = new Tasklist("http://localhost:" + port).enter(login, "demo")) {
			assertThat(Pages.faults(person)).isEmpty();
		}
	}
}
