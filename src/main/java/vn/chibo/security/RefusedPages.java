package vn.chibo.security;

import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import vn.chibo.base.Refusal;
import vn.chibo.base.UniqueKeys;

/** What a page of ours refuses, or the database because somebody was first, is told in its sentence. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class RefusedPages {

	private final UniqueKeys uniqueKeys;

	RefusedPages(UniqueKeys uniqueKeys) {
		this.uniqueKeys = uniqueKeys;
	}

	@ExceptionHandler
	ModelAndView refused(Refusal refusal) {
		return told(HttpStatus.BAD_REQUEST, refusal.getMessage());
	}

	/** @throws DataIntegrityViolationException when it was not that somebody was first */
	@ExceptionHandler
	ModelAndView second(DataIntegrityViolationException failure) {
		return told(HttpStatus.CONFLICT, uniqueKeys.sentence(failure).orElseThrow(() -> failure));
	}

	@ExceptionHandler
	ModelAndView atTheSameTime(ConcurrencyFailureException failure) {
		return told(HttpStatus.CONFLICT,
			"Có việc khác đang ghi vào cùng chỗ nên việc này chưa được ghi nhận; hãy quay lại và "
				+ "gửi lại sau giây lát.");
	}

	private static ModelAndView told(HttpStatus status, String sentence) {
		return new ModelAndView("error", Map.of("status", status.value(), "sentence", sentence), status);
	}
}
