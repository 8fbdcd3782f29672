package vn.chibo.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;

/** An answer in one sentence: a page to those who ask for pages, to scripts as the engine's interface says it. */
final class OneSentence {

	private OneSentence() {
	}

	static Object answer(HttpServletRequest request, HttpStatusCode status, String sentence) {
		return asksForPage(request)
			? new ModelAndView("error", Map.of("sentence", sentence), status)
			: ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON)
				.body(Map.of("type", "Answer", "message", sentence));
	}

	/** Browsers name it when somebody opens a page; what a script asks for may be anything, and only scripts send JSON. */
	static boolean asksForPage(HttpServletRequest request) {
		var accepted = request.getHeader(HttpHeaders.ACCEPT);
		return accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE) && !sendsJson(request);
	}

	static boolean sendsJson(HttpServletRequest request) {
		return request.getContentType() != null && request.getContentType().contains("json");
	}

	/** For those to whom nobody has said more. */
	static String of(int status) {
		return switch (status) {
			case 401 -> "Hãy đăng nhập rồi thử lại.";
			case 403 -> "Đồng chí không có quyền xem trang này.";
			case 404 -> "Không có trang này; hãy kiểm tra lại địa chỉ.";
			case 413 -> "Tệp quá lớn; mỗi tệp tối đa 20 MB.";
			case 503 -> "Hệ thống đang khởi động lại, việc chưa được ghi nhận; hãy thử lại sau ít phút.";
			default -> "Yêu cầu chưa đúng; hãy quay lại và thử lại.";
		};
	}
}
