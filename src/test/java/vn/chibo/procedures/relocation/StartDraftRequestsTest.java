package vn.chibo.procedures.relocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** The form that begins a relocation is filled in on two evenings: kept for its writer only, until the case is begun. */
@ChiBoTest
class StartDraftRequestsTest {

	private static final Map<String, Object> TYPED = Map.of("residence", "Số 18, tổ dân phố 5", "invented", "x");

	@Autowired
	WebApplicationContext application;
	@Autowired
	Stage stage;
	@Autowired
	FormService forms;
	@Autowired
	RepositoryService repository;
	@Autowired
	ObjectMapper json;
	@Autowired
	JdbcClient jdbc;

	private MockMvc server;
	private RelocationStory story;
	private String process;

	@BeforeEach
	void somebodyIsAboutToMove() {
		server = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
		story = RelocationStory.ofMemberIn("thon1", stage);
		process = repository.createProcessDefinitionQuery().processDefinitionKey("relocation").latestVersion()
			.singleResult().getId();
	}

	@BeforeEach
	@AfterEach
	void nothingIsLeft() {
		jdbc.sql("delete from start_draft").update();
	}

	@Test
	void whatWasTypedIsThereAgainForItsWriterOnly() throws Exception {
		types(story.member(), story.member(), TYPED).andExpect(status().isOk());
		assertThat(form(story.member()).path("draft").path("data"))
			.isEqualTo(json.valueToTree(Map.of("residence", "Số 18, tổ dân phố 5")));
		assertThat(form(story.member()).path("writer").asText()).isEqualTo(story.member());
		assertThat(form("btthon1").has("draft")).isFalse();
	}

	@Test
	void whatBelongsToNoFieldIsNoDraftAndTakesNoneAway() throws Exception {
		types(story.member(), story.member(), Map.of("invented", "x")).andExpect(status().isOk());
		assertThat(drafts()).isZero();
		types(story.member(), story.member(), TYPED);
		types(story.member(), story.member(), Map.of("invented", "x")).andExpect(status().isOk());
		assertThat(form(story.member()).path("draft").path("data").path("residence").asText())
			.isEqualTo(TYPED.get("residence"));
	}

	@Test
	void ofTwoWindowsNoneTakesTheOthersPlaceUnasked() throws Exception {
		long first = savedAt(goesOnFrom(0).andExpect(status().isOk()));
		goesOnFrom(0).andExpect(status().isConflict())
			.andExpect(jsonPath("message").value(containsString("ở một cửa sổ khác")));
		assertThat(savedAt(goesOnFrom(first).andExpect(status().isOk()))).isGreaterThan(first);
		goesOnFrom(first).andExpect(status().isConflict());
		types(story.member(), story.member(), TYPED).andExpect(status().isOk());
		jdbc.sql("delete from start_draft").update();
		goesOnFrom(first).andExpect(status().isOk());
	}

	private ResultActions goesOnFrom(long seen) throws Exception {
		return server.perform(put("/drafts/start/" + process).header("Chibo-Writer", story.member())
			.header("Chibo-Draft", seen).content(json.writeValueAsBytes(TYPED)).with(user(story.member()))
			.with(csrf()));
	}

	private long savedAt(ResultActions saved) throws Exception {
		return Instant
			.parse(json.readTree(saved.andReturn().getResponse().getContentAsByteArray()).path("savedAt").asText())
			.toEpochMilli();
	}

	@Test
	void oneBeginsAnew() throws Exception {
		types(story.member(), story.member(), TYPED);
		server.perform(delete("/drafts/start/" + process).with(user("btthon1")).with(csrf()))
			.andExpect(status().isOk());
		assertThat(form(story.member()).has("draft")).isTrue();
		server.perform(delete("/drafts/start/" + process).with(user(story.member())).with(csrf()))
			.andExpect(status().isOk());
		assertThat(form(story.member()).has("draft")).isFalse();
	}

	@Test
	void begunMeansGoneAndRefusedMeansKept() throws Exception {
		types(story.member(), story.member(), TYPED);
		types("btthon1", "btthon1", TYPED);
		assertThat(catchThrowable(() -> begins(Map.of("residence", "x")))).isNotNull();
		assertThat(drafts()).isEqualTo(2);
		begins(story.startForm("tdp4", RelocationStory.IN_TIME));
		assertThat(drafts()).as("that of somebody else stays").isOne();
		assertThat(form(story.member()).has("draft")).isFalse();
	}

	@Test
	void whatOneHasTypedIsNotKeptForWhoeverLogsInThere() throws Exception {
		types("btthon1", story.member(), TYPED).andExpect(status().isBadRequest())
			.andExpect(jsonPath("message").value(containsString("không phải người viết")));
		server.perform(put("/drafts/start/" + process).content("{}").with(user("btthon1")).with(csrf()))
			.andExpect(status().isBadRequest());
		assertThat(drafts()).isZero();
	}

	@Test
	void whatBeginsNothingIsRefused() throws Exception {
		for (var unknown : new String[] {"relocation", "relocation:1:none", "none"}) {
			process = unknown;
			types("btthon1", "btthon1", TYPED).andExpect(status().isBadRequest())
				.andExpect(jsonPath("message").value("Không có thủ tục này; hãy tải lại trang."));
		}
		assertThat(drafts()).isZero();
	}

	@Test
	void strangersAndPagesOfAnotherSessionAreToldSo() throws Exception {
		server.perform(put("/drafts/start/" + process).content("{}").with(csrf()))
			.andExpect(status().isUnauthorized());
		server.perform(put("/drafts/start/" + process).content("{}").with(user("btthon1")))
			.andExpect(status().isForbidden());
		assertThat(drafts()).isZero();
	}

	/** Whatever it says it wants to read, a script is answered in JSON. */
	private ResultActions types(String login, String writer, Map<String, Object> fields) throws Exception {
		return server.perform(put("/drafts/start/" + process).header("Chibo-Writer", writer)
			.content(json.writeValueAsBytes(fields)).accept(MediaType.APPLICATION_PDF).with(user(login)).with(csrf()));
	}

	private void begins(Map<String, Object> form) {
		stage.people().as(story.member()).act(() -> forms.submitStartForm(process, form));
	}

	private JsonNode form(String login) throws IOException {
		return json.readTree(stage.people().as(login).opensStart("relocation"));
	}

	private long drafts() {
		return jdbc.sql("select count(*) from start_draft").query(Long.class).single();
	}
}
