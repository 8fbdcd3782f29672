package vn.chibo.procedures.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.models.RelocationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Fuzz;
import vn.chibo.support.Stage;

/**
 * Anything sent into the forms of cases, from the first on, as far as it takes them: what is not refused is filed, and
 * nothing is an error of the system. Longer: {@code -Dchibo.fuzz.steps=10000}.
 */
@ChiBoTest
@Tag("long")
class RelocationFuzzTest {

	private static final int STEPS = Integer.getInteger("chibo.fuzz.steps", 300);
	private static final List<String> STARTED = List.of("relocation", "relocationWithdrawal", "admission",
		"admissionStop",
		"recognition", "reviewCampaign", "ratingObjection");
	private static final List<String> PEOPLE = List.of("btphanxuong1", "dangcongty", "tochxa", "tochphuong", "bttdp4",
		"btthon1",
		"bttdp5", "dangxa");

	@Autowired
	Stage stage;
	@Autowired
	ObjectMapper json;

	@Autowired
	JdbcClient jdbc;

	private final Fuzz fuzz = new Fuzz(Long.getLong("chibo.fuzz.seed", 27112026));
	private int taken;

	@Test
	void everythingIsTakenOrRefusedInASentence() {
		stage.clock().set(LocalDate.of(2026, 11, 23));
		var story = RelocationStory.ofMemberIn("phanxuong1", stage).asksToMoveTo("tdp4");
		for (int step = 0; step < STEPS; step++) {
			if (stage.records().isClosed(story.caseNumber())) {
				story = RelocationStory.ofMemberIn("phanxuong1", stage).asksToMoveTo("tdp4");
			}
			if (step % 4 == 0) {
				var starter = fuzz.one(PEOPLE);
				var process = fuzz.one(STARTED);
				attempt(() -> stage.people().as(starter).start(process, fuzz.of(form(stage.people().as(starter)
					.opensStart(process)))));
			}
			work(story);
		}
		assertThat(taken).as("some steps go on").isPositive();
	}

	/** Others need those who have retired by chance. */
	@AfterEach
	void everybodySitsAgain() {
		PEOPLE.forEach(login -> jdbc.sql("update seat set valid_to = null where member_id = ?")
			.param(stage.register().memberId(login)).update());
	}

	private void work(RelocationStory story) {
		var who = stage.people()
			.as(stage.records().openTasks(story.caseNumber()).contains(RelocationModel.TASK_WRITE_REQUEST)
				? story.member() : fuzz.one(PEOPLE));
		who.tasks(story.caseNumber()).stream().findFirst().ifPresent(task -> attempt(() -> {
			who.claims(task.getId());
			who.submits(task.getId(), fuzz.of(form(who.opens(task.getId()))));
			taken++;
		}));
	}

	private void attempt(Runnable step) {
		try {
			step.run();
		} catch (RuntimeException refused) {
			assertThat(refused).hasMessageNotContaining("tra cứu").hasMessageMatching("(?s).*[.:]$");
		}
	}

	private JsonNode form(String opened) {
		try {
			return json.readTree(opened);
		} catch (JsonProcessingException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
