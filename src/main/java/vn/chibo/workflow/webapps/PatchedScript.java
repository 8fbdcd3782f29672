package vn.chibo.workflow.webapps;

import java.util.Map;
import org.springframework.util.StringUtils;

/** A script of the webapps' jar with a few strings replaced; each must be found exactly once, or the start fails. */
record PatchedScript(String content) {

	static PatchedScript of(String path, Map<String, String> replacements) {
		var script = new StringBuilder(Texts.of(path));
		replacements.forEach((there, instead) -> {
			int at = script.indexOf(there);
			if (at < 0 || script.indexOf(there, at + there.length()) >= 0) {
				throw new IllegalStateException(
					"%s holds '%s' %d times instead of once: the webapps have changed, adapt "
						.formatted(path, there, StringUtils.countOccurrencesOf(script.toString(), there))
						+ "the patch");
			}
			script.replace(at, at + there.length(), instead);
		});
		return new PatchedScript(script.toString());
	}
}
