package vn.chibo.workflow.webapps;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chibo.base.Edition;

/** Hands out the webapps' scripts; their addresses are those of the jar, whose files are not asked any more. */
@RestController
class ServedScripts {

	private static final String WEBAPP = EnginePaths.WEBAPP_FILES + "/{webapp:tasklist|cockpit|admin|welcome}/";
	private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);

	private final WebappScripts scripts;

	ServedScripts(WebappScripts scripts) {
		this.scripts = scripts;
	}

	@GetMapping(EnginePaths.LIBRARIES + "/deps.js")
	ResponseEntity<byte[]> library() {
		return answer().body(scripts.library().content());
	}

	@GetMapping(WEBAPP + IndexPages.LIBRARY)
	ResponseEntity<byte[]> library(@PathVariable String webapp,
			@RequestParam(name = Edition.PARAMETER, required = false) String edition) {
		var library = scripts.library(Webapp.of(webapp));
		var answer = answer();
		if (library.edition().equals(edition)) {
			answer.cacheControl(CacheControl.maxAge(Duration.ofDays(365)).immutable());
		}
		return answer.body(library.content());
	}

	@GetMapping(WEBAPP + "camunda-{same}-bootstrap.js")
	ResponseEntity<byte[]> bootstrap(@PathVariable String webapp) {
		return answer().body(scripts.bootstrap(Webapp.of(webapp)).content());
	}

	private static ResponseEntity.BodyBuilder answer() {
		return ResponseEntity.ok().contentType(SCRIPT);
	}
}
