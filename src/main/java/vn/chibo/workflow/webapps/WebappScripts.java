package vn.chibo.workflow.webapps;

import static java.util.stream.Collectors.joining;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.chibo.base.Edition;

/**
 * The webapps' own scripts as we hand them out: what they get wrong for us, or say in English, put right; in our edition; and
 * of their common library only what the webapp uses, put together when it is first opened.
 */
@Component
class WebappScripts {

	private static final String RELEASE = "\"7.24.0\"";
	private static final String NEVER_THE_SAME = "(new Date).getTime()";
	private static final String FAILED_IN_SILENCE = "import\\((\\w)\\)\\)\\.catch\\(\\(function\\((\\w)\\)\\{";

	private final String added = Stream.of("static/chibo/typed.js", "static/chibo/choosing.js", "webapps/facts.js")
		.map(Texts::of).collect(joining("\n", "\n", ""));
	private final Map<Webapp, Chunk> bootstraps = new EnumMap<>(Webapp.class);
	private final Map<Webapp, SingletonSupplier<ServedScript>> libraries = new EnumMap<>(Webapp.class);

	WebappScripts(Edition edition) {
		patchedLibrary();
		for (var webapp : Webapp.values()) {
			bootstraps.put(webapp, Chunk.of(ours(webapp, '"' + edition.value() + '"')).without(webapp.unused()));
			libraries.put(webapp, SingletonSupplier.of(() -> new ServedScript(usedBy(webapp))));
		}
	}

	/** All of it, for a page that was opened before an update. */
	ServedScript library() {
		return new ServedScript(patchedLibrary() + added);
	}

	ServedScript library(Webapp webapp) {
		return libraries.get(webapp).obtain();
	}

	ServedScript bootstrap(Webapp webapp) {
		return new ServedScript(bootstraps.get(webapp).script());
	}

	/** Too large to be kept; a webapp needs it once. */
	private static String patchedLibrary() {
		return PatchedScript.of(Texts.library("deps.js"), Replacements.of("webapps/deps.js.txt")).content();
	}

	private static String ours(Webapp webapp, String edition) {
		var patches = "webapps/" + webapp.id() + ".js.txt";
		return PatchedScript.of(Texts.path(webapp, "camunda-" + webapp.id() + "-bootstrap.js"),
			Texts.exists(patches) ? Replacements.of(patches) : Map.of()).content()
			.replace(RELEASE, edition).replace(NEVER_THE_SAME, edition)
			.replaceFirst(FAILED_IN_SILENCE, "$0window.dispatchEvent(new Event(\"chibo:unloaded\"));");
	}

	private String usedBy(Webapp webapp) {
		var asking = Stream.concat(Stream.of(bootstraps.get(webapp)),
			Stream.of(Texts.plugin(webapp)).filter(Texts::exists).map(Texts::of).map(Chunk::of));
		return Texts.of("webapps/unused.js") + Chunk.of(patchedLibrary()).without(webapp.unused())
			.neededBy(asking.toArray(Chunk[]::new)).script() + added;
	}
}
