package vn.chibo.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Visitor;

/** No page of the administrator is one that only its address leads to. */
@ChiBoTest
@Tag("once")
class AdministrationLinksTest {

	@Autowired
	AdministrationPages pages;
	@Autowired
	RequestMappingHandlerMapping requestMappingHandlerMapping;
	@LocalServerPort
	int port;

	@Test
	void listNamesEveryPage() {
		var served = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
			.filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
			.flatMap(mapping -> mapping.getPatternValues().stream())
			.filter(address -> address.matches("/administration/[a-z]+")).toList();
		assertThat(pages.all()).extracting(PageLink::address).containsAll(served);
	}

	@Test
	void firstPageAndEachPageLeadToAllOthers() {
		var administrator = Visitor.administrator(port);
		assertThat(administrator.get("/").body()).contains(pages.all().stream().map(AdministrationLinksTest::link)
			.toList());
		pages.all().stream().filter(page -> page.address().startsWith("/administration/"))
			.forEach(page -> assertThat(administrator.get(page.address()).body()).as(page.address())
				.contains(pages.all().stream().filter(other -> !other.equals(page)).map(AdministrationLinksTest::link)
					.toList())
				.doesNotContain(link(page)));
	}

	private static String link(PageLink page) {
		return "href=\"" + page.address() + "\"";
	}
}
