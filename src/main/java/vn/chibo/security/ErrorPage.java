package vn.chibo.security;

import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;
import vn.chibo.base.Reference;

/** What the error page knows: the status, and for an unforeseen error the reference under which it is logged. */
@Component
class ErrorPage extends DefaultErrorAttributes {

	/** The attribute of a request that says what was wrong with it. */
	static final String SENTENCE = ErrorPage.class.getName() + ".sentence";

	private static final Logger log = LoggerFactory.getLogger(ErrorPage.class);
	private static final int OPENED_WITHOUT_AN_ERROR = 999;

	@Override
	public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
		var attributes = super.getErrorAttributes(request, ErrorAttributeOptions.defaults());
		attributes.keySet().retainAll(Set.of("status", "timestamp"));
		if (request.getAttribute(SENTENCE, RequestAttributes.SCOPE_REQUEST) instanceof String sentence) {
			attributes.put("sentence", sentence);
			return attributes;
		}
		if (attributes.get("status") instanceof Integer status) {
			if (status == HttpStatus.SERVICE_UNAVAILABLE.value()) {
				attributes.put("sentence",
					"Hệ thống đang khởi động lại, việc chưa được ghi nhận; hãy thử lại sau ít phút.");
			} else if (status >= 500 && status != OPENED_WITHOUT_AN_ERROR) {
				attributes.put("sentence", Reference.logged(log, getError(request)).sentence());
			}
		}
		return attributes;
	}
}
