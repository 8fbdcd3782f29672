package vn.chibo.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.util.TestSocketUtils;

/** A mail server of our own, the same for all applications; it answers when a test has started it. */
public class MailServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final int PORT = TestSocketUtils.findAvailableTcpPort();
	public static final GreenMail SMTP = new GreenMail(
		new ServerSetup(PORT, "localhost", ServerSetup.PROTOCOL_SMTP));

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues.of("spring.mail.host=localhost", "spring.mail.port=" + PORT).applyTo(context);
	}
}
