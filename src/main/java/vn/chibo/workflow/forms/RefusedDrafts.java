package vn.chibo.workflow.forms;

import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.chibo.base.Refusal;
import vn.chibo.casefile.OvertakenDraft;

/** Why a draft is not kept, as the engine's interface says it. */
@RestControllerAdvice(assignableTypes = {DraftRequests.class, StartDraftRequests.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedDrafts {

	@ExceptionHandler
	ResponseEntity<Map<String, String>> refused(Refusal refusal) {
		return answer(HttpStatus.BAD_REQUEST, refusal.getMessage());
	}

	/** Nobody else writes these: it was the same person, in another window. */
	@ExceptionHandler
	ResponseEntity<Map<String, String>> overtaken(OvertakenDraft draft) {
		return answer(HttpStatus.CONFLICT,
			"Biểu mẫu này vừa được lưu nháp ở một cửa sổ khác, nên những gì viết ở đây chưa "
				+ "lưu. Muốn lấy bản ở cửa sổ kia thì tải lại trang này.");
	}

	private static ResponseEntity<Map<String, String>> answer(HttpStatus status, String sentence) {
		return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON)
			.body(Map.of("type", "Answer", "message", sentence));
	}
}
