package vn.chibo.sees;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import vn.chibo.sees.Table.Cell;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;
import vn.chibo.support.Visitor;

/** Every cell of docs/who-sees-what.md, over HTTP, with somebody who has that role. */
@ChiBoTest
@Tag("once")
@Tag("long")
class WhoSeesWhatTest {

	private static final String PASSWORD = "mat-khau";
	/** The cheapest that the encoder of the application can check. */
	private static final String HASH = new BCryptPasswordEncoder(4).encode(PASSWORD);
	private static final Set<Integer> REFUSED = Set.of(302, 401, 403, 404);

	@LocalServerPort
	int port;
	@Autowired
	Stage stage;
	@Autowired
	ProcessEngine engine;
	@Autowired
	JdbcClient jdbc;

	private final Map<String, Onlooker> onlookers = new HashMap<>();

	private final List<Side> sides = new ArrayList<>();

	@AfterEach
	void leave() {
		sides.forEach(Side::leave);
	}

	@TestFactory
	Stream<DynamicContainer> eachCellIsTrue() {
		var here = new Side("a", jdbc, stage);
		var there = new Side("b", jdbc, stage);
		sides.addAll(List.of(here, there));
		var things = things();
		return Table.ofTheDocument().cells().collect(Collectors.groupingBy(Cell::what, LinkedHashMap::new,
			Collectors.toList())).entrySet().stream().map(row -> DynamicContainer.dynamicContainer(row.getKey(),
				row.getValue().stream().map(cell -> DynamicTest.dynamicTest(cell.toString(),
					() -> check(cell, things.get(cell.what()), here, there)))));
	}

	@Test
	void everyRowHasItsRequestAndEveryRoleItsColumn() {
		var table = Table.ofTheDocument();
		assertThat(table.rows()).extracting(Table.Row::what).containsExactlyInAnyOrderElementsOf(things().keySet());
		assertThat(table.roles()).containsExactly(Role.values());
		assertThat(table.cells()).extracting(Cell::answer).containsOnly("sees", "does", Table.NOTHING);
	}

	private Map<String, Thing> things() {
		return new Things(engine, stage.records()).all().stream()
			.collect(Collectors.toMap(Thing::what, Function.identity()));
	}

	private void check(Cell cell, Thing thing, Side here, Side there) {
		var target = (cell.own() ? here : there).at(thing.step());
		var who = onlooker(cell.role(), here.at(thing.step()), here);
		var answer = thing.request().apply(who, target);
		if (thing.isDone()) {
			var isDone = thing.effect().test(target);
			if (isDone) {
				target.side().usedUp(thing.step());
			}
			assertThat(isDone ? "does" : Table.NOTHING).as(said(cell, answer)).isEqualTo(cell.answer());
			assertThat(answer.statusCode() < 300).as(said(cell, answer)).isEqualTo(isDone);
		} else {
			var isSeen = answer.statusCode() == 200 && answer.body().contains(thing.mark().apply(target));
			assertThat(isSeen ? "sees" : Table.NOTHING).as(said(cell, answer)).isEqualTo(cell.answer());
		}
		if (cell.answer().equals(Table.NOTHING)) {
			assertTellsNothing(cell, answer, target);
		}
	}

	/** Nothing is an empty answer, or a refusal that is the same for all. */
	private static void assertTellsNothing(Cell cell, HttpResponse<String> answer, Target target) {
		assertThat(withoutBar(answer.body())).as(cell.toString()).doesNotContain(target.secrets());
		assertThat(answer.statusCode() < 300 || REFUSED.contains(answer.statusCode())
			|| answer.statusCode() == 400 && answer.body().contains("\"type\":\"Answer\"")).as(said(cell, answer))
			.isTrue();
	}

	/** In the bar of our pages stands the name of whoever looks. */
	private static String withoutBar(String page) {
		return page.replaceFirst("(?s)<header class=\"bar\">.*?</header>", "");
	}

	private static String said(Cell cell, HttpResponse<String> answer) {
		return "%s; it answered %d %.600s".formatted(cell, answer.statusCode(), answer.body());
	}

	/** The member concerned by a case here is also the one who looks at cases elsewhere. */
	private Onlooker onlooker(Role role, Target here, Side side) {
		return switch (role) {
			case STRANGER -> onlookers.computeIfAbsent("", nobody -> Onlooker.stranger(port));
			case ADMINISTRATOR -> onlookers.computeIfAbsent(Visitor.ADMINISTRATOR,
				login -> Onlooker.loggedIn(port, login, Visitor.ADMINISTRATOR_PASSWORD));
			case MEMBER_CONCERNED -> member(here.subjectLogin());
			default -> member(side.loginOf(role.person()));
		};
	}

	private Onlooker member(String name) {
		return onlookers.computeIfAbsent(name, login -> {
			jdbc.sql("insert into credential (login, password_hash, changed_at) values (?, ?, current_timestamp)")
				.params(login, HASH).update();
			return Onlooker.loggedIn(port, login, PASSWORD);
		});
	}
}
