package vn.chibo.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import vn.chibo.models.RelocationModel;
import vn.chibo.models.ReviewCampaignModel;

/**
 * Two nodes of the packaged application on one PostgreSQL, with people at work on both: one of them is killed
 * ({@code kill -9}) again and again, or both are restarted in turn. Whatever people were told is done, once. Run it with
 * {@code ./mvnw verify -Pnodes}, with fewer kills {@code -Dchibo.nodes.kills=10 -Dchibo.nodes.restarts=2}.
 */
@Tag("nodes")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesTrial {

	private static final int KILLS = Integer.getInteger("chibo.nodes.kills", 100);
	private static final int RESTARTS = Integer.getInteger("chibo.nodes.restarts", 10);
	/** The year of the ward, of 2,500 members, is opened while one of the nodes is about to be killed. */
	private static final int OPENING = Math.min(3, KILLS);
	/** So many steps are done on two nodes before one of them is killed; not always as many. */
	private static final int STEPS = 12;

	private final Told told = new Told();
	private Answers answers;
	private TwoNodes nodes;

	@BeforeAll
	void start() throws IOException {
		nodes = new TwoNodes();
		new Cast(nodes.database()).membersGetLogins();
	}

	@BeforeEach
	void nobodyWasAnsweredYet() {
		answers = new Answers();
	}

	@AfterEach
	void counted() {
		System.out.print(answers);
	}

	@AfterAll
	void stop() throws IOException {
		nodes.close();
	}

	/** The session dies with its node: a login at the other one, and nothing that was typed is lost. */
	@Test
	@Order(1)
	void aPersonGoesOnAtTheOtherNode() {
		var pair = new Cast(nodes.database()).pairs("SL.BM.TDP06", "SL.BM.TDP07").get(0);
		var secretary = new Person(pair.one().secretary(), nodes.nodes(), answers);
		var one = nodes.nodes().get(0);
		secretary.goesTo(one);
		var move = new Move(new Cast(nodes.database()).movers(pair.one()).stream()
			.filter(member -> member.login() == null).findFirst().orElseThrow(), pair.one(), pair.other(),
			login -> login.equals(secretary.login()) ? secretary : new Person(login, nodes.nodes(), answers), told);
		move.next();
		var task = secretary.takes(move.caseNumber(), RelocationModel.TASK_WRITE_REQUEST);
		secretary.types(task, Map.of("selfReview", "Viết dở khi máy chủ dừng."));

		one.kill();

		assertThat(secretary.get(task + "/deployed-form").path("draft").path("data").path("selfReview").asText())
			.isEqualTo("Viết dở khi máy chủ dừng.");
		while (!move.isOver()) {
			move.next();
		}
		one.start().awaitHealthy();
	}

	@Test
	@Order(2)
	void nobodyIsRefusedWhenNodesAreRestartedInTurn() {
		System.out.printf("%n%d times one of two nodes is stopped and started under load%n", RESTARTS);
		var load = load();
		for (int i = 1; i <= RESTARTS; i++) {
			load.goesOn(STEPS);
			var next = nodes.nodes().get(i % 2);
			next.stop();
			next.start().awaitHealthy();
		}
		load.ends();
		assertThat(new Findings(nodes, told).all()).isEmpty();
	}

	@Test
	@Order(3)
	void nothingAcknowledgedIsLostWhenNodesAreKilled() {
		System.out.printf("%n%d times one of two nodes is killed under load%n", KILLS);
		var load = load();
		for (int i = 1; i <= KILLS; i++) {
			load.goesOn(STEPS + i % STEPS);
			var victim = nodes.nodes().get(i % 2);
			if (i == OPENING) {
				opensTheYear("toch2", "SL.BM");
			}
			victim.kill();
			victim.start().awaitHealthy();
			if (i % 10 == 0) {
				System.out.printf("%9d kills, %,d steps acknowledged, %s%n", i, told.all(), LocalTime.now());
			}
		}
		load.ends();
		assertThat(new Findings(nodes, told).all()).isEmpty();
	}

	private Load load() {
		// villages of a commune below which are grassroots organisations, and of one that is one; between the two as well
		return new Load(nodes, told, answers, new Cast(nodes.database()).pairs("SL.AH.T01", "SL.AH.T02", "SL.AH.T03",
			"SL.AH.T04", "SL.DT.B01", "SL.DT.B02", "SL.AH.T05", "SL.DT.B03"));
	}

	private void opensTheYear(String department, String code) {
		var official = new Person(department, nodes.nodes(), answers);
		var number = official.starts("reviewCampaign", Map.of("organisationId",
			Long.toString(new Cast(nodes.database()).organisation(code)), "reviewYear", Move.TODAY.getYear(),
			"selfReviewsBy", Move.TODAY.plusDays(10).toString(), "meetingsBy", Move.TODAY.plusDays(20).toString(),
			"decisionsBy", Move.TODAY.plusDays(30).toString(), "criteria", "Bộ tiêu chí số 15-QĐ/ĐU"));
		told.begun(number, department);
		official.does(number, ReviewCampaignModel.TASK_CONFIRM_LIST, Map.of("decision", "AGREE", "launch", true));
		told.done(number, ReviewCampaignModel.TASK_CONFIRM_LIST, department);
	}
}
