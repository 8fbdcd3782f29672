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
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.chibo.base.Reference;
import vn.chibo.workflow.webapps.EnginePaths;

/**
 * The last word on what the REST API and the webapps tell of a failure: our sentences pass, anything that the engine's
 * own layers say becomes a reference number.
 */
@Component
class AnswersOverHttp extends OncePerRequestFilter {

	private static final Logger log = LoggerFactory.getLogger(AnswersOverHttp.class);

	private static final int FIRST_OF_OURS = 500;
	/**
	 * What the engine's interface fails with before it has asked the engine anything, at what was sent: nothing was sent,
	 * something is missing in it, of another type, nested too deep, or cannot be part of an address.
	 */
	private static final Set<String> MISTAKES = Set.of("NullPointerException", "IllegalArgumentException",
		"ClassCastException", "NumberFormatException", "InvalidRequestException", "StreamConstraintsException",
		"InputCoercionException", "UriBuilderException", "NullValueException", "ProcessEngineException",
		"StackOverflowError", "IndexOutOfBoundsException");

	private final ObjectMapper json;

	AnswersOverHttp(ObjectMapper json) {
		this.json = json;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
		return !path.startsWith(EnginePaths.REST_API + "/") && !path.startsWith(EnginePaths.WEBAPP_CALLS + "/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getRequestURI().endsWith("/fetchAndLock")) {
			// an external worker would be answered on another thread, and we have none
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			write(response, body(Answer.class, sentence(HttpServletResponse.SC_BAD_REQUEST)));
			return;
		}
		var held = new HeldFailure(response);
		chain.doFilter(request, held);
		if (held.isFailure() && !response.isCommitted()) {
			write(response, ours(request, response, held.body()));
		}
	}

	private static void write(HttpServletResponse response, byte[] body) throws IOException {
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
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
		if (response.getStatus() < FIRST_OF_OURS || MISTAKES.contains(type) || type.startsWith("Json")) {
			if (response.getStatus() >= FIRST_OF_OURS) {
				response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			}
			log.info("A request that could not be read: {}, answered {} ({})", request.getMethod(),
				response.getStatus(), type);
			return body(Answer.class, sentence(response.getStatus()));
		}
		var reference = Reference.next();
		log.warn("Error {}: the engine's interface answered {}", reference.number(), type);
		return body(Reference.class, reference.sentence());
	}

	private static String sentence(int status) {
		return switch (status) {
			case HttpServletResponse.SC_UNAUTHORIZED -> "Hãy đăng nhập rồi thử lại.";
			case HttpServletResponse.SC_FORBIDDEN -> "Việc này không thuộc quyền của đồng chí.";
			case HttpServletResponse.SC_NOT_FOUND, HttpServletResponse.SC_METHOD_NOT_ALLOWED -> "Không có địa chỉ này hoặc không còn điều cần xem; hãy tải lại trang.";
			case HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, HttpServletResponse.SC_NOT_ACCEPTABLE -> "Hệ thống chỉ nhận và trả lời dữ liệu JSON ở địa chỉ này.";
			default -> "Yêu cầu gửi lên không đọc được nên không được thực hiện; hãy tải lại trang rồi làm lại.";
		};
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
