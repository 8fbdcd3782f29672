package vn.chibo.base;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.stereotype.Component;

/** A start that answers its first requests itself and ends: Java keeps the classes that this took for the starts after it. */
@Component
@ConditionalOnProperty("chibo.rehearsal")
public class Rehearsal {

	private final ServletWebServerApplicationContext application;

	Rehearsal(ServletWebServerApplicationContext application) {
		this.application = application;
	}

	/** Ends the Java process, with 0 if all was answered. */
	public void perform() {
		var answered = Stream.of("/actuator/health", "/login").allMatch(this::answers);
		System.exit(SpringApplication.exit(application, () -> answered ? 0 : 1));
	}

	private boolean answers(String path) {
		try {
			var address = URI.create("http://localhost:" + application.getWebServer().getPort() + path);
			return ((HttpURLConnection) address.toURL().openConnection())
				.getResponseCode() == HttpURLConnection.HTTP_OK;
		} catch (IOException unanswered) {
			return false;
		}
	}
}
