package vn.chibo.workflow.webapps;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.camunda.bpm.spring.boot.starter.webapp.filter.LazyDelegateFilter.InitHook;
import org.camunda.bpm.spring.boot.starter.webapp.filter.ResourceLoaderDependingFilter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Camunda's filters read the first page of a webapp from us; the bean that prepares them has no other place for it. */
@Component
class ReadIndexPages implements BeanPostProcessor {

	private static final Pattern PAGE = Pattern.compile(".*/app/(\\w+)/index\\.html");

	private final ObjectProvider<IndexPages> pages;
	private final ObjectProvider<CockpitOfDepartments> departments;

	ReadIndexPages(ObjectProvider<IndexPages> pages, ObjectProvider<CockpitOfDepartments> departments) {
		this.pages = pages;
		this.departments = departments;
	}

	@Override
	@SuppressWarnings("unchecked")
	public Object postProcessAfterInitialization(Object bean, String name) {
		return bean instanceof InitHook<?> hook ? reading((InitHook<ResourceLoaderDependingFilter>) hook) : bean;
	}

	private InitHook<ResourceLoaderDependingFilter> reading(InitHook<ResourceLoaderDependingFilter> hook) {
		return filter -> {
			hook.init(filter);
			filter.setResourceLoader(new DefaultResourceLoader() {
				@Override
				public Resource getResource(String location) {
					var page = PAGE.matcher(location);
					return page.matches() ? new ByteArrayResource(of(Webapp.of(page.group(1)))
						.getBytes(StandardCharsets.UTF_8)) : super.getResource(location);
				}
			});
		};
	}

	private String of(Webapp webapp) {
		var page = pages.getObject().of(webapp);
		return webapp == Webapp.COCKPIT ? departments.getObject().of(page) : page;
	}
}
