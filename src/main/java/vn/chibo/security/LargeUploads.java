package vn.chibo.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what is larger than the server takes before anybody reads it: the token of the page would not be found in it,
 * and the person would be told of missing rights instead of the size.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LargeUploads extends OncePerRequestFilter {

	private static final String TOGETHER = "Các tệp gửi cùng lúc quá lớn nên chưa nhận gì; hãy quay lại, gửi thành vài lần.";

	private final long most;

	LargeUploads(MultipartProperties limits) {
		this.most = limits.getMaxRequestSize().toBytes();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getContentLengthLong() > most) {
			if (request.getRequestURI().endsWith("/attachments")) {
				request.setAttribute(ErrorPage.SENTENCE, TOGETHER);
			}
			response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
		} else {
			chain.doFilter(request, response);
		}
	}
}
