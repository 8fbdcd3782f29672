package vn.chibo.support;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.calendar.CalendarSupport;
import vn.chibo.casefile.Papers;
import vn.chibo.casefile.attachments.Attachments;
import vn.chibo.casepage.CasePageSupport;
import vn.chibo.casepage.MailedCases;
import vn.chibo.casepage.TaskForms;
import vn.chibo.reminder.ReminderSupport;
import vn.chibo.security.SecuritySupport;

@TestConfiguration(proxyBeanMethods = false)
@Import({CalendarSupport.class, CasePageSupport.class, ReminderSupport.class, SecuritySupport.class})
public class TestSupport {

	@Bean
	@Primary
	TestClock testClock() {
		return new TestClock();
	}

	@Bean
	static Statements statements() {
		return new Statements();
	}

	@Bean
	static BeanPostProcessor countStatements(Statements statements) {
		return statements.counting();
	}

	@Bean
	TestRegister testRegister(JdbcClient jdbc) {
		return new TestRegister(jdbc);
	}

	@Bean
	People people(ProcessEngine engine, OpenableMails mails) {
		return new People(engine, mails::check);
	}

	@Bean
	Jobs jobs(ProcessEngine engine, OpenableMails mails) {
		return new Jobs(engine, mails::check);
	}

	@Bean
	OpenableMails openableMails(MailedCases cases, Statements statements) {
		return new OpenableMails(cases, statements);
	}

	@Bean
	Records records(JdbcClient jdbc, Papers papers, ProcessEngine engine) {
		return new Records(jdbc, papers, engine);
	}

	@Bean
	WholeDatabase wholeDatabase(JdbcTemplate jdbc) {
		return new WholeDatabase(jdbc);
	}

	@Bean
	Coverage coverage() {
		return new Coverage();
	}

	@Bean
	Scans scans(Attachments attachments, TaskForms forms, PlatformTransactionManager transactions) {
		return new Scans(attachments, forms, new TransactionTemplate(transactions));
	}

	@Bean
	Stage stage(TestRegister register, People people, Records records, Jobs jobs, TestClock clock, Scans scans) {
		return new Stage(register.twoCommunes(), people, records, jobs, clock, scans);
	}
}
