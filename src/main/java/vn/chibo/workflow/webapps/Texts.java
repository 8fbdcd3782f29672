package vn.chibo.workflow.webapps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** What the webapps' jar holds, and what we lay beside it. */
final class Texts {

	private static final String WEBAPPS = "META-INF/resources/webjars/camunda/";

	private Texts() {
	}

	static String of(String path) {
		try {
			return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
		} catch (IOException missing) {
			throw new UncheckedIOException(missing);
		}
	}

	static boolean exists(String path) {
		return new ClassPathResource(path).exists();
	}

	static String path(Webapp webapp, String file) {
		return WEBAPPS + "app/" + webapp.id() + "/" + file;
	}

	/** Welcome has none. */
	static String plugin(Webapp webapp) {
		return "META-INF/resources/plugin/" + webapp.id() + "/app/plugin.js";
	}

	static String library(String file) {
		return WEBAPPS + "lib/" + file;
	}
}
