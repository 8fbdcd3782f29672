package vn.chibo.security;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.support.Province.TODAY;

import java.net.http.HttpRequest.BodyPublishers;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.models.RelocationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Forms;
import vn.chibo.support.People;
import vn.chibo.support.Province;
import vn.chibo.support.Statements;
import vn.chibo.support.TestClock;
import vn.chibo.support.TestRegister;
import vn.chibo.support.Visitor;

/** A seat that ends or begins counts at the next request, in the session that is open. */
@ChiBoTest
class SeatChangeTest {

	private static final String TASKS = "/task?processInstanceBusinessKey=";
	private static final String WEBAPPS = "/camunda/api/engine/engine/default";

	@LocalServerPort
	int port;
	@Autowired
	JdbcClient jdbc;
	/** As another node writes, of whose statements this one hears nothing. */
	@Autowired
	DataSource database;
	@Autowired
	TestRegister register;
	@Autowired
	TestClock clock;
	@Autowired
	People people;
	@Autowired
	Statements statements;

	Province province;
	String caseNumber;
	String secretary;
	String password;
	Visitor session;

	@BeforeEach
	void aSecretaryWithATask() {
		clock.set(TODAY);
		province = new Province(jdbc, register);
		province.mayIntroduce("xa");
		for (var word : new String[] {"xa", "congty", "bophan", "tosoi", "thon"}) {
			province.seat(province.committee(word), "bt" + word);
		}
		province.seat(province.department("xa"), "toch");
		province.member("huu", "tosoi");
		var member = people.as(province.login("huu"));
		caseNumber = member.start("relocation", Forms.start(province.person("huu"), province.id("thon"),
			TODAY.minusDays(20)));
		member.does(caseNumber, RelocationModel.TASK_WRITE_REQUEST, Forms.request(province.id("thon")));
		secretary = province.login("bttosoi");
		password = Passwords.givenPassword(port, secretary);
		session = new Visitor(port).login(secretary, password);
	}

	@Test
	void aSeatThatEndsShowsNothingAtTheNextRequest() {
		assertThat(inSession()).contains(RelocationModel.TASK_REVIEW_AT_BRANCH);
		assertThat(atRestApi()).contains(RelocationModel.TASK_REVIEW_AT_BRANCH);
		var task = people.as(secretary).task(caseNumber, RelocationModel.TASK_REVIEW_AT_BRANCH).getId();

		province.vacate(province.committee("tosoi"));

		assertThat(inSession()).isEqualTo("[]");
		assertThat(session.get(WEBAPPS + "/task/" + task + "/deployed-form").statusCode()).isEqualTo(400);
		assertThat(atRestApi()).isEqualTo("[]");
	}

	@Test
	void aSeatThatBeginsShowsItsTasksAtTheNextRequest() {
		province.vacate(province.committee("tosoi"));
		assertThat(inSession()).isEqualTo("[]");

		province.fill(province.committee("tosoi"));

		assertThat(inSession()).contains(RelocationModel.TASK_REVIEW_AT_BRANCH);
	}

	@Test
	void aSeatThatEndsOnAnotherNodeCountsToo() {
		assertThat(inSession()).contains(RelocationModel.TASK_REVIEW_AT_BRANCH);

		JdbcClient.create(database).sql("update seat set valid_to = ? where organisation_id = ?")
			.params(TODAY.minusDays(1), province.id("tosoi")).update();

		assertThat(inSession()).isEqualTo("[]");
	}

	@Test
	void aSeatThatEndsWithTheDayIsOverTheNextDay() {
		province.vacate(province.committee("tosoi"));
		province.seat(province.committee("tosoi"), "bttosoi", TODAY, TODAY);
		assertThat(inSession()).contains(RelocationModel.TASK_REVIEW_AT_BRANCH);

		clock.set(TODAY.plusDays(1));

		assertThat(inSession()).isEqualTo("[]");
	}

	@Test
	void aDeputyHasTheTasksAtTheNextRequestAndLosesThemWithTheDay() {
		var deputy = province.login("bithuthay");
		session = new Visitor(port).login(deputy, Passwords.givenPassword(port, deputy));
		assertThat(inSession()).isEqualTo("[]");

		province.deputy("bttosoi", "bithuthay", TODAY, TODAY);

		assertThat(inSession()).contains(RelocationModel.TASK_REVIEW_AT_BRANCH);
		clock.set(TODAY.plusDays(1));
		assertThat(inSession()).isEqualTo("[]");
	}

	@Test
	void whoHasDiedOrLostTheLoginIsNobodyAtTheNextRequest() {
		assertThat(inSession()).contains(RelocationModel.TASK_REVIEW_AT_BRANCH);

		province.becomes("bttosoi", "DECEASED");

		assertThat(session.get(WEBAPPS + TASKS + caseNumber).statusCode()).isEqualTo(401);
		assertThat(inSession()).doesNotContain(RelocationModel.TASK_REVIEW_AT_BRANCH);
	}

	/** One of them looks whether who is who has changed since it was asked last, and one is the list. */
	@Test
	void askingAnewCostsLittle() {
		inSession();
		var sent = statements.of(this::inSession);

		System.out.println("a task list of the webapps: " + sent.size() + " statements");
		assertThat(sent).hasSizeLessThanOrEqualTo(4);
	}

	private String inSession() {
		return session.get(WEBAPPS + TASKS + caseNumber).body();
	}

	private String atRestApi() {
		return new Visitor(port).send("GET", "/engine-rest" + TASKS + caseNumber, BodyPublishers.noBody(),
			Visitor.basic(secretary, password)).body();
	}
}
