package vn.chibo.workflow.webapps;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What of a script is done or said otherwise: in the file, between empty lines, a line that the script holds and the line
 * to stand there instead; lines that begin with # say why.
 */
final class Replacements {

	private Replacements() {
	}

	static Map<String, String> of(String path) {
		var replacements = new LinkedHashMap<String, String>();
		for (var pair : Texts.of(path).strip().split("\n\n")) {
			var lines = pair.lines().filter(line -> !line.startsWith("# ")).toArray(String[]::new);
			if (lines.length != 2 || replacements.put(lines[0], lines[1]) != null) {
				throw new IllegalStateException("%s: '%s' is not a new pair of lines".formatted(path, pair));
			}
		}
		return replacements;
	}
}
