package vn.chibo.retention;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.TestRegister;

/** The administrator's pages about seals and retention, in front of the real services. */
@ChiBoTest
class AdministrationPagesTest {

	private static final RequestPostProcessor ADMINISTRATOR = user("quantri").roles("ADMINISTRATOR");

	@Autowired
	WebApplicationContext application;
	@Autowired
	TestRegister register;

	private MockMvc pages;

	@BeforeEach
	void open() {
		register.twoCommunes();
		pages = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
	}

	@Test
	void trailIsCheckedOnThePage() throws Exception {
		pages.perform(get("/administration/trail").with(ADMINISTRATOR)).andExpect(status().isOk())
			.andExpect(content().string(containsString("đang dùng")));
		pages.perform(post("/administration/trail/check").with(ADMINISTRATOR).with(csrf()))
			.andExpect(content().string(containsString("Đã kiểm tra")));
		pages.perform(post("/administration/trail/reseal").with(ADMINISTRATOR).with(csrf()))
			.andExpect(content().string(containsString("Đã niêm phong lại")));
	}

	@Test
	void rulesAndHoldsStandOnThePage() throws Exception {
		pages.perform(get("/administration/retention").with(ADMINISTRATOR)).andExpect(status().isOk())
			.andExpect(content().string(containsString("91/2025/QH15")));
		pages
			.perform(
				post("/administration/retention/hold").param("caseNumber", "CSH-1999-000001").param("reason", "Lý do")
					.with(ADMINISTRATOR).with(csrf()))
			.andExpect(content().string(containsString("kiểm tra lại số hồ sơ")));
	}

	@Test
	void nobodyElseComesIn() throws Exception {
		for (var page : new String[] {"/administration/trail", "/administration/retention"}) {
			pages.perform(get(page).with(user("btthon1").roles("MEMBER"))).andExpect(status().isForbidden());
		}
	}
}
