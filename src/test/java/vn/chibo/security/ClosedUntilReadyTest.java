package vn.chibo.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Province;
import vn.chibo.support.TestRegister;
import vn.chibo.support.Visitor;

/** Whoever comes while the server starts is asked to come again, and is not taken for somebody who guesses. */
@ChiBoTest
class ClosedUntilReadyTest {

	@LocalServerPort
	int port;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TestRegister register;
	@Autowired
	ApplicationContext context;

	private String login;
	private String password;

	@BeforeEach
	void theServerStartsAgain() {
		login = new Province(jdbc, register).login("an");
		password = Passwords.givenPassword(port, login);
		AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
	}

	@AfterEach
	void theServerIsReady() {
		AvailabilityChangeEvent.publish(context, ReadinessState.ACCEPTING_TRAFFIC);
	}

	@Test
	void saysWhatToDo() {
		var answer = new Visitor(port).get("/login");

		assertThat(answer.statusCode()).isEqualTo(503);
		assertThat(answer.headers().firstValue("Retry-After")).contains("10");
		assertThat(answer.body())
			.contains("Hệ thống đang khởi động lại, việc chưa được ghi nhận; hãy thử lại sau ít phút.")
			.doesNotContain("mã tra cứu");
		assertThat(new Visitor(port).get("/chibo/chibo.css").statusCode()).isEqualTo(200);
		assertThat(new Visitor(port).get("/actuator/health").statusCode()).isEqualTo(503);
	}

	@Test
	void countsNoFailedLogin() {
		for (int i = 0; i < 6; i++) {
			assertThat(asks("sai-mat-khau")).isEqualTo(503);
		}
		theServerIsReady();

		assertThat(asks(password)).isEqualTo(200);
		assertThat(new Visitor(port).get("/actuator/health").statusCode()).isEqualTo(200);
	}

	private int asks(String givenPassword) {
		return new Visitor(port).send("GET", "/engine-rest/task", BodyPublishers.noBody(),
			Visitor.basic(login, givenPassword)).statusCode();
	}
}
