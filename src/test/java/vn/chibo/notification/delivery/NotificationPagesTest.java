package vn.chibo.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.chibo.support.MailServer.SMTP;

import java.util.Map;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.notification.Notice;
import vn.chibo.notification.Occasion;
import vn.chibo.notification.bounces.DeadAddresses;
import vn.chibo.notification.timing.MailChoice;
import vn.chibo.notification.timing.Rhythm;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Statements;

/** Members choose when their mails come, secretaries find whom to call, the administrator sees what does not leave. */
@ChiBoTest
class NotificationPagesTest extends WithMailServer {

	private static final RequestPostProcessor ADMINISTRATOR = user("quantri").roles("ADMINISTRATOR");

	@Autowired
	WebApplicationContext web;
	@Autowired
	DeadAddresses deadAddresses;
	@Autowired
	Statements statements;

	private MockMvc pages;

	@BeforeEach
	void secretaries() {
		pages = MockMvcBuilders.webAppContextSetup(web).apply(springSecurity()).build();
		province.seat(province.committee("thon"), "bithu");
		province.seat(province.committee("tosoi"), "khac");
		province.seat(province.department("xa"), "tochuc");
		province.seat(province.committee("congty"), "danguy");
	}

	private RequestPostProcessor as(String person) {
		return user(province.login(person)).roles("MEMBER");
	}

	private void cannotBeTold(String person, String key) {
		tell(person, news(key));
		jdbc.sql("update member set email = null where id = ?").param(province.person(person)).update();
		carrier.carry();
	}

	private void sees(String person, Matcher<String> what) throws Exception {
		pages.perform(get("/calls").with(as(person))).andExpect(status().isOk()).andExpect(content().string(what));
	}

	private ResultActions send(String address, RequestPostProcessor who, String... parameters) throws Exception {
		var request = post(address).with(who).with(csrf());
		for (int i = 0; i < parameters.length; i += 2) {
			request.param(parameters[i], parameters[i + 1]);
		}
		return pages.perform(request).andExpect(status().is3xxRedirection());
	}

	private int calls(String person) {
		return jdbc
			.sql(
				"select count(*) from outgoing_mail where recipient_id = ? and called_at is not null and called_by = ?")
			.params(province.person("an"), province.login(person)).query(Integer.class).single();
	}

	@Test
	void memberChoosesAndGoesBack() throws Exception {
		send("/account/mails", as("an"), "rhythm", "DAILY", "hourOfDay", "18");
		assertThat(choices.of(province.person("an"))).contains(new MailChoice(Rhythm.DAILY, 18));
		pages.perform(get("/account/mails").with(as("an"))).andExpect(content().string(allOf(
			containsString("value=\"DAILY\" checked"), containsString("value=\"18\" selected"),
			containsString("21:00"))));

		send("/account/mails", as("an"), "rhythm", "DAILY", "hourOfDay", "23")
			.andExpect(flash().attribute("refusal", containsString("giờ nghỉ")));
		assertThat(choices.of(province.person("an"))).contains(new MailChoice(Rhythm.DAILY, 18));

		send("/account/mails", as("an"), "rhythm", "");
		assertThat(choices.of(province.person("an"))).isEmpty();
		pages.perform(get("/account/mails").with(ADMINISTRATOR)).andExpect(status().isForbidden());
	}

	@Test
	void secretaryOfTheBranchAndDepartmentAboveCallWhoGetsNoMail() throws Exception {
		cannotBeTold("an", "n1");

		sees("bithu",
			allOf(containsString("Lê Văn an"), containsString("Đã tiếp nhận đảng viên chuyển sinh hoạt, hồ sơ "
				+ "CSH-1999-000001"), containsString("chưa có địa chỉ thư"),
				not(containsString("Chi bộ nơi đến đã tiếp nhận."))));
		sees("tochuc", containsString("Lê Văn an"));
		sees("khac", not(containsString("Lê Văn an")));
		sees("danguy", not(containsString("Lê Văn an")));
		pages.perform(get("/calls").with(as("an"))).andExpect(status().isForbidden());
		pages.perform(get("/calls").with(ADMINISTRATOR)).andExpect(status().isForbidden());
	}

