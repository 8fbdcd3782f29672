package vn.chibo.security;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The one place where requests are refused that nobody means: with characters that no text has and no database keeps, or
 * with JSON that does not end, is nested without end or is too long. What is merely wrong is for those who read it.
 */
@Component
@Order(ReadableRequests.AFTER_THE_ENCODING_IS_KNOWN)
class ReadableRequests extends OncePerRequestFilter {

	static final int AFTER_THE_ENCODING_IS_KNOWN = Ordered.HIGHEST_PRECEDENCE + 10;

	private static final Logger log = LoggerFactory.getLogger(ReadableRequests.class);
	private static final String NO_TEXT = "Nội dung gửi lên có ký tự không phải chữ (mã 0 hoặc nửa ký tự) nên không nhận "
		+ "được; hãy gõ lại chỗ đó.";
	private static final String TOO_LONG = "Nội dung gửi lên quá dài; hãy rút gọn rồi gửi lại.";
	private static final String UNREADABLE = "Yêu cầu gửi lên không đọc được nên không được thực hiện; hãy tải lại trang "
		+ "rồi làm lại.";
	private static final int MOST_BYTES = 5 * 1024 * 1024;
	private static final int MOST_LEVELS = 100;

	private final JsonFactory json = JsonFactory.builder().streamReadConstraints(
		StreamReadConstraints.builder().maxNestingDepth(MOST_LEVELS).maxStringLength(MOST_BYTES).build()).build();

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!hasTexts(request)) {
			refuse(request, response, NO_TEXT);
		} else if (OneSentence.sendsJson(request)) {
			var body = read(request);
			var fault = body.length > MOST_BYTES ? TOO_LONG : fault(body);
			if (fault != null) {
				refuse(request, response, fault);
			} else {
				chain.doFilter(new ReadRequest(request, body), response);
			}
		} else {
			chain.doFilter(request, response);
		}
	}

	/** As far as it came: whoever stops in the middle has sent something that does not end. */
	private static byte[] read(HttpServletRequest request) throws IOException {
		try {
			return request.getInputStream().readNBytes(MOST_BYTES + 1);
		} catch (ClientAbortException stopped) {
			return new byte[] {'{'};
		}
	}

	private static boolean hasTexts(HttpServletRequest request) {
		return request.getParameterMap().entrySet().stream().allMatch(parameter -> isText(parameter.getKey())
			&& Arrays.stream(parameter.getValue()).allMatch(ReadableRequests::isText));
	}

	/** Without a zero and without half a character: both cannot be stored. */
	private static boolean isText(String text) {
		return text.indexOf(0) < 0 && text.codePoints().noneMatch(point -> point >= Character.MIN_SURROGATE
			&& point <= Character.MAX_SURROGATE);
	}

	/** What is wrong with a body that should be JSON, if there is one; null for nothing. */
	private String fault(byte[] body) throws IOException {
		try (var parser = json.createParser(body)) {
			for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
				if ((token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME) && !isText(parser.getText())) {
					return NO_TEXT;
				}
			}
			return null;
		} catch (JsonProcessingException unreadable) {
			return UNREADABLE;
		}
	}

	private static void refuse(HttpServletRequest request, HttpServletResponse response, String sentence)
			throws IOException {
		log.info("A request that could not be read: {}", request.getMethod());
		if (response.isCommitted()) {
			// whoever sent it is gone
			return;
		}
		request.setAttribute(ErrorPage.SENTENCE, sentence);
		response.sendError(HttpServletResponse.SC_BAD_REQUEST);
	}
}
