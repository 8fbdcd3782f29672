package vn.chibo.procedures.relocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.models.RelocationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Locks;
import vn.chibo.support.Stage;
import vn.chibo.support.WholeDatabase;

/** A self-review that is written over several evenings: kept as it grows, for its author only, until it is handed in. */
@ChiBoTest
class RelocationDraftsTest {

	private static final String WRITTEN = "Năm qua tôi còn ngại phát biểu trong các buổi họp";

	@Autowired
	WebApplicationContext application;
	@Autowired
	Stage stage;
	@Autowired
	TaskService tasks;
	@Autowired
	ObjectMapper json;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	WholeDatabase database;
	@Autowired
	TransactionTemplate transaction;

	private MockMvc server;
	private RelocationStory story;
	private String task;

	@BeforeEach
	void memberTakesTheTask() {
		server = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
		story = RelocationStory.ofMemberIn("thon1", stage).asksToMoveTo("tdp4");
		task = stage.people().as(story.member()).task(story.caseNumber(), RelocationModel.TASK_WRITE_REQUEST).getId();
		stage.people().as(story.member()).claims(task);
	}

	@AfterEach
	void nobodyIsAway() {
		jdbc.sql("delete from deputy where valid_to = ?").param(stage.clock().today()).update();
	}

	@Test
	void whatWasTypedIsThereAgain() throws Exception {
		types(story.member(), Map.of("selfReview", WRITTEN, "cardShown", true)).andExpect(status().isOk());
		types(story.member(), Map.of("selfReview", WRITTEN + ".", "cardShown", false)).andExpect(status().isOk());
		var draft = form(story.member()).path("draft");
		assertThat(draft.path("data"))
			.isEqualTo(json.valueToTree(Map.of("selfReview", WRITTEN + ".", "cardShown", false)));
		assertThat(draft.path("savedAt").asText()).startsWith(stage.clock().today().getYear() + "-");
	}

	@Test
	void ofTwoWindowsNoneTakesTheOthersPlaceUnasked() throws Exception {
		goesOnFrom(0, "Cửa sổ một").andExpect(status().isOk());
		goesOnFrom(0, "Cửa sổ hai").andExpect(status().isConflict())
			.andExpect(jsonPath("message").value(containsString("ở một cửa sổ khác")));
		var first = Instant.parse(form(story.member()).path("draft").path("savedAt").asText()).toEpochMilli();
		goesOnFrom(first, "Cửa sổ một, lần sau").andExpect(status().isOk());
		goesOnFrom(first, "Cửa sổ hai").andExpect(status().isConflict());
		assertThat(form(story.member()).path("draft").path("data").path("selfReview").asText())
			.isEqualTo("Cửa sổ một, lần sau");
		types(story.member(), Map.of("selfReview", "Cửa sổ hai")).andExpect(status().isOk());
	}

	private ResultActions goesOnFrom(long seen, String written) throws Exception {
		return server.perform(put("/drafts/" + task).header("Chibo-Draft", seen)
			.content(json.writeValueAsBytes(Map.of("selfReview", written))).with(user(story.member())).with(csrf()));
	}

	@Test
	void onlyFieldsThatTakeInputAreKept() throws Exception {
		types(story.member(), Map.of("selfReview", "e\u0302\u0301 ", "memberName", "Tên khác", "invented", "x"));
		assertThat(form(story.member()).path("draft").path("data"))
			.isEqualTo(json.valueToTree(Map.of("selfReview", "ế")));
	}

	@Test
	void whatBelongsToNoFieldIsNoDraft() throws Exception {
		types(story.member(), Map.of("memberName", "Tên khác", "invented", "x")).andExpect(status().isOk());
		assertThat(drafts()).isZero();
	}

	@Test
	void whoWritesForTheMemberIsToldSo() throws Exception {
		assertThat(form(story.member()).path("forOthers").isNull()).isTrue();
		var name = form("btthon1").path("components").findValuesAsText("defaultValue").get(0);
		assertThat(form("btthon1").path("forOthers").asText())
			.isEqualTo("Viết thay đồng chí " + name + ".");
		var today = stage.clock().today();
		jdbc.sql("insert into deputy (member_id, deputy_id, valid_from, valid_to) "
			+ "select a.id, d.id, ?, ? from member a, member d where a.login = 'btthon1' and d.login = 'bttdp5'")
			.params(today, today).update();
		var absent = jdbc.sql("select full_name from member where login = 'btthon1'").query(String.class).single();
		assertThat(form("bttdp5").path("forOthers").asText()).isEqualTo(
			"Làm thay đồng chí " + absent + " vắng mặt, viết thay đồng chí " + name + ".");
	}

	@Test
	void whoTakesTheTaskNextBeginsAnew() throws Exception {
		types(story.member(), Map.of("selfReview", WRITTEN));
		assertThat(stage.people().as("btthon1").opens(task)).doesNotContain(WRITTEN);
		givesBack();
		stage.people().as("btthon1").claims(task);
		assertThat(stage.people().as("btthon1").opens(task)).doesNotContain(WRITTEN, "\"draft\"");
		types("btthon1", Map.of("selfReview", "Chi ủy ghi hộ.")).andExpect(status().isOk());
		assertThat(form("btthon1").path("draft").path("data").path("selfReview").asText()).isEqualTo("Chi ủy ghi hộ.");
		assertThat(form(story.member()).path("draft").path("data").path("selfReview").asText()).isEqualTo(WRITTEN);
		stage.people().as("btthon1").submits(task, story.requestForm());
		assertThat(drafts()).isZero();
	}

