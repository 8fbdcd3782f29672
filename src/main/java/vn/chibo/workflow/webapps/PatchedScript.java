package vn.chibo.workflow.webapps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.StringUtils;

/** A script of the webapps' jar with a few strings replaced; each must be found exactly once, or the start fails. */
record PatchedScript(byte[] content) {

	static PatchedScript of(String path, Map<String, String> replacements) {
		var script = read(path);
		for (var replacement : replacements.entrySet()) {
			int found = StringUtils.countOccurrencesOf(script, replacement.getKey());
			if (found != 1) {
				throw new IllegalStateException(
					"%s holds '%s' %d times instead of once: the webapps have changed, adapt "
						.formatted(path, replacement.getKey(), found) + "the patch");
			}
			script = script.replace(replacement.getKey(), replacement.getValue());
		}
		return new PatchedScript(script.getBytes(StandardCharsets.UTF_8));
	}

	/** With a script of ours behind it, which the replacements may call. */
	PatchedScript followedBy(String path) {
		return new PatchedScript((new String(content, StandardCharsets.UTF_8) + "\n" + read(path))
			.getBytes(StandardCharsets.UTF_8));
	}

	private static String read(String path) {
		try {
			return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
		} catch (IOException missing) {
			throw new UncheckedIOException(missing);
		}
	}
}
