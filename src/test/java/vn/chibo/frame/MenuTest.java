package vn.chibo.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.chibo.base.PageLink;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Visitor;

/** The menu is the same on each page, and no page of the administrator is one that only its address leads to. */
@ChiBoTest
@Tag("once")
class MenuTest {

	@Autowired
	Menus menus;
	@Autowired
	RequestMappingHandlerMapping requestMappingHandlerMapping;
	@LocalServerPort
	int port;

	@Test
	void itNamesEveryPageOfTheAdministrator() {
		var served = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
			.filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
			.flatMap(mapping -> mapping.getPatternValues().stream())
			.filter(address -> address.matches("/administration/[a-z]+")).toList();

		assertThat(addresses()).containsAll(served);
	}

	@Test
	void eachPageLeadsToAllOthersAndSaysWhichItIs() {
		var administrator = Visitor.administrator(port);
		var links = addresses().stream().map("href=\"%s\""::formatted).toList();

		addresses().stream().filter(address -> address.matches("/|/(administration|rules|account).*"))
			.forEach(address -> assertThat(administrator.get(address).body()).as(address).contains(links)
				.containsOnlyOnce("aria-current=\"page\"")
				.containsPattern("href=\"" + address + "\"[^>]* aria-current=\"page\"")
				.contains("Quản trị viên", "action=\"/logout\""));
	}

	@Test
	void whoIsNotLoggedInIsOfferedTheLogin() {
		assertThat(new Visitor(port).get("/guide").body()).contains("href=\"/login\"").doesNotContain("id=\"menu\"",
			"action=\"/logout\"");
	}

	private List<String> addresses() {
		var menu = menus.ofAdministrator();
		return Stream.concat(menu.main().stream(), menu.groups().stream().flatMap(group -> group.links().stream()))
			.map(PageLink::address).toList();
	}
}
