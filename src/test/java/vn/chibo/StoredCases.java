package vn.chibo;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What stands in the database of an application, in a file while it is not running. */
public class StoredCases {

	private final JdbcClient jdbc;

	StoredCases(Path folder) {
		this(JdbcClient.create(new DriverManagerDataSource("jdbc:h2:file:" + folder.resolve("data/chibo")
			+ ";IFEXISTS=TRUE", "sa", "")));
	}

	public StoredCases(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<String> deployments() {
		return list("select id_ from act_re_deployment order by id_");
	}

	List<String> processDefinitions() {
		return list("select id_ from act_re_procdef order by id_");
	}

	Set<String> cases() {
		return Set.copyOf(list("select number from case_file"));
	}

	Set<String> processInstances() {
		return Set.copyOf(list("select business_key_ from act_hi_procinst"));
	}

	/** Which forms were filed in which case and how often, {@code CSH-2026-000001 request 1}. */
	Set<String> papers() {
		return Set.copyOf(list("select case_number || ' ' || substring(form from 12) || ' ' || count(*) from paper "
			+ "where filed_by <> 'chibo' group by case_number, form"));
	}

	/** Which steps the engine took in which case and how often, in the same words. */
	Set<String> steps() {
		return Set.copyOf(list("""
			select i.business_key_ || ' ' || t.form || ' ' || count(*) from act_hi_procinst i join (
			  select proc_inst_id_, case task_def_key_ when 'task_writeRequest' then 'request'
			    when 'task_reviewAtBranch' then 'review' else substring(task_def_key_ from 6) end as form
			  from act_hi_taskinst where end_time_ is not null
			  union all select proc_inst_id_, 'start' from act_hi_procinst) t on t.proc_inst_id_ = i.proc_inst_id_
			group by i.business_key_, t.form
			"""));
	}

	/** Cases under way that wait for no task, or for more than one. */
	List<String> casesWithoutOneTask() {
		return list("""
			select i.business_key_ from act_hi_procinst i where i.end_time_ is null
			  and (select count(*) from act_ru_task t where t.proc_inst_id_ = i.proc_inst_id_) <> 1
			""");
	}

	/** Tasks nobody was told of, and mails of tasks that do not exist. */
	List<String> tasksAndMailsWithoutOneAnother() {
		return list("""
			select 'task ' || id_ from act_hi_taskinst where id_ not in (
			  select task_id from outgoing_mail where task_id is not null)
			union all select 'mail ' || id from outgoing_mail where task_id not in (select id_ from act_hi_taskinst)
			""");
	}

	/** Branches to review that have begun in a campaign, or have not. */
	int branches(boolean begun) {
		return jdbc.sql("select count(*) from branch_review where reviewed and begun = ?").param(begun)
			.query(Integer.class)
			.single();
	}

	/** Branches and members to review that have no process of their own under way, or more than one. */
	public List<String> reviewsWithoutOneProcess() {
		return list("""
			select process || ' ' || id || ' ' || coalesce(case_number, '') from (
			  select 'branchReview' as process, id, case_number from branch_review where reviewed
			  union all select 'selfReview', id, case_number from member_review where reviewed) r
			where (select count(*) from act_hi_procinst i where i.business_key_ = r.case_number and i.end_time_ is null
			         and i.proc_def_key_ = r.process) <> 1
			""");
	}

	/** Committees of branches, and members who write themselves, that were not told of the opening exactly once each. */
	public List<String> openingsNotToldOnce() {
		return list("""
			select 'branch ' || b.id from branch_review b join organisation o on o.id = b.branch_id where b.reviewed
			  and (select count(*) from outgoing_mail m where m.case_number = b.case_number)
			      <> coalesce(nullif((select count(*) from seat where organisation_id = o.id and body = 'COMMITTEE'), 0),
			                  (select count(*) from seat where organisation_id = o.parent_id and body = 'COMMITTEE'))
			union all select 'member ' || m.id from member_review r join member m on m.id = r.member_id
			where r.reviewed and m.login is not null and (select count(*) from outgoing_mail o where o.recipient_id = m.id
			  and o.case_number = r.case_number and o.subject like 'Viết bản tự kiểm điểm%') <> 1
			""");
	}

	String branchOf(String login) {
		return list(
			"select o.code from member m join organisation o on o.id = m.branch_id where m.login = '" + login + "'")
			.get(0);
	}

	/** How many members the branch has. */
	int standingIn(String code) {
		return jdbc
			.sql("select count(*) from current_member m join organisation o on o.id = m.branch_id where o.code = ?")
			.param(code).query(Integer.class).single();
	}

	private List<String> list(String sql) {
		return jdbc.sql(sql).query(String.class).list();
	}
}
