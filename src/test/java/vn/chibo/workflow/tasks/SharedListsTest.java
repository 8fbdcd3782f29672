package vn.chibo.workflow.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.chibo.models.RelocationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Movers;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.Province;
import vn.chibo.support.Stage;
import vn.chibo.support.Statements;

/** The lists in Tasklist: what each holds for whom, and that nobody's change to them is undone. */
@ChiBoTest
class SharedListsTest {

	private static final LocalDate TODAY = Province.TODAY;
	/** Who one is, what committees one works in, and all cards in one. */
	private static final int STATEMENTS = 6;

	@Autowired
	WebApplicationContext application;
	@Autowired
	Stage stage;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TaskService tasks;
	@Autowired
	FilterService filters;
	@Autowired
	SharedFilters sharedFilters;
	@Autowired
	Statements statements;

	private Province province;
	private Movers movers;

	@BeforeEach
	void aProvinceWithASecretary() {
		province = new Province(jdbc, stage.register()).withOfficials();
		movers = new Movers(province, stage, tasks);
	}

	/** A member of the spinners' branch asks to move; the branch committee has to look at it by that day. */
	private String dueOn(String member, LocalDate day) {
		var number = movers.writes(member);
		movers.due(number, day);
		return movers.task(number);
	}

	private Filter filter(SharedList list) {
		return filters.createFilterQuery().filterName(list.title()).singleResult();
	}

	private List<String> in(SharedList list, String login) {
		var id = filter(list).getId();
		var person = stage.people().as(province.login(login));
		return person.loggedIn(() -> filters.<Task>list(id)).stream().map(Task::getId).toList();
	}

	@Test
	void eachListHoldsWhatItSays() {
		var late = dueOn("an", TODAY.minusDays(1));
		var today = dueOn("binh", TODAY);
		var sunday = dueOn("chi", TODAY.with(DayOfWeek.SUNDAY));
		var monday = dueOn("dung", TODAY.with(DayOfWeek.SUNDAY).plusDays(1));
		stage.people().as(province.login("bithu")).claims(monday);

		assertThat(in(SharedList.WORK, "bithu")).containsExactlyInAnyOrder(late, today, sunday, monday);
		assertThat(in(SharedList.TAKEN, "bithu")).containsExactly(monday);
		assertThat(in(SharedList.WAITING, "bithu")).containsExactlyInAnyOrder(late, today, sunday);
		assertThat(in(SharedList.THIS_WEEK, "bithu")).containsExactlyInAnyOrder(today, sunday);
		assertThat(in(SharedList.LATE, "bithu")).containsExactly(late);
		for (var list : SharedList.values()) {
			assertThat(in(list, "bithuthon")).as(list.title()).isEmpty();
		}
	}

	@Test
	void whoeverSearchesForAColleaguesTasksInTheOwnListFindsTheOwn() {
		var taken = dueOn("an", TODAY);
		stage.people().as(province.login("bithu")).claims(taken);
		var id = filter(SharedList.TAKEN).getId();

		assertThat(stage.people().as(province.login("bithu")).loggedIn(() -> filters.count(id,
			tasks.createTaskQuery().taskAssignee(province.login("bithuthon"))))).isOne();
	}

	@Test
	void aListIsMadeOnce() {
		var title = SharedList.LATE.title();
		filters.deleteFilter(filter(SharedList.LATE).getId());
		try {
			sharedFilters.run(new DefaultApplicationArguments());
			assertThat(filters.createFilterQuery().filterName(title).count()).isZero();
			assertThat(filters.createFilterQuery().count()).isEqualTo(SharedList.values().length - 1);
		} finally {
			var again = filters.newTaskFilter(title).setQuery(tasks.createTaskQuery());
			filters.saveFilter(again.setProperties(SharedList.LATE.properties()));
		}
	}

	@Test
	void aPageOfCardsIsOneQuestionAndTellsWhomItConcerns() {
		var one = dueOn("an", TODAY);
		var other = dueOn("binh", TODAY);
		var pages = new PageVisitor(application, province);
		var path = "/tasks/cards?id=" + one + "&id=" + other;

		var sent = statements.of(() -> assertThat(pages.body("bithu", path)).contains(one, other,
			"\"branch\":\"Chi bộ Tổ sợi\"", "\"caseNumber\":\"CSH-", "\"name\":\"Lê Văn an\""));
		assertThat(sent).as("%s", sent).hasSizeLessThanOrEqualTo(STATEMENTS);
		assertThat(pages.body("bithuthon", path)).isEqualTo("[]");
		province.seat(province.committee("tosoi"), "phobithu");
		stage.people().as(province.login("phobithu")).claims(one);
		assertThat(pages.body("bithu", path)).as("taken by somebody else").contains(one).doesNotContain("Lê Văn an");
	}

	private TaskQuery wanted(String text, ListOrder order) {
		return tasks.createTaskQuery().active().taskVariableValueEquals("chibo:text", text)
			.taskVariableValueEquals("chibo:order", order.name());
	}

	private List<String> found(SharedList list, String login, Supplier<TaskQuery> wanted, int first, int most) {
		var id = filter(list).getId();
		return stage.people().as(province.login(login)).loggedIn(() -> {
			var page = filters.<Task, TaskQuery>listPage(id, wanted.get(), first, most);
			assertThat(filters.count(id, wanted.get())).isGreaterThanOrEqualTo(page.size());
			return page.stream().map(Task::getId).toList();
		});
	}

	private List<String> found(SharedList list, String login, String text) {
		return found(list, login, () -> wanted(text, ListOrder.DUE), 0, 15);
	}

