package vn.chibo.workflow.forms;

import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.chibo.base.Refusal;

/** Why a draft is not kept, as the engine's interface says it. */
@RestControllerAdvice(assignableTypes = {DraftRequests.class, StartDraftRequests.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedDrafts {

	@ExceptionHandler
	ResponseEntity<Map<String, String>> refused(Refusal refusal) {
		return ResponseEntity.badRequest().contentType(MediaType.APPLICATION_JSON)
			.body(Map.of("type", "Answer", "message", refusal.getMessage()));
	}
}
