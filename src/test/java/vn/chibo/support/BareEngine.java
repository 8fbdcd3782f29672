package vn.chibo.support;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;
import org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.jersey.JerseyAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;

/** The engine as it is shipped, with its REST API and without authorization: what ours is measured against. */
@TestConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
	JdbcTemplateAutoConfiguration.class, TransactionAutoConfiguration.class, JacksonAutoConfiguration.class,
	ServletWebServerFactoryAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
	JerseyAutoConfiguration.class, CamundaBpmAutoConfiguration.class, CamundaBpmRestJerseyAutoConfiguration.class})
public class BareEngine {

	/** By which its REST API finds it beside ours. */
	public static final String NAME = "bare";

	@Bean
	static Statements statements() {
		return new Statements();
	}

	@Bean
	static BeanPostProcessor countStatements(Statements statements) {
		return statements.counting();
	}

	public static ServletWebServerApplicationContext start(String url, String user) {
		return (ServletWebServerApplicationContext) new SpringApplicationBuilder(BareEngine.class).run(
			// nothing of our own settings
			"--spring.config.name=none", "--server.port=0", "--spring.datasource.url=" + url,
			"--spring.datasource.username=" + user, "--spring.datasource.password=",
			"--camunda.bpm.process-engine-name=" + NAME, "--camunda.bpm.history-level=full",
			"--camunda.bpm.auto-deployment-enabled=false", "--camunda.bpm.job-execution.enabled=false",
			"--logging.level.root=warn");
	}

	/** The same shape: where the model asks ours, a constant stands. */
	public static void deploy(ProcessEngine engine, String model, Map<String, byte[]> forms) {
		var bare = model.replaceAll("camunda:expression=\"[^\"]*\"", "camunda:expression=\"\\${true}\"")
			.replaceAll("camunda:candidateGroups=\"[^\"]*\"", "camunda:candidateGroups=\"committee1\"")
			.replaceAll("camunda:candidateUsers=\"[^\"]*\"", "camunda:candidateUsers=\"demo\"")
			.replaceAll("camunda:dueDate=\"[^\"]*\"", "camunda:dueDate=\"2030-01-01T00:00:00\"");
		var deployment = engine.getRepositoryService().createDeployment()
			.addString("model.bpmn", bare);
		forms.forEach((name, form) -> deployment.addString(name, new String(form, StandardCharsets.UTF_8)));
		deployment.deploy();
	}
}