	@Test
	void aTaskIsFoundByWhatStandsOnItsCardWithinTheList() {
		var late = dueOn("an", TODAY.minusDays(1));
		var today = dueOn("binh", TODAY);
		var number = jdbc
			.sql("select e.BUSINESS_KEY_ from ACT_RU_TASK t join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_ "
				+ "where t.ID_ = ?")
			.param(today).query(String.class).single();

		assertThat(found(SharedList.WORK, "bithu", "le BINH")).containsExactly(today);
		assertThat(found(SharedList.WORK, "bithu", "lê văn")).containsExactly(late, today);
		assertThat(found(SharedList.LATE, "bithu", "le van")).containsExactly(late);
		assertThat(found(SharedList.WORK, "bithu", number.replace('-', ' '))).containsExactly(today);
		assertThat(found(SharedList.WORK, "bithu", "to soi an")).containsExactly(late);
		assertThat(found(SharedList.WORK, "bithu", "%")).isEmpty();
		assertThat(found(SharedList.WORK, "bithuthon", "binh")).as("not hers").isEmpty();
		province.seat(province.committee("tosoi"), "phobithu");
		stage.people().as(province.login("phobithu")).claims(late);
		assertThat(found(SharedList.WORK, "bithu", "an le")).as("taken by somebody else: no name").isEmpty();
		assertThat(found(SharedList.TAKEN, "phobithu", "an le")).containsExactly(late);
	}

	@Test
	void aListIsInTheOrderThatIsWantedOnEachOfItsPages() {
		var late = dueOn("hoa", TODAY.minusDays(3));
		var later = dueOn("ân", TODAY.minusDays(1));
		var undated = dueOn("an", null);
		var today = dueOn("đức", TODAY);

		assertThat(found(SharedList.WORK, "bithu", () -> wanted("", ListOrder.DUE), 0, 15))
			.containsExactly(late, later, today, undated);
		assertThat(found(SharedList.LATE, "bithu", () -> wanted("", ListOrder.DUE), 0, 15))
			.as("what has been late longest is first").containsExactly(late, later);
		assertThat(found(SharedList.WORK, "bithu", () -> wanted("", ListOrder.PERSON), 0, 15))
			.containsExactly(undated, later, today, late);
		assertThat(found(SharedList.WORK, "bithu", () -> wanted("", ListOrder.PERSON), 1, 2))
			.containsExactly(later, today);
		assertThat(found(SharedList.WORK, "bithu", () -> wanted("", ListOrder.CASE), 0, 15))
			.containsExactly(late, later, undated, today);
		assertThat(found(SharedList.WORK, "bithu", () -> wanted("", ListOrder.TASK), 3, 15)).hasSize(1);
	}

	@Test
	void theNextOfTheSameKindIsOneOfThoseFound() {
		var one = dueOn("an", TODAY);
		var other = dueOn("binh", TODAY.plusDays(1));
		var kind = "relocation/" + RelocationModel.TASK_REVIEW_AT_BRANCH;

		assertThat(found(SharedList.WORK, "bithu", () -> wanted("", ListOrder.DUE)
			.taskVariableValueEquals("chibo:kind", kind), 0, 1)).containsExactly(one);
		assertThat(found(SharedList.WORK, "bithu", () -> wanted("binh", ListOrder.DUE)
			.taskVariableValueEquals("chibo:kind", kind), 0, 1)).containsExactly(other);
		assertThat(found(SharedList.WORK, "bithu", () -> wanted("", ListOrder.DUE)
			.taskVariableValueEquals("chibo:kind", "relocation/task_other"), 0, 1)).isEmpty();
		tasks.setAssignee(one, "somebody else");
		assertThat(found(SharedList.WORK, "bithu", () -> wanted("", ListOrder.DUE)
			.taskVariableValueEquals("chibo:kind", kind), 0, 1)).as("what a colleague has is not next").containsExactly(
				other);
	}

	@Test
	void aListOfTheAdministratorsOwnIsSearchedToo() {
		var late = dueOn("an", TODAY.minusDays(1));
		dueOn("binh", TODAY);
		var own = filters.newTaskFilter("Riêng").setQuery(tasks.createTaskQuery().taskId(late));
		filters.saveFilter(own);
		try {
			assertThat(
				stage.people().as(province.login("bithu")).loggedIn(() -> filters.<Task, TaskQuery>list(own.getId(),
					wanted("le", ListOrder.PERSON))))
				.extracting(Task::getId).containsExactly(late);
		} finally {
			filters.deleteFilter(own.getId());
		}
	}

	@Test
	void aSearchedListNeedsNoMoreStatementsThanTheEngineByItself() {
		dueOn("an", TODAY);
		dueOn("binh", TODAY);
		var id = filter(SharedList.WORK).getId();
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
		try {
			var person = stage.people().as(province.login("bithu"));
			var byItself = person.loggedIn(() -> statements.of(() -> {
				assertThat(filters.<Task, TaskQuery>listPage(id, tasks.createTaskQuery().active(), 0, 15)).hasSize(2);
				assertThat(filters.count(id, tasks.createTaskQuery().active())).isEqualTo(2);
			}));
			var sent = person.loggedIn(() -> statements.of(() -> {
				assertThat(filters.<Task, TaskQuery>listPage(id, wanted("le", ListOrder.PERSON), 0, 15)).hasSize(2);
				assertThat(filters.count(id, wanted("le", ListOrder.PERSON))).isEqualTo(2);
			}));
			assertThat(sent).as("%s", sent).hasSizeLessThanOrEqualTo(byItself.size());
		} finally {
			RequestContextHolder.resetRequestAttributes();
		}
	}
}
