package vn.chibo.support;

import java.sql.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.casefile.Papers;

/** What a case leaves behind: read from the tables, as an inspector would. */
public class Records {

	private final JdbcClient jdbc;
	private final Papers papers;
	private final ProcessEngine engine;

	Records(JdbcClient jdbc, Papers papers, ProcessEngine engine) {
		this.jdbc = jdbc;
		this.papers = papers;
		this.engine = engine;
	}

	public String state(String caseNumber) {
		return jdbc.sql("select state from case_file where number = ?").param(caseNumber).query(String.class).single();
	}

	public boolean isClosed(String caseNumber) {
		return jdbc.sql("select count(closed_at) from case_file where number = ?").param(caseNumber).query(Long.class)
			.single() == 1;
	}

	public boolean isRunning(String caseNumber) {
		return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(caseNumber)
			.processDefinitionKey(procedure(caseNumber)).count() > 0;
	}

	/** The processes that work on the case, by key. */
	public List<String> running(String caseNumber) {
		return engine.getRepositoryService().createProcessDefinitionQuery().latestVersion().list().stream()
			.map(ProcessDefinition::getKey).filter(key -> engine.getRuntimeService().createProcessInstanceQuery()
				.processInstanceBusinessKey(caseNumber).processDefinitionKey(key).count() > 0)
			.sorted().toList();
	}

	private String procedure(String caseNumber) {
		return jdbc.sql("select procedure_key from case_file where number = ?").param(caseNumber).query(String.class)
			.single();
	}

	public List<String> casesOf(String login) {
		return jdbc.sql("select f.number from case_file f join member m on m.id = f.subject_id where m.login = ?")
			.param(login).query(String.class).list();
	}

	public long subjectOf(String caseNumber) {
		return jdbc.sql("select subject_id from case_file where number = ?").param(caseNumber).query(Long.class)
			.single();
	}

	/** The member whom a case is about, by column, and the code of the branch. */
	public Map<String, Object> memberOf(String caseNumber) {
		var columns = new HashMap<String, Object>();
		jdbc.sql("""
			select m.full_name, m.admitted_on, m.official_on, m.activity, m.card_number, o.code as branch
			from case_file c join member m on m.id = c.subject_id join organisation o on o.id = m.branch_id
			where c.number = ?
			""").param(caseNumber).query().singleRow()
			.forEach((name, value) -> columns.put(name.toLowerCase(Locale.ROOT),
				value instanceof Date day ? day.toLocalDate() : value));
		return columns;
	}

	/** The papers of one form in a case, as they were filed. */
	public List<String> papers(String caseNumber, String form) {
		return papers.of(caseNumber).stream().filter(paper -> paper.form().equals(form))
			.map(paper -> paper.content().toString()).toList();
	}

	/** The keys of the tasks that wait for somebody, a key as often as its task. */
	public List<String> openTasks(String caseNumber) {
		return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(caseNumber).list().stream()
			.map(Task::getTaskDefinitionKey).sorted().toList();
	}

	/** The numbers of the slips that were voided. */
	public List<String> voidSlips(String caseNumber) {
		return jdbc.sql("select number from transfer_slip where case_number = ? and voided_on is not null order by id")
			.param(caseNumber).query(String.class).list();
	}

	/** The numbers of the slips that count: one or none. */
	public List<String> validSlips(String caseNumber) {
		return jdbc.sql("select number from transfer_slip where valid_for_case = ? and voided_on is null")
			.param(caseNumber).query(String.class).list();
	}

	/** Whether somebody has kept a draft in the case. */
	public boolean hasDraft(String caseNumber) {
		return jdbc.sql("select count(*) from draft where case_number = ?").param(caseNumber).query(Long.class)
			.single() > 0;
	}

	/** The logins of those who got a mail with this subject about the case. */
	public Set<String> told(String caseNumber, String subject) {
		return jdbc.sql("""
			select m.login from outgoing_mail p join member m on m.id = p.recipient_id
			where p.case_number = ? and p.subject = ?
			""").params(caseNumber, subject).query(String.class).set();
	}

	/** The mails to the member about the case ended because there is no address. */
	public void cannotBeMailed(String caseNumber, long memberId) {
		jdbc.sql("update outgoing_mail set state = 'NO_ADDRESS' where case_number = ? and recipient_id = ?")
			.params(caseNumber, memberId).update();
	}

	/** The texts of all mails about the case. */
	public List<String> mailTexts(String caseNumber) {
		return jdbc.sql("select subject, details from outgoing_mail where case_number = ?").param(caseNumber)
			.query((row, number) -> row.getString("subject") + "\n" + row.getString("details")).list();
	}
}
