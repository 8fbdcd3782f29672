package vn.chibo.workflow.webapps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/**
 * What of a script is done or said otherwise: in the file, between empty lines, a line that the script holds and the line
 * to stand there instead; lines that begin with # say why.
 */
final class Replacements {

	private Replacements() {
	}

	static Map<String, String> of(String path) {
		try {
			var replacements = new LinkedHashMap<String, String>();
			for (var pair : new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8).strip()
				.split("\n\n")) {
				var lines = pair.lines().filter(line -> !line.startsWith("# ")).toArray(String[]::new);
				if (lines.length != 2 || replacements.put(lines[0], lines[1]) != null) {
					throw new IllegalStateException("%s: '%s' is not a new pair of lines".formatted(path, pair));
				}
			}
			return replacements;
		} catch (IOException missing) {
			throw new UncheckedIOException(missing);
		}
	}
}
