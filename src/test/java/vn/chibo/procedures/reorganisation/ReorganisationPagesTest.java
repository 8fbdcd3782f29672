package vn.chibo.procedures.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.Stage;
import vn.chibo.support.Statements;
import vn.chibo.support.TestRegister;

/** Who is led to the pages of proposed changes, who may open them, and what they cost. */
@ChiBoTest
class ReorganisationPagesTest {

	private static final int OF_TWO_PROPOSALS = 6;
	private static final int OF_A_PREVIEW = 46;

	@Autowired
	Statements statements;
	@Autowired
	Stage stage;
	@Autowired
	TestRegister register;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	WebApplicationContext application;

	Rearranged commune;

	@BeforeEach
	void aCommuneWithTwoBranches() {
		commune = new Rearranged(jdbc, register, stage);
		commune.members("a", 4);
		commune.members("b", 3);
	}

	@Test
	void thePageIsForThoseWhoProposeAndThoseWhoDecide() {
		var number = commune.proposes(commune.merging("Chi bộ thôn Liên Hợp"));
		var visitor = new PageVisitor(application, commune.province::login);
		var page = "/reorganisation/" + number;
		assertThat(visitor.main("tochuc", page)).contains("Lưu lựa chọn", "Lê Văn a1");
		assertThat(visitor.main("thuongvu", page)).contains("Lê Văn a1").doesNotContain("Lưu lựa chọn");
		assertThat(visitor.followed("tochuc", page + "/members", Map.of(commune.field("position", "a1"), "HEAD")))
			.contains("Có lựa chọn không nằm trong danh sách");
		for (var other : List.of("a1", "bithuthon", "congty")) {
			assertThat(visitor.status(other, page)).as(other).isEqualTo(403);
			assertThat(visitor.submits(other, page + "/members", Map.of()).getStatus()).as(other).isEqualTo(403);
		}
		assertThat(visitor.submits("thuongvu", page + "/members", Map.of()).getStatus()).isEqualTo(403);
		commune.handsIn(number);
		assertThat(visitor.submits("tochuc", page + "/members", Map.of()).getStatus()).isEqualTo(403);
		assertThat(visitor.status("tochuc", "/reorganisation/STC-2026-999999")).isEqualTo(403);
	}

	@Test
	void theMenuLeadsThereForThoseWhoProposeOrDecide() {
		var visitor = new PageVisitor(application, commune.province::login);
		var door = "href=\"/reorganisation\"";
		for (var person : List.of("tochuc", "thuongvu", "congty", "bophan")) {
			assertThat(visitor.body(person, "/")).as(person).contains(door);
			assertThat(visitor.status(person, "/reorganisation")).as(person).isEqualTo(200);
		}
		for (var person : List.of("a1", "a2", "bithuthon")) {
			assertThat(visitor.body(person, "/")).as(person).doesNotContain(door);
		}
	}

	@Test
	void thePagesCostTheSameHoweverManyMembersAndProposalsOfOthersThereAre() {
		var number = commune.proposes(commune.merging("Chi bộ thôn Liên Hợp"));
		var naming = commune.form("RENAME", "thon");
		naming.put("newName", "Chi bộ thôn An Bình");
		commune.proposes(naming);
		var visitor = new PageVisitor(application, commune.province::login);
		var pages = List.of("/reorganisation", "/reorganisation/" + number);
		var few = pages.stream().map(page -> sent(visitor, page)).toList();
		IntStream.range(10, 30).forEach(more -> commune.province.member("a" + more, "a"));
		var elsewhere = new Rearranged(jdbc, register, stage);
		elsewhere.members("a", 2);
		elsewhere.members("b", 2);
		elsewhere.proposes(elsewhere.merging("Chi bộ thôn khác"));

		assertThat(pages.stream().map(page -> sent(visitor, page)).toList()).isEqualTo(few);
		System.out.println("the pages of changes of organisations: " + few + " statements");
		assertThat(few.get(0)).isLessThanOrEqualTo(OF_TWO_PROPOSALS);
		assertThat(few.get(1)).isLessThanOrEqualTo(OF_A_PREVIEW);
	}

	/** Who is who is asked anew after a change, and remembered then. */
	private int sent(PageVisitor visitor, String page) {
		visitor.body("tochuc", page);
		return statements.of(() -> assertThat(visitor.body("tochuc", page)).contains("</h1>")).size();
	}
}
