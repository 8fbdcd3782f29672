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

/** The whole application as {@link ChiBoTest}, behind a real server: what a browser or a script meets. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("integration")
@ExtendWith({EachTest.class, OwnEngine.class})
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"chibo.demo=false",
	"chibo.administrator.password=quan-tri-thu", "camunda.bpm.job-execution.enabled=false", "chibo.mail.every=1h",
	"chibo.retention.at=-", "chibo.reminders.at=-", "chibo.deadlines.every=1h", "chibo.tasks.care.at=-",
	"chibo.casefile.keys.test=" + ChiBoTest.KEY, "chibo.casefile.current-key=test",
	"camunda.bpm.eventing.execution=true"})
@ContextConfiguration(initializers = TestDatabase.class)
@Import(TestSupport.class)
public @interface ChiBoServerTest {
}
