package vn.chibo.security;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.servlet.error.ErrorAttributes;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import vn.chibo.base.Reference;

/**
 * What is said of a request that nobody has answered: what was wrong with it, and of an unforeseen error the reference
 * under which it is logged.
 */
@Controller
class ErrorPage implements ErrorController {

	/** The attribute of a request that says what was wrong with it. */
	static final String SENTENCE = ErrorPage.class.getName() + ".sentence";

	private static final Logger log = LoggerFactory.getLogger(ErrorPage.class);

	private final ErrorAttributes errors;

	ErrorPage(ErrorAttributes errors) {
		this.errors = errors;
	}

	@RequestMapping("/error")
	Object answer(HttpServletRequest request) {
		var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
			? HttpStatus.valueOf(code) : HttpStatus.NOT_FOUND;
		return OneSentence.answer(request, status, sentence(request, status));
	}

	private String sentence(HttpServletRequest request, HttpStatus status) {
		if (request.getAttribute(SENTENCE) instanceof String sentence) {
			return sentence;
		}
		return status.is5xxServerError() && status != HttpStatus.SERVICE_UNAVAILABLE
			? Reference.logged(log, errors.getError(new ServletWebRequest(request))).sentence()
			: OneSentence.of(status.value());
	}
}