	@Test
	void onlyWhoHasTakenTheTaskMayWrite() throws Exception {
		types("btthon1", Map.of("selfReview", "x")).andExpect(status().isBadRequest())
			.andExpect(
				jsonPath("message").value("Nhiệm vụ này đang do người khác nhận; hãy tải lại danh sách nhiệm vụ."));
		givesBack();
		types(story.member(), Map.of("selfReview", "x")).andExpect(status().isBadRequest())
			.andExpect(jsonPath("message").value(containsString("Hãy bấm nhận nhiệm vụ")));
		server.perform(put("/drafts/" + task).content("{}").with(csrf())).andExpect(status().isUnauthorized());
		server.perform(get("/drafts/token")).andExpect(status().isUnauthorized());
		server.perform(put("/drafts/" + task).content("{}").with(user(story.member())))
			.andExpect(status().isForbidden());
		assertThat(drafts()).isZero();
	}

	@Test
	void whomTheTaskDoesNotConcernLearnsNotEvenThatThereIsOne() throws Exception {
		var taken = types("bttdp5", Map.of()).andReturn().getResponse();
		givesBack();
		var free = types("bttdp5", Map.of()).andReturn().getResponse();
		var none = server.perform(put("/drafts/none").content("{}").with(user("bttdp5")).with(csrf())).andReturn()
			.getResponse();
		assertThat(none.getStatus()).isEqualTo(400).isEqualTo(taken.getStatus()).isEqualTo(free.getStatus());
		assertThat(none.getContentAsString()).contains("không còn").isEqualTo(taken.getContentAsString())
			.isEqualTo(free.getContentAsString());
	}

	@Test
	void handedInMeansGoneAndRefusedMeansKept() throws Exception {
		types(story.member(), Map.of("selfReview", WRITTEN));
		var member = stage.people().as(story.member());
		assertThat(catchThrowable(() -> member.submits(task, Map.of("selfReview", WRITTEN)))).isNotNull();
		assertThat(drafts()).isOne();
		member.submits(task, story.requestForm());
		assertThat(drafts()).isZero();
		types(story.member(), Map.of("selfReview", "Đến muộn")).andExpect(status().isBadRequest())
			.andExpect(jsonPath("message").value(containsString("đã được giải quyết")));
		assertThat(drafts()).isZero();
	}

	@Test
	void whatArrivesWhileTheFormIsHandedInGoesWithIt() {
		var late = transaction.execute(status -> {
			stage.people().as(story.member()).submits(task, story.requestForm());
			var waiting = CompletableFuture.supplyAsync(() -> statusOf(Map.of("selfReview", WRITTEN)));
			await().until(() -> Locks.somebodyWaits(jdbc));
			return waiting;
		});
		assertThat(late.join()).isEqualTo(400);
		assertThat(drafts()).isZero();
	}

	@Test
	void withdrawnCaseTakesItsDraftsAlong() throws Exception {
		types(story.member(), Map.of("selfReview", WRITTEN));
		story.withdraws(story.member());
		assertThat(drafts()).isZero();
	}

	@Test
	void draftIsReadNowhereAndCountsAsNoReading() throws Exception {
		types(story.member(), Map.of("selfReview", WRITTEN));
		form(story.member());
		assertThat(database.findings("", List.of(WRITTEN))).isEmpty();
		assertThat(jdbc.sql("select count(*) from paper_reading where case_number = ? and read_by = ?")
			.params(story.caseNumber(), story.member()).query(Long.class).single()).isOne();
	}

	@Test
	void whatNobodyTypesIsRefused() throws Exception {
		for (var body : List.of("", "null", "[1]", "no json", "{\"selfReview\":\"" + "x".repeat(70_000) + "\"}",
			"{\"invented\":\"" + "x".repeat(600_000) + "\"}")) {
			server.perform(put("/drafts/" + task).content(body).with(user(story.member())).with(csrf()))
				.andExpect(status().isBadRequest());
		}
		assertThat(drafts()).isZero();
	}

	private ResultActions types(String login, Map<String, Object> fields) throws Exception {
		return server
			.perform(put("/drafts/" + task).content(json.writeValueAsBytes(fields)).with(user(login)).with(csrf()));
	}

	private int statusOf(Map<String, Object> fields) {
		try {
			return types(story.member(), fields).andReturn().getResponse().getStatus();
		} catch (Exception failed) {
			throw new IllegalStateException(failed);
		}
	}

	private void givesBack() {
		stage.people().as(story.member()).act(() -> tasks.setAssignee(task, null));
	}

	private JsonNode form(String login) throws Exception {
		return json.readTree(stage.people().as(login).opens(task));
	}

	private long drafts() {
		return jdbc.sql("select count(*) from draft where case_number = ?").param(story.caseNumber()).query(Long.class)
			.single();
	}
}
