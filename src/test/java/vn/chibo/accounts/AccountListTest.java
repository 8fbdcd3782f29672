package vn.chibo.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.security.Accounts;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Province;
import vn.chibo.support.Statements;
import vn.chibo.support.TestRegister;
import vn.chibo.support.Visitor;

/** The administrator finds accounts and sees how they stand; a secretary sees who of the branch was never here. */
@ChiBoTest
class AccountListTest {

	private static final String LIST = "/administration/accounts";
	private static final String PASSWORD = "bon-tu-khong-lien-quan";

	@LocalServerPort
	int port;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TestRegister register;
	@Autowired
	Accounts accounts;
	@Autowired
	Statements statements;

	Province province;

	@BeforeEach
	void province() {
		province = new Province(jdbc, register);
		province.person("an");
	}

	@Test
	void isSearchedWithoutAccentsAndWithoutTheTextInTheAddress() {
		register.memberIs(province.login("an"), "full_name", "Đặng Thị Hiếu Đức");
		var administrator = Visitor.administrator(port);

		var answer = administrator.submit(LIST, LIST + "/search", Map.of("text", "dang thi hieu duc", "of",
			"" + province.id("xa")));
		assertThat(administrator.whereTo(answer)).isEqualTo(LIST + "?of=" + province.id("xa") + "&found=true");
		assertThat(administrator.get(administrator.whereTo(answer)).body()).contains("Đặng Thị Hiếu Đức",
			province.login("an"), "Chi bộ thôn 1", "value=\"dang thi hieu duc\"");
		administrator.submit(LIST, LIST + "/search", Map.of("text", province.login("an")));
		assertThat(administrator.get(LIST + "?found=true").body()).contains("Đặng Thị Hiếu Đức");
	}

	@Test
	void tellsHowAccountsStand() {
		province.person("binh");
		province.losesLogin("binh");
		province.person("chinh");
		logsIn("chinh");

		assertThat(listed("NONE")).contains("Lê Văn binh").doesNotContain("Lê Văn an", "Lê Văn chinh");
		assertThat(listed("NEVER")).contains("Lê Văn an").doesNotContain("Lê Văn binh", "Lê Văn chinh");
		assertThat(listed("SEEN")).contains("Lê Văn chinh", "23/11/2026 08:00").doesNotContain("Lê Văn an");
		assertThat(listed("CLOSED")).contains("Không có đảng viên nào như đã chọn.");

		for (int i = 0; i < 5; i++) {
			new Visitor(port).triesToLogIn(province.login("an"), "sai-mat-khau");
		}
		assertThat(listed("LOCKED")).contains("Lê Văn an").doesNotContain("Lê Văn chinh");
	}

	@Test
	void costsTheSameForFewAndForMany() {
		var administrator = Visitor.administrator(port);
		administrator.get(LIST);
		var few = statements.of(() -> administrator.get(LIST + "?of=" + province.id("thon")));
		for (int i = 0; i < 60; i++) {
			province.person("m" + i);
		}
		administrator.get(LIST);
		var many = statements.of(() -> administrator.get(LIST + "?of=" + province.id("thon")));

		assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(6);
		assertThat(administrator.get(LIST + "?of=" + province.id("thon") + "&page=2").body()).contains("Trang trước");
	}

	@Test
	void whoIsClosedIsOutAtTheNextRequest() {
		var member = logsIn("an");
		assertThat(member.get("/account").statusCode()).isEqualTo(200);

		does("an", "close");
		assertThat(member.whereTo(member.get("/account"))).isEqualTo("/login");
		assertThat(restStatus("an")).isEqualTo(401);
		var again = new Visitor(port);
		assertThat(again.whereTo(again.triesToLogIn(province.login("an"), PASSWORD))).isEqualTo("/login?error");
		assertThat(listed("CLOSED")).contains("Lê Văn an");

		does("an", "open");
		new Visitor(port).login(province.login("an"), PASSWORD);
	}

	@Test
	void aProgramThatAsksIsNoLogin() {
		accounts.changePassword(province.login("an"), PASSWORD);

		assertThat(restStatus("an")).isEqualTo(200);
		assertThat(listed("SEEN")).doesNotContain("Lê Văn an");
	}

	@Test
	void aLoginIsProposedAndGivenOnce() {
		register.memberIs(province.login("an"), "full_name", "Nguyễn Đình Ước");
		province.losesLogin("an");
		var id = province.person("an");

		assertThat(Visitor.administrator(port).get(LIST + "/" + id).body()).containsPattern("value=\"uocnd\\d*\"");
		assertThat(given("Không Hợp Lệ")).contains("chỉ gồm chữ thường không dấu và chữ số");
		assertThat(given(Visitor.ADMINISTRATOR)).contains("là của quản trị viên");
		assertThat(given("uoc" + id)).contains("Đã ghi tên đăng nhập.", "uoc" + id);
		assertThat(given("uoc" + id + "b")).contains("đã có tên đăng nhập");
		assertThat(signatures("uoc" + id)).containsExactly(Visitor.ADMINISTRATOR + " PAGE Cấp tên đăng nhập");
	}

