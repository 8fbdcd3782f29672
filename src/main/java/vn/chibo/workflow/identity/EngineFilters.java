package vn.chibo.workflow.identity;

import jakarta.servlet.Filter;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chibo.workflow.webapps.EnginePaths;

/** Hands the person who logged in on to Camunda's REST API and webapps. */
@Configuration
class EngineFilters {

	private static final int AFTER_SPRING_SECURITY = 201;

	@Bean
	FilterRegistrationBean<Filter> webappsKnowThePerson() {
		return knowingThePerson(new ContainerBasedAuthenticationFilter(), EnginePaths.WEBAPP_FILES + "/*",
			EnginePaths.WEBAPP_CALLS + "/*");
	}

	@Bean
	FilterRegistrationBean<Filter> restApiKnowsThePerson() {
		return knowingThePerson(new ProcessEngineAuthenticationFilter(), EnginePaths.REST_API + "/*");
	}

	private static FilterRegistrationBean<Filter> knowingThePerson(Filter filter, String... paths) {
		var registration = new FilterRegistrationBean<>(filter);
		registration.addInitParameter("authentication-provider", LoggedInPerson.class.getName());
		registration.addUrlPatterns(paths);
		registration.setOrder(AFTER_SPRING_SECURITY);
		return registration;
	}
}
