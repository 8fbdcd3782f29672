package vn.chibo.procedures.review;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.chibo.base.Refusal;

/** What cannot be saved is answered with its sentence, which the page shows beside what was typed. */
@RestControllerAdvice(annotations = RestController.class)
class RefusedSaves {

	@ExceptionHandler
	@ResponseStatus(HttpStatus.CONFLICT)
	Map<String, String> refused(Refusal refusal) {
		return Map.of("type", "Answer", "message", refusal.getMessage());
	}
}
