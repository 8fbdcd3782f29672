package vn.chibo.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Like {@link ChiBoTest}, with an application of its own that is reached over HTTP. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("integration")
@ExtendWith(EachTest.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"chibo.demo=false",
	"chibo.administrator.password=quan-tri-thu", "camunda.bpm.job-execution.enabled=false", "chibo.mail.every=1h",
	"camunda.bpm.eventing.execution=true", "camunda.bpm.webapp.auth.cache.time-to-live=0"})
@ContextConfiguration(initializers = TestDatabase.class)
@Import(TestSupport.class)
public @interface ChiBoServerTest {
}
