package vn.chibo.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.chibo.base.Reference;

/** An error that nobody has answered reaches the server, which logs it, without messages: a database quotes whole rows in them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnquotedErrors extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		} catch (ServletException | RuntimeException failure) {
			// of a line that broke the server knows itself
			if (NestedExceptionUtils.getMostSpecificCause(failure) instanceof IOException) {
				throw failure;
			}
			throw new ServletException(Reference.withoutMessages(failure));
		}
	}
}
