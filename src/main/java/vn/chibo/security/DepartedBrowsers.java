package vn.chibo.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever leaves before the answer has come makes no error of ours: what is left of it goes nowhere, without a word. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DepartedBrowsers extends OncePerRequestFilter {

	private static final Logger log = LoggerFactory.getLogger(DepartedBrowsers.class);

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(request, new HttpServletResponseWrapper(response) {

			private ServletOutputStream answer;

			@Override
			public ServletOutputStream getOutputStream() throws IOException {
				if (answer == null) {
					answer = new Answer(super.getOutputStream());
				}
				return answer;
			}

			@Override
			public void flushBuffer() throws IOException {
				try {
					super.flushBuffer();
				} catch (ClientAbortException gone) {
					log.debug("A browser left before its answer had come");
				}
			}
		});
	}

	private interface Sending {

		void send() throws IOException;
	}

	private static final class Answer extends ServletOutputStream {

		private final ServletOutputStream line;
		private boolean gone;

		private Answer(ServletOutputStream line) {
			this.line = line;
		}

		private void unlessGone(Sending sending) throws IOException {
			if (!gone) {
				try {
					sending.send();
				} catch (ClientAbortException left) {
					gone = true;
					log.debug("A browser left before its answer had come");
				}
			}
		}

		@Override
		public void write(int one) throws IOException {
			unlessGone(() -> line.write(one));
		}

		@Override
		public void write(byte[] bytes, int from, int count) throws IOException {
			unlessGone(() -> line.write(bytes, from, count));
		}

		@Override
		public void flush() throws IOException {
			unlessGone(line::flush);
		}

		@Override
		public void close() throws IOException {
			unlessGone(line::close);
		}

		@Override
		public boolean isReady() {
			return line.isReady();
		}

		@Override
		public void setWriteListener(WriteListener listener) {
			line.setWriteListener(listener);
		}
	}
}
