package vn.chibo.workflow.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Movers;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.Province;
import vn.chibo.support.Stage;
import vn.chibo.support.Statements;

/** The lists in Tasklist: what each holds for whom, and that nobody's change to them is undone. */
@ChiBoTest
@Tag("sql")
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
}
