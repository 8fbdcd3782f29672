package vn.chibo.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.sql.SQLTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a database quotes of its rows reaches neither the log of the server nor a person. */
class UnquotedErrorsTest {

	private static final String ROW = "Map entry <table.50> with key <3> and value ('Nguyen Van Kin') is locked";

	@Test
	void theServerIsToldWhatHappenedAndWhereButNoRow() {
		var failure = new QueryTimeoutException(ROW,
			new SQLTimeoutException(ROW, "HYT00", new IllegalStateException(ROW)));
		for (var thrown : new Exception[] {failure,
			new ServletException("Request processing failed: " + ROW, failure)}) {
			var reached = catchThrowable(() -> passes((request, response) -> {
				if (thrown instanceof RuntimeException unchecked) {
					throw unchecked;
				}
				throw (ServletException) thrown;
			}));
			assertThat(reached).isInstanceOf(ServletException.class);
			var logged = new StringWriter();
			reached.printStackTrace(new PrintWriter(logged));
			assertThat(logged.toString()).doesNotContain("Kin", "Map entry").contains("HYT00", "UnquotedErrorsTest",
				QueryTimeoutException.class.getName());
		}
	}

	/** Somebody who went away is no error of ours, and the server knows him by what is thrown. */
	@Test
	void whoWentAwayIsLeftToTheServer() {
		var gone = new IOException("broken pipe");
		assertThatThrownBy(() -> passes((request, response) -> {
			throw gone;
		})).isSameAs(gone);
	}

	private static void passes(FilterChain chain) throws ServletException, IOException {
		new UnquotedErrors().doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), chain);
	}

	@ParameterizedTest
	@ValueSource(strings = {"/timeout", "/lock"})
	void whoWaitedForARowInVainIsToldToTryAgain(String path) throws Exception {
		var answer = MockMvcBuilders.standaloneSetup(new Held()).setControllerAdvice(new RefusedPages(null)).build()
			.perform(get(path)).andReturn().getResponse();
		assertThat(answer.getStatus()).isEqualTo(409);
		assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("chưa được ghi nhận; hãy")
			.doesNotContain("Kin");
	}

	@RestController
	static class Held {

		@GetMapping("/timeout")
		String timeout() {
			throw new QueryTimeoutException(ROW, new SQLTimeoutException(ROW, "HYT00"));
		}

		@GetMapping("/lock")
		String lock() {
			throw new CannotAcquireLockException(ROW);
		}
	}
}
