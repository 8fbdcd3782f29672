package vn.chibo.workflow.webapps;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the webapps' own scripts get wrong for us, or say in English, and nothing else, put right when they are served. */
@RestController
class WebappScripts {

	private final PatchedScript libraries = PatchedScript.of("META-INF/resources/webjars/camunda/lib/deps.js",
		Replacements.of("webapps/deps.js.txt")).followedBy("static/chibo/typed.js");
	private final PatchedScript tasklist = PatchedScript.of(
		"META-INF/resources/webjars/camunda/app/tasklist/camunda-tasklist-bootstrap.js",
		Replacements.of("webapps/tasklist.js.txt"));

	@GetMapping(EnginePaths.LIBRARIES + "/deps.js")
	ResponseEntity<byte[]> libraries() {
		return served(libraries);
	}

	@GetMapping(EnginePaths.WEBAPP_FILES + "/tasklist/camunda-tasklist-bootstrap.js")
	ResponseEntity<byte[]> tasklist() {
		return served(tasklist);
	}

	private static ResponseEntity<byte[]> served(PatchedScript script) {
		return ResponseEntity.ok().contentType(MediaType.valueOf("text/javascript"))
			.cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
			.eTag(DigestUtils.md5DigestAsHex(script.content())).body(script.content());
	}
}
