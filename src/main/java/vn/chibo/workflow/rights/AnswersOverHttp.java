package vn.chibo.workflow.rights;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.chibo.base.Reference;

/**
 * The last word on what the REST API and the webapps tell of a failure: our sentences pass, anything that the engine's
 * own layers say becomes a reference number.
 */
@Component
class AnswersOverHttp extends OncePerRequestFilter {

	private static final Logger log = LoggerFactory.getLogger(AnswersOverHttp.class);

	private final ObjectMapper json;

	AnswersOverHttp(ObjectMapper json) {
		this.json = json;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
		// an external worker is answered on another thread; people's calls for one are refused before
		return !path.startsWith("/engine-rest/") && !path.startsWith("/camunda/api/") || path.endsWith("/fetchAndLock");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var held = new HeldFailure(response);
		chain.doFilter(request, held);
		if (held.isFailure() && !response.isCommitted()) {
			var body = ours(request, response, held.body());
			response.setContentType(MediaType.APPLICATION_JSON_VALUE);
			response.setContentLength(body.length);
			response.getOutputStream().write(body);
		}
	}

	private byte[] ours(HttpServletRequest request, HttpServletResponse response, byte[] body) throws IOException {
		var told = read(body);
		var type = told.path("type").asText("").replaceAll("\\W", "");
		if (Answer.class.getSimpleName().equals(type)) {
			return body;
		}
		if (request.getAttribute(Answer.class.getName()) instanceof Answer answer
				&& answer.getMessage().equals(told.path("message").asText())) {
			response.setStatus(answer.getResponse().getStatus());
			return body(Answer.class, answer.getMessage());
		}
		var reference = Reference.next();
		log.warn("Error {}: the engine's interface answered {}", reference.number(), type);
		return body(Reference.class, reference.sentence());
	}

	private byte[] body(Class<?> type, String message) throws IOException {
		return json.writeValueAsString(Map.of("type", type.getSimpleName(), "message", message))
			.getBytes(StandardCharsets.UTF_8);
	}

	/** Only the class of the exception may be repeated; whatever else the body says may quote what was sent. */
	private JsonNode read(byte[] body) {
		try {
			return json.readTree(body);
		} catch (IOException noJson) {
			return json.missingNode();
		}
	}
}
