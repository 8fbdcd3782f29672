package vn.chibo.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** An expression in every string of every operation of the engine's REST API, at every depth: none is ever evaluated. */
@ChiBoTest
@Tag("long")
@Tag("once")
// in a database of their own: they leave what they were allowed to
@TestPropertySource(properties = "spring.application.name=walk")
class ExpressionWalkTest {

	private static final String EXPRESSION = "${walkProbe.evaluated()}";

	@RegisterExtension
	final Visitors visitors = new Visitors();

	@Autowired
	Stage stage;
	@Autowired
	ProcessEngine engine;
	@Autowired
	WalkProbe probe;

	@Test
	void nothingThatAMemberSendsIsEvaluated() {
		visitors.member("btthon1").forEach(this::walk);
	}

	@Test
	void nothingThatTheAdministratorSendsIsEvaluated() {
		visitors.administrator().forEach(this::walk);
	}

	/** An older database may hold a list with one in it: {@code filterService} is the engine itself and may do anything. */
	@Test
	void listThatHoldsAnExpressionIsRefusedWhenItIsOpened() {
		var query = (TaskQueryImpl) engine.getTaskService().createTaskQuery().or().endOr();
		query.getQueries().get(1).addExpression("taskAssignee", EXPRESSION);
		var filter = engine.getFilterService().newTaskFilter("walk").setQuery(query);
		engine.getFilterService().saveFilter(filter);
		var before = probe.evaluations();
		for (var member : visitors.member("btthon1")) {
			var answer = member.call("GET", "/filter/" + filter.getId() + "/list", null, null);
			assertThat(answer.statusCode()).isEqualTo(400);
			assertThat(answer.body()).contains("không nhận biểu thức");
		}
		assertThat(probe.evaluations()).isEqualTo(before);
		engine.getFilterService().deleteFilter(filter.getId());
	}

	@Test
	void listWithAnExpressionIsNotStored() {
		var stored = engine.getFilterService().createFilterQuery().count();
		for (var administrator : visitors.administrator()) {
			var answer = administrator.call("POST", "/filter/create", "application/json", """
				{"resourceType": "Task", "name": "walk", "query": {"orQueries": [{"assigneeExpression": "%s"}]}}"""
				.formatted(EXPRESSION));
			assertThat(answer.statusCode()).isEqualTo(400);
			assertThat(answer.body()).contains("không nhận biểu thức");
		}
		assertThat(engine.getFilterService().createFilterQuery().count()).isEqualTo(stored);
	}

	private void walk(Visitor visitor) {
		var evaluated = new ArrayList<String>();
		var requests = new EveryString(EXPRESSION).requests(URLEncoder.encode(EXPRESSION, StandardCharsets.UTF_8));
		assertThat(requests).as("what the document asks for").hasSizeGreaterThan(2000)
			.anyMatch(request -> request.toString().contains("orQueries\":[{\"assigneeExpression"));
		var running = RunningCase.begun(stage, engine, visitor.login());
		for (var request : requests) {
			var before = probe.evaluations();
			var answer = visitor.call(request.method(), running.path(request.path()).replaceAll("[{}]", ""),
				"application/json",
				request.body() == null ? null : request.body().toString());
			if (probe.evaluations() > before) {
				evaluated.add(request.toString());
			}
			assertThat(answer.body()).as(request.toString()).doesNotContain("evaluated 1");
		}
		assertThat(evaluated).isEmpty();
	}
}
