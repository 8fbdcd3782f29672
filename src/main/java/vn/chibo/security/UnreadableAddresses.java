package vn.chibo.security;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Says in our words what the server refuses before any page is asked, such as an address with a zero in it. */
@Component
class UnreadableAddresses implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private static final Logger log = LoggerFactory.getLogger(UnreadableAddresses.class);

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addContextCustomizers(context -> context.getParent().getPipeline().addValve(new InOurWords()));
	}

	private static class InOurWords extends ErrorReportValve {

		private static final String PAGE = """
			<!DOCTYPE html>
			<html lang="vi"><head><meta charset="utf-8"><title>Không thực hiện được - Chi Bộ</title>
			<link rel="stylesheet" href="/chibo/chibo.css"></head>
			<body class="narrow"><main><h1>Không thực hiện được</h1><p>%s</p><nav><a href="/">Về trang đầu</a></nav></main></body></html>
			""";

		@Override
		protected void report(Request request, Response response, Throwable failure) {
			if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
				return;
			}
			log.info("A request that could not be read: {}, answered {}", request.getMethod(), response.getStatus());
			var sentence = response.getStatus() < 500
				? "Địa chỉ hoặc yêu cầu gửi lên không đọc được; hãy kiểm tra lại địa chỉ."
				: "Có lỗi hệ thống, việc chưa được ghi nhận; hãy thử lại sau ít phút.";
			var asPage = OneSentence.asksForPage(request);
			try {
				response.setContentType(asPage ? MediaType.TEXT_HTML_VALUE : MediaType.APPLICATION_JSON_VALUE);
				response.setCharacterEncoding("UTF-8");
				response.getReporter().write(asPage ? PAGE.formatted(sentence)
					: "{\"type\":\"Answer\",\"message\":\"%s\"}".formatted(sentence));
				response.finishResponse();
			} catch (IOException gone) {
				log.debug("Nobody waits for the answer any more");
			}
		}
	}
}
