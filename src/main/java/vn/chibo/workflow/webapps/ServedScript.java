package vn.chibo.workflow.webapps;

import java.nio.charset.StandardCharsets;
import org.springframework.util.DigestUtils;

/** A script as it goes over the line, and what stands in its address so that it is kept until it is another. */
record ServedScript(byte[] content, String edition) {

	ServedScript(String script) {
		this(script.getBytes(StandardCharsets.UTF_8));
	}

	private ServedScript(byte[] content) {
		this(content, DigestUtils.md5DigestAsHex(content));
	}
}