	@Test
	void whatGoesToAnOfficialIsTheAffairOfTheCommittee() throws Exception {
		province.seat(province.committee("congty"), "an");
		jdbc.sql("update member set email = null where id = ?").param(province.person("an")).update();
		new TransactionTemplate(transactions)
			.executeWithoutResult(step -> notices.toCommittee(province.committee("congty"),
				new Notice("n1", Occasion.DEADLINE, "news", "Tin của đảng ủy", null, null, Map.of("message", "Tin."))));
		carrier.carry();

		sees("danguy", containsString("Lê Văn an"));
		sees("tochuc", containsString("Lê Văn an"));
		sees("bithu", not(containsString("Lê Văn an")));
	}

	@Test
	void callIsOnRecordAndEndsTheMatter() throws Exception {
		cannotBeTold("an", "n1");
		var seen = jdbc.sql("select max(id) from outgoing_mail").query(Long.class).single();
		cannotBeTold("an", "n2");
		var address = "/calls/" + province.person("an");

		send(address, as("khac"), "shown", "" + seen);
		assertThat(calls("khac")).as("not theirs to call").isZero();
		send(address, as("bithu"), "shown", "" + seen);

		assertThat(calls("bithu")).as("what was on the list when they called").isOne();
		sees("bithu", allOf(containsString("Đã gọi gần đây"), containsString("Lê Văn bithu"),
			not(containsString("Hiện không có ai cần gọi."))));
		send(address, as("bithu"), "shown", "" + seen, "shown", "" + (seen + 1));
		sees("bithu", containsString("Hiện không có ai cần gọi."));
	}

	@Test
	void listCostsTheSameForOneAndForMany() throws Exception {
		cannotBeTold("an", "n1");
		int one = statements.of(() -> open("bithu")).size();
		for (int i = 0; i < 10; i++) {
			cannotBeTold("p" + i, "n" + i);
		}

		assertThat(statements.of(() -> open("bithu"))).hasSize(one);
		assertThat(one).as(
			"with who holds dossiers and who leads which branch, read once after a change of the register, for the menu")
			.isLessThanOrEqualTo(9);
	}

	private void open(String person) {
		try {
			sees(person, containsString("Lê Văn an"));
		} catch (Exception failed) {
			throw new IllegalStateException(failed);
		}
	}

	@Test
	void administratorSeesWhatDoesNotLeaveAndHasItTriedAgain() throws Exception {
		tell("an", news("n1"));
		SMTP.stop();
		try {
			carrier.carry();
		} finally {
			SMTP.start();
		}
		pages.perform(get("/administration/mails").with(ADMINISTRATOR)).andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString("thư lâu nhất từ 23/11/2026 08:00"),
				containsString("MailConnectException"), containsString(province.login("an")),
				not(containsString("Đã tiếp nhận đảng viên")))));

		send("/administration/mails/retry", ADMINISTRATOR);
		carrier.carry();

		assertThat(mails()).containsExactly("SENT 2");
	}

	@Test
	void administratorMarksAnAddressAndRevivesIt() throws Exception {
		var address = province.login("an") + "@chibo.example";
		send("/administration/mails/dead", ADMINISTRATOR, "address", "khong.ai@chibo.example")
			.andExpect(flash().attribute("refusal", containsString("Không có đảng viên nào có địa chỉ thư này")));
		send("/administration/mails/dead", ADMINISTRATOR, "address", address);
		tell("an", news("n1"));
		carrier.carry();
		assertThat(mails()).containsExactly("UNDELIVERABLE 1");
		sees("bithu", containsString("thư không đến được"));
		pages.perform(get("/administration/mails").with(ADMINISTRATOR)).andExpect(content().string(allOf(
			containsString(address), containsString("thư bị trả lại"),
			containsString("không gửi được, chuyển sang gọi điện: 1 thư"))));

		send("/administration/mails/dead/" + province.person("an") + "/revive", ADMINISTRATOR);
		carrier.carry();

		assertThat(mails()).containsExactly("SENT 1");
		pages.perform(get("/administration/mails").with(as("an"))).andExpect(status().isForbidden());
	}
}