	@Test
	void aLoginThatComesWithAnInvitationIsSignedToo() {
		province.losesLogin("an");
		var id = province.person("an");
		Visitor.administrator(port).submit(LIST, LIST + "/" + id + "/slip", Map.of());

		var login = jdbc.sql("select login from member where id = ?").param(id).query(String.class).single();
		assertThat(signatures(login)).containsExactly(Visitor.ADMINISTRATOR + " PAGE Cấp tên đăng nhập");
	}

	@Test
	void anyOrganisationIsFoundByItsNameAndNoneIsNotAll() {
		var administrator = Visitor.administrator(port);
		var name = jdbc.sql("select name from organisation where id = ?").param(province.id("thon"))
			.query(String.class).single();

		var one = administrator.submit(LIST, LIST + "/search", Map.of("place", "", "of", "" + province.id("xa")));
		assertThat(administrator.whereTo(one)).as("left empty").isEqualTo(LIST);
		var none = administrator.whereTo(administrator.submit(LIST, LIST + "/search",
			Map.of("place", "không có ở đâu", "of", "" + province.id("xa"))));
		assertThat(none).isEqualTo(LIST + "?of=" + province.id("xa"));
		assertThat(administrator.get(none).body()).contains("Không có tổ chức nào có tên như đã gõ");
		jdbc.sql("update organisation set name = 'Chi bộ Suối Nậm Ngọt' where id = ?").param(province.id("thon"))
			.update();
		assertThat(
			administrator.whereTo(administrator.submit(LIST, LIST + "/search", Map.of("place", "suoi nam ngot"))))
			.isEqualTo(LIST + "?of=" + province.id("thon"));
		var other = jdbc.sql("select name from organisation where id = ?").param(province.id("tosoi"))
			.query(String.class).single();
		jdbc.sql("update organisation set name = 'Chi bộ Suối Nậm Ngọt 2' where id = ?").param(province.id("tosoi"))
			.update();
		var many = administrator.whereTo(administrator.submit(LIST, LIST + "/search", Map.of("place", "nam ngot")));
		assertThat(administrator.get(many).body()).contains("hãy chọn một tổ chức", "of=" + province.id("thon"),
			"of=" + province.id("tosoi"));
		jdbc.sql("update organisation set name = ? where id = ?").params(name, province.id("thon")).update();
		jdbc.sql("update organisation set name = ? where id = ?").params(other, province.id("tosoi")).update();
		assertThat(administrator.get(LIST + "?of=999999").statusCode()).isEqualTo(404);
	}

	@Test
	void theSecretaryIsToldWhoWasNeverHere() {
		province.seat(province.committee("thon"), "bithu");
		province.seat(province.committee("tosoi"), "khac");
		var page = "/accounts/branch/" + province.id("thon");
		var secretary = logsIn("bithu");

		assertThat(secretary.get("/").body()).contains("Chi bộ thôn 1: 2 đảng viên chưa đăng nhập lần nào", page);
		assertThat(secretary.get(page).body().replaceFirst("(?s).*<main", "")).contains("Lê Văn an")
			.doesNotContain("Lê Văn bithu");
		assertThat(secretary.get(secretary.whereTo(secretary.submit(page, page + "/invite",
			Map.of("confirmed", "2")))).body())
			.contains("Đã mời 2 đồng chí", "Vừa được mời, chưa đăng nhập");
		assertThat(secretary.get(secretary.whereTo(secretary.submit("/account", page + "/invite", Map.of()))).body())
			.as("not twice on a day").contains("Đã mời 0 đồng chí");
		assertThat(logsIn("khac").get(page).statusCode()).isEqualTo(403);
		assertThat(logsIn("an").get(page).statusCode()).isEqualTo(403);
	}

	/** Of the version that had this login given. */
	private List<String> signatures(String login) {
		return jdbc.sql("select changed_by || ' ' || changed_in || ' ' || changed_for from register_version "
			+ "where after_value = ?").param(login).query(String.class).list();
	}

	private String given(String login) {
		var administrator = Visitor.administrator(port);
		var page = LIST + "/" + province.person("an");
		administrator.submit(LIST, page + "/login", Map.of("login", login));
		return administrator.get(page).body();
	}

	private void does(String person, String what) {
		Visitor.administrator(port).submit(LIST, LIST + "/" + province.person(person) + "/" + what, Map.of());
	}

	private Visitor logsIn(String person) {
		province.person(person);
		accounts.changePassword(province.login(person), PASSWORD);
		return new Visitor(port).login(province.login(person), PASSWORD);
	}

	private int restStatus(String person) {
		return new Visitor(port).send("GET", "/engine-rest/task", BodyPublishers.noBody(),
			Visitor.basic(province.login(person), PASSWORD)).statusCode();
	}

	private String listed(String state) {
		return Visitor.administrator(port).get(LIST + "?of=" + province.id("thon") + "&state=" + state).body();
	}
}
