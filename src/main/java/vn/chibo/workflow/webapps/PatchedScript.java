package vn.chibo.workflow.webapps;

import java.util.Map;
import org.springframework.util.StringUtils;

/** A script of the webapps' jar with a few strings replaced; each must be found exactly once, or the start fails. */
record PatchedScript(String content) {

	static PatchedScript of(String path, Map<String, String> replacements) {
		var script = Texts.of(path);
		for (var replacement : replacements.entrySet()) {
			int found = StringUtils.countOccurrencesOf(script, replacement.getKey());
			if (found != 1) {
				throw new IllegalStateException(
					"%s holds '%s' %d times instead of once: the webapps have changed, adapt "
						.formatted(path, replacement.getKey(), found) + "the patch");
			}
			script = script.replace(replacement.getKey(), replacement.getValue());
		}
		return new PatchedScript(script);
	}
}
