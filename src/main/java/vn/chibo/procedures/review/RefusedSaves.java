package vn.chibo.procedures.review;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.chibo.base.Refusal;

/** What cannot be saved is answered with its sentence, which the page shows beside what was typed. */
@RestControllerAdvice(annotations = RestController.class)
class RefusedSaves {

	@ExceptionHandler
	ResponseEntity<Map<String, String>> refused(Refusal refusal) {
		return ResponseEntity.status(HttpStatus.CONFLICT).contentType(MediaType.APPLICATION_JSON)
			.body(Map.of("type", "Answer", "message", refusal.getMessage()));
	}
}
