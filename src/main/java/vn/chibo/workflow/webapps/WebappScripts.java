package vn.chibo.workflow.webapps;

import java.time.Duration;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the webapps' own scripts get wrong for us, and nothing else, put right when they are served. */
@RestController
class WebappScripts {

	/**
	 * The form library writes and reads dates in the way of the browser's language: in an English browser "01/11/2026"
	 * would become 11 January without a word. Here a date is day/month/year, whatever the browser speaks.
	 */
	private final PatchedScript libraries = PatchedScript.of("META-INF/resources/webjars/camunda/lib/deps.js", Map.of(
		"=\"default\"){return new Intl.DateTimeFormat(e).formatToParts(",
		"=\"vi-VN\"){return new Intl.DateTimeFormat(e).formatToParts("));

	/**
	 * A list of rows leaves an empty entry per field behind when its faults are gone, and Tasklist counts entries: a form
	 * with a list could never be completed. Here only an entry with a message counts.
	 *
	 * <p>And it keeps what was typed in the browser, where whoever uses the same machine next could read it. Here a form
	 * begins with the draft that came along from the server, and {@code drafts.js} and {@code case.js} are told of every
	 * form of a task.
	 *
	 * <p>And it says that something was started, or nothing at all: {@code case.js} is told of every form that was handed
	 * in, and says who has the case now.
	 */
	private final PatchedScript tasklist = PatchedScript.of(
		"META-INF/resources/webjars/camunda/app/tasklist/camunda-tasklist-bootstrap.js", Map.of(
			"var t=!!Object.keys(e.errors).length;", "var t=JSON.stringify(e.errors).includes('[\"');",
			"JSON.parse(localStorage.getItem(\"camunda-form:\".concat(y))||\"{}\")", "{}",
			"v.importSchema(t,r(r({},n),b))", "v.importSchema(t,r(r({},n),(t.draft||{}).data))",
			"h.notifyFormInitialized(),v.on(\"submit\"", "h.notifyFormInitialized(),y&&window.dispatchEvent(new CustomEvent("
				+ "\"chibo:form\",{detail:{form:v,taskId:y,container:l[0],draft:t.draft}})),v.on(\"submit\"",
			"localStorage.setItem(\"camunda-form:\".concat(y),JSON.stringify(e)),", "",
			"if(n)return l(\"COMPLETE_ERROR\",n);var i;", "if(n)return l(\"COMPLETE_ERROR\",n);var i;window.dispatchEvent(new "
				+ "CustomEvent(\"chibo:done\",{detail:{taskId:e.task.id}}));",
			"n(\"PROCESS_START_OK\").then((function(e){s.addMessage({duration:3e3,status:e})})).catch(i.noop),",
			"window.dispatchEvent(new CustomEvent(\"chibo:done\",{detail:{instanceId:r.id}})),"));

	@GetMapping("/camunda/lib/deps.js")
	ResponseEntity<byte[]> libraries() {
		return served(libraries);
	}

	@GetMapping("/camunda/app/tasklist/camunda-tasklist-bootstrap.js")
	ResponseEntity<byte[]> tasklist() {
		return served(tasklist);
	}

	private static ResponseEntity<byte[]> served(PatchedScript script) {
		return ResponseEntity.ok().contentType(MediaType.valueOf("text/javascript"))
			.cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
			.eTag(DigestUtils.md5DigestAsHex(script.content())).body(script.content());
	}
}
