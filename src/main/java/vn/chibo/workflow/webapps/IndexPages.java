package vn.chibo.workflow.webapps;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chibo.base.Edition;

/**
 * The page that a webapp begins with: it names the files in their edition, asks at once for what its scripts would ask for one
 * after the other, and says so when something does not come.
 */
@Component
class IndexPages {

	static final String LIBRARY = "library.js";

	private static final Pattern WHOLE_LIBRARY = Pattern.compile("\\$APP_ROOT/lib/deps\\.js\\?bust=[\\d.]+");
	private static final Pattern RELEASE = Pattern.compile("\\?bust=[\\d.]+(?=\")");
	private static final Pattern SCRIPT_OF_CONFIGURATION = Pattern.compile("'([\\w./-]+\\.js)'");
	private static final String ICON = "$APP_ROOT/favicon.ico";
	private static final String OUR_STYLES = "<link rel=\"stylesheet\"";
	private static final String HEAD = "<head>";
	private static final String END_OF_HEAD = "</head>";

	/** What Tasklist asks for one after the other before it shows the first list. */
	private static final List<String> ASKED_BY_TASKLIST = List.of("filter/count?itemCount=false&resourceType=Task",
		"filter?firstResult=0&maxResults=2000&itemCount=false&resourceType=Task");

	private final Map<Webapp, String> pages = new ConcurrentHashMap<>();
	private final String opening = inAscii(Texts.of("webapps/opening.js"));
	private final Edition edition;
	private final WebappScripts scripts;

	IndexPages(Edition edition, WebappScripts scripts) {
		this.edition = edition;
		this.scripts = scripts;
	}

	/** With the places that Camunda's filter fills. */
	String of(Webapp webapp) {
		return pages.computeIfAbsent(webapp, this::made);
	}

	private String made(Webapp webapp) {
		var page = Texts.of(Texts.path(webapp, "index.html"));
		var library = "$APP_ROOT/app/%s/%s?%s=%s".formatted(webapp.id(), LIBRARY, Edition.PARAMETER,
			scripts.library(webapp).edition());
		page = WHOLE_LIBRARY.matcher(page).replaceFirst(Matcher.quoteReplacement(library));
		page = page.replace(ICON, edition.of("/favicon.ico"));
		page = RELEASE.matcher(page).replaceAll(edition.of(""));
		page = page.replaceFirst(HEAD, Matcher.quoteReplacement(HEAD + "<script $CSP_NONCE>" + opening + "</script>"));
		page = page.replaceFirst(OUR_STYLES, "<link rel=\"stylesheet\" href=\"" + edition.of("/chibo/webapps.css")
			+ "\">" + OUR_STYLES);
		return page.replaceFirst(END_OF_HEAD, Matcher.quoteReplacement(askedLater(webapp) + END_OF_HEAD));
	}

	private String askedLater(Webapp webapp) {
		var folder = "$APP_ROOT/app/" + webapp.id() + "/";
		var configured = SCRIPT_OF_CONFIGURATION.matcher(Texts.of(Texts.path(webapp, "scripts/config.js"))).results()
			.map(script -> script.group(1)).map(script -> script.startsWith("/") ? script : folder + script);
		var modules = Stream.concat(Stream.of(folder + "scripts/config.js"), configured)
			.map(script -> link("modulepreload", "$CSP_NONCE", edition.of(script)));
		var plugin = Stream.of("$APP_ROOT/api/%s/plugin/%1$sPlugins/static/app/plugin.js".formatted(webapp.id()))
			.filter(address -> Texts.exists(Texts.plugin(webapp)));
		var scripts = Stream.concat(Stream.of("$APP_ROOT/lib/globalize.js", "$APP_ROOT/lib/ngDefine.js"), plugin)
			.map(script -> link("preload", "as=\"script\" $CSP_NONCE", edition.of(script)));
		var asked = webapp == Webapp.TASKLIST ? ASKED_BY_TASKLIST.stream() : Stream.<String>empty();
		var answers = Stream.concat(Stream.of(edition.of(folder + "locales/vi.json"),
			"$APP_ROOT/api/admin/auth/user/default"), asked.map(path -> "$APP_ROOT/api/engine/engine/default/" + path))
			.map(address -> link("preload", "as=\"fetch\" crossorigin", address));
		return Stream.of(modules, scripts, answers).flatMap(links -> links).collect(joining());
	}

	/** Camunda's filter writes the page in no alphabet but that of Western Europe. */
	private static String inAscii(String script) {
		return script.codePoints().mapToObj(letter -> letter < 0x80 ? Character.toString(letter)
			: "\\u%04x".formatted(letter)).collect(joining());
	}

	private static String link(String purpose, String how, String address) {
		return "<link rel=\"%s\" %s href=\"%s\">".formatted(purpose, how, address);
	}
}
