package vn.chibo.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.chibo.support.OwnEngine;

/**
 * The application as the demo starts it, mailing to the {@link Mailbox} at once and at any hour; started once for all
 * stories.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"chibo.demo=true",
	"spring.datasource.url=jdbc:h2:mem:story;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "chibo.mail.every=200ms",
	"chibo.mail.digest=false", "chibo.mail.quiet.from=00:00", "chibo.mail.quiet.until=00:00",
	"chibo.mail.quiet.holidays=false"})
@ContextConfiguration(initializers = Mailbox.class)
@Import(PassingCase.class)
@ExtendWith(OwnEngine.class)
@interface StoryTest {
}
