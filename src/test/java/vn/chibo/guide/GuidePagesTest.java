package vn.chibo.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Visitor;

@ChiBoTest
class GuidePagesTest {

	private static final Pattern OWN = Pattern.compile("(?:href|src)=\"(/guide[^\"#]*)");

	@LocalServerPort
	int port;

	@Test
	void everyLinkAndPictureOfEveryChapterIsThere() {
		var visitor = new Visitor(port);
		var index = visitor.get("/guide").body();

		assertThat(OWN.matcher(index).results()).hasSizeGreaterThan(10);
		OWN.matcher(index).results().map(link -> link.group(1)).forEach(address -> {
			var answer = visitor.get(address);
			assertThat(answer.statusCode()).as(address).isEqualTo(200);
			if (!address.contains("/pictures/")) {
				OWN.matcher(answer.body()).results().map(link -> link.group(1))
					.forEach(further -> assertThat(visitor.get(further).statusCode()).as(further).isEqualTo(200));
			}
		});
	}

	@Test
	void aTaskLeadsToItsPlace() {
		var place = URI
			.create(new Visitor(port).get("/guide/step?of=C%E1%BA%A5p%20gi%E1%BA%A5y%20gi%E1%BB%9Bi%20thi%E1%BB%87u")
				.headers().firstValue("Location").orElseThrow());

		assertThat(place.getPath()).isEqualTo("/guide/tung-viec");
		assertThat(new Visitor(port).get(place.getPath()).body())
			.contains("<strong id=\"" + place.getFragment() + "\">Cấp giấy giới thiệu</strong>");
	}

	@Test
	void aTaskOfAnOlderModelLeadsToAllOfThem() {
		assertThat(new Visitor(port).get("/guide/step?of=Vi%E1%BB%87c%20c%C5%A9").headers().firstValue("Location"))
			.hasValueSatisfying(where -> assertThat(where).endsWith("/guide/tung-viec"));
	}

	@Test
	void noChapterOfThatName() {
		assertThat(new Visitor(port).get("/guide/nowhere").statusCode()).isEqualTo(404);
	}
}
