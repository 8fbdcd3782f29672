package vn.chibo.workflow.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chibo.base.Edition;

/** The pages that the webapps begin with. */
class IndexPagesTest {

	private static final Pattern FILE = Pattern.compile("(?:href|src)=\"[^\"]+\\.(?:json|js|css|ico)(.*?)\"");

	private static final Edition EDITION = new Edition();
	private static final WebappScripts SCRIPTS = new WebappScripts(EDITION);

	@ParameterizedTest
	@EnumSource
	void everyFileIsNamedInItsEdition(Webapp webapp) {
		var page = new IndexPages(EDITION, SCRIPTS).of(webapp);

		assertThat(FILE.matcher(page).results().map(file -> file.group(1))).hasSizeGreaterThan(6)
			.containsOnly("?bust=" + EDITION.value(), "?bust=" + SCRIPTS.library(webapp).edition());
		assertThat(new String(SCRIPTS.bootstrap(webapp).content())).contains("bust=\"" + EDITION.value())
			.contains("scripts/config.js?bust=\"+\"" + EDITION.value()).contains("chibo:unloaded")
			.doesNotContain("\"7.24.0\"");
	}

	@ParameterizedTest
	@EnumSource
	void camundaFillsItsPlacesAndCannotSpoilALetter(Webapp webapp) {
		assertThat(new IndexPages(EDITION, SCRIPTS).of(webapp)).contains("$APP_ROOT", "$BASE", "$CSP_NONCE")
			.matches(Pattern.compile("\\p{ASCII}*", Pattern.DOTALL));
	}
}
