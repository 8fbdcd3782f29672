package vn.chibo.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The demo on a database that outlives it and that others may share; days pass when the test says so. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"chibo.demo=true",
	"spring.datasource.url=jdbc:h2:mem:nodes;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "chibo.mail.every=1h",
	"camunda.bpm.job-execution.enabled=false", "chibo.rules.every=1s"})
@Import(DemoNode.Days.class)
public @interface DemoNode {

	/** One clock for all of them. */
	@TestConfiguration(proxyBeanMethods = false)
	public class Days {

		public static final TestClock CLOCK = new TestClock();

		@Bean
		@Primary
		static TestClock clock() {
			return CLOCK;
		}
	}
}
