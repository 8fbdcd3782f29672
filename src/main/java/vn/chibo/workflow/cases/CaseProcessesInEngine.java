package vn.chibo.workflow.cases;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chibo.register.Committee;
import vn.chibo.standing.CaseProcesses;

/** Ends instances from outside: a model need not say anything of it, and those of its earlier versions are reached too. */
@Component
class CaseProcessesInEngine implements CaseProcesses {

	private final JdbcClient jdbc;
	private final RuntimeService runtime;

	CaseProcessesInEngine(JdbcClient jdbc, @Lazy RuntimeService runtime) {
		this.jdbc = jdbc;
		this.runtime = runtime;
	}

	@Override
	public Map<String, Set<Committee>> atWork(Collection<String> caseNumbers) {
		var atWork = new HashMap<String, Set<Committee>>();
		jdbc.sql("""
			select distinct e.BUSINESS_KEY_, l.GROUP_ID_ from ACT_RU_EXECUTION e
			join ACT_RU_TASK t on t.PROC_INST_ID_ = e.ID_ join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = t.ID_
			where e.BUSINESS_KEY_ in (:cases) and l.TYPE_ = 'candidate' and l.GROUP_ID_ is not null order by 1, 2
			""").param("cases", caseNumbers).query(row -> {
			var committee = Committee.ofGroup(row.getString("GROUP_ID_"));
			if (committee.isPresent()) {
				atWork.computeIfAbsent(row.getString("BUSINESS_KEY_"), number -> new LinkedHashSet<>())
					.add(committee.get());
			}
		});
		return atWork;
	}

	@Override
	public void end(Collection<String> caseNumbers) {
		var running = jdbc.sql("select distinct PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ in (:cases)")
			.param("cases", caseNumbers).query(String.class).list();
		if (running.isEmpty()) {
			return;
		}
		try {
			runtime.deleteProcessInstances(running, "standing", true, true);
		} catch (OptimisticLockingException changedMeanwhile) {
			throw new OptimisticLockingFailureException("cases of somebody who is no member any more",
				changedMeanwhile);
		}
	}
}
