package vn.chibo.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application behind a real server, on an empty database of its own: H2 in memory, or an embedded PostgreSQL
 * when the tests are run with {@code -Dchibo.test.database=postgresql}. The clock is the test's, jobs run when the test
 * says so. All such tests share one application: each makes the members that it needs.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("integration")
@ExtendWith({EachTest.class, FiledPapers.class, LeftOpen.class, PlacesKept.class, OwnEngine.class})
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
	properties = {"chibo.demo=false", "chibo.administrator.password=quan-tri-thu",
		"camunda.bpm.job-execution.enabled=false", "chibo.mail.every=1h", "chibo.retention.at=-",
		"chibo.reminders.at=-",
		"chibo.deadlines.every=1h", "chibo.tasks.care.at=-", "chibo.meetings.at=-",
		"chibo.casefile.keys.test=" + ChiBoTest.KEY,
		"chibo.casefile.current-key=test", "camunda.bpm.eventing.execution=true",
		// of the provider of logins that a test starts for itself
		"spring.autoconfigure.exclude=org.springframework.boot.autoconfigure.security.oauth2.server.servlet."
			+ "OAuth2AuthorizationServerJwtAutoConfiguration"})
@ContextConfiguration(initializers = {TestDatabase.class, MailServer.class})
@Import(TestSupport.class)
public @interface ChiBoTest {

	/** The key of the case file in tests. */
	String KEY = "S2jDs2Ega2jDs2EgY+G7p2EgYsOgaSB0aOG7rSwgMzI=";
}
