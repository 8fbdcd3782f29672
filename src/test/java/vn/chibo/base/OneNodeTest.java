package vn.chibo.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.spring.ExtendedLockConfigurationExtractor;
import net.javacrumbs.shedlock.support.KeepAliveLockProvider;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.scheduling.annotation.Scheduled;
import vn.chibo.support.ChiBoTest;

/** Of several nodes one does a job; what it has left when it is killed is done soon. */
@ChiBoTest
class OneNodeTest {

	/** Each node does them: of mails each reserves what it sends, and what was said of the rules each has to know. */
	private static final Set<String> SHARED = Set.of("MailCarrier.carry", "StoredRules.look");

	@Autowired
	ApplicationContext application;
	@Autowired
	ExtendedLockConfigurationExtractor locks;
	@Autowired
	LockProvider provider;

	@Test
	void everyJobIsLockedByANameOfItsOwn() {
		var names = jobs().entrySet().stream().filter(job -> !SHARED.contains(job.getKey()))
			.collect(Collectors.toMap(Map.Entry::getKey, job -> lock(job.getValue()).getName()));

		assertThat(names).containsKeys("RetentionRun.run", "ReminderRun.run", "StaffingRun.run",
			"DeadlineReckoning.run");
		assertThat(names.values()).doesNotHaveDuplicates();
	}

	@Test
	void whoIsAliveKeepsTheLockAndWhoIsKilledLosesItWithinAMinute() {
		assertThat(provider).isInstanceOf(KeepAliveLockProvider.class);
		assertThat(jobs().entrySet().stream().filter(job -> !SHARED.contains(job.getKey())).map(Map.Entry::getValue))
			.allSatisfy(job -> {
				assertThat(lock(job).getLockAtMostFor()).isLessThanOrEqualTo(Duration.ofMinutes(1));
				assertThat(lock(job).getLockAtLeastFor()).isZero();
			});
	}

	private LockConfiguration lock(Job job) {
		assertThat(AopUtils.isAopProxy(job.bean)).as(job.method.toString()).isTrue();
		return locks.getLockConfiguration(job.bean, job.method, new Object[0]).orElseThrow();
	}

	private Map<String, Job> jobs() {
		return Stream.of(application.getBeanDefinitionNames()).filter(name -> application.getType(name) != null
			&& application.getType(name).getName().startsWith("vn.chibo.")).map(application::getBean)
			.flatMap(bean -> MethodIntrospector.selectMethods(AopUtils.getTargetClass(bean),
				(Method method) -> AnnotatedElementUtils.hasAnnotation(method, Scheduled.class)).stream()
				.map(method -> new Job(bean, method)))
			.collect(Collectors.toMap(Job::name, job -> job));
	}

	private record Job(Object bean, Method method) {

		private String name() {
			return method.getDeclaringClass().getSimpleName() + "." + method.getName();
		}
	}
}
