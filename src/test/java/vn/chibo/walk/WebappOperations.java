package vn.chibo.walk;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;

/** The webapps' own resources beside the engine's API, as they are registered: one that is new is walked too. */
final class WebappOperations {

	private static final Map<String, Application> WEBAPPS = Map.of("admin", new AdminApplication(), "cockpit",
		new CockpitApplication(), "tasklist", new TasklistApplication(), "welcome", new WelcomeApplication());

	private WebappOperations() {
	}

	static List<Operation> all() {
		return WEBAPPS.entrySet().stream().flatMap(webapp -> webapp.getValue().getClasses().stream()
			.filter(resource -> resource.isAnnotationPresent(Path.class))
			.flatMap(
				resource -> below(resource, "/camunda/api/" + webapp.getKey(), resource.getAnnotation(Path.class))))
			.sorted((one, other) -> one.name().compareTo(other.name())).toList();
	}

	private static Stream<Operation> below(Class<?> resource, String path, Path annotated) {
		var here = annotated == null ? path
			: (path + "/" + annotated.value()).replaceAll("/+", "/").replaceAll("/$", "");
		return Arrays.stream(resource.getMethods()).flatMap(method -> {
			var verb = verb(method);
			if (verb != null) {
				return Stream.of(new Operation(verb, with(here, method), null, false));
			}
			return method.isAnnotationPresent(Path.class) ? below(method.getReturnType(), with(here, method), null)
				: Stream.empty();
		});
	}

	private static String with(String path, Method method) {
		var more = method.getAnnotation(Path.class);
		return more == null ? path : (path + "/" + more.value()).replaceAll("/+", "/");
	}

	private static String verb(Method method) {
		return Arrays.stream(method.getAnnotations()).map(annotation -> annotation.annotationType()
			.getAnnotation(HttpMethod.class)).filter(found -> found != null).map(HttpMethod::value).findFirst()
			.orElse(null);
	}
}
