package vn.chibo.workflow.webapps;

import java.time.Duration;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The form library writes and reads dates in the way of the browser's language: in an English browser "01/11/2026"
 * would become 11 January without a word. Here a date is day/month/year, whatever the browser speaks.
 */
@RestController
class WebappScripts {

	private final PatchedScript libraries = PatchedScript.of("META-INF/resources/webjars/camunda/lib/deps.js", Map.of(
		"=\"default\"){return new Intl.DateTimeFormat(e).formatToParts(",
		"=\"vi-VN\"){return new Intl.DateTimeFormat(e).formatToParts("));

	@GetMapping("/camunda/lib/deps.js")
	ResponseEntity<byte[]> libraries() {
		return ResponseEntity.ok().contentType(MediaType.valueOf("text/javascript"))
			.cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
			.eTag(DigestUtils.md5DigestAsHex(libraries.content())).body(libraries.content());
	}
}
