package vn.chibo.workflow.deadlines;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.calendar.Deadlines;
import vn.chibo.rules.Place;
import vn.chibo.rules.Replay;
import vn.chibo.rules.RuleBook;
import vn.chibo.rules.RuleSheet;
import vn.chibo.workflow.EngineTimestamps;

/** Whether tasks that were done were late, asked again of the models: their expressions know the case, and nothing else. */
@Component
class TasksAgain implements Replay {

	/** The column that only tables of deadlines have. */
	private static final String COUNTED_FROM = "countedFrom";

	private final JdbcClient jdbc;
	private final RuleBook book;
	private final Deadlines deadlines;
	private final ProcessEngineConfigurationImpl engine;
	private final TransactionTemplate alone;
	private final Clock clock;

	TasksAgain(JdbcClient jdbc, RuleBook book, Deadlines deadlines, ProcessEngineConfiguration engine,
			PlatformTransactionManager transactions, Clock clock) {
		this.jdbc = jdbc;
		this.book = book;
		this.deadlines = deadlines;
		this.engine = (ProcessEngineConfigurationImpl) engine;
		// one that cannot be counted any more must not spoil the others, nor need a second connection
		this.alone = new TransactionTemplate(transactions);
		this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
		this.clock = clock;
	}

	@Override
	public Set<String> tables() {
		return book.sheets().stream().filter(TasksAgain::isOfDeadlines).map(RuleSheet::table)
			.collect(Collectors.toSet());
	}

	@Override
	public String counted() {
		return "việc có thời hạn";
	}

	private static boolean isOfDeadlines(RuleSheet sheet) {
		return sheet.columns().stream().anyMatch(column -> column.name().equals(COUNTED_FROM));
	}

	@Override
	public List<Question> asked(Set<String> of, LocalDate from, LocalDate to, Place place) {
		var processes = book.sheets().stream().filter(TasksAgain::isOfDeadlines)
			.filter(sheet -> of.contains(sheet.table())).flatMap(sheet -> sheet.processes().keySet().stream()).toList();
		var expressions = new ConcurrentHashMap<String, Map<String, Expression>>();
		return processes.isEmpty() ? List.of()
			: done(processes, from, to, place).stream()
				.filter(task -> expressions.computeIfAbsent(task.definition(), this::dueDates)
					.containsKey(task.key()))
				.map(task -> new Question(task.caseNumber(), task.name(),
					() -> answer(task, expressions.get(task.definition()).get(task.key()))))
				.toList();
	}

	private List<Done> done(List<String> processes, LocalDate from, LocalDate to, Place place) {
		return jdbc.sql("""
			select t.PROC_DEF_ID_, t.TASK_DEF_KEY_, t.NAME_, t.START_TIME_, t.END_TIME_, p.BUSINESS_KEY_
			from ACT_HI_TASKINST t join ACT_HI_PROCINST p on p.ID_ = t.PROC_INST_ID_
			join case_place l on l.case_number = p.BUSINESS_KEY_ and not l.takes_part
			join registered_organisation o on o.id = l.organisation_id
			where p.PROC_DEF_KEY_ in (:processes) and t.DUE_DATE_ is not null and t.END_TIME_ >= :from
			  and t.END_TIME_ < :to and t.DELETE_REASON_ = 'completed' and o.path like :path
			order by t.END_TIME_, t.ID_
			""").param("processes", processes).param("from", startOf(from)).param("to", startOf(to.plusDays(1)))
			.param("path", place.path() + "%")
			.query((row, number) -> new Done(row.getString("PROC_DEF_ID_"), row.getString("TASK_DEF_KEY_"),
				row.getString("NAME_"), EngineTimestamps.read(row, "START_TIME_"),
				EngineTimestamps.read(row, "END_TIME_"), row.getString("BUSINESS_KEY_")))
			.list();
	}

	private Timestamp startOf(LocalDate day) {
		return Timestamp.from(day.atStartOfDay(clock.getZone()).toInstant());
	}

	/** By the keys of the tasks. */
	private Map<String, Expression> dueDates(String definition) {
		return engine.getCommandExecutorTxRequired().execute(context -> engine.getDeploymentCache()
			.findDeployedProcessDefinitionById(definition).getTaskDefinitions().values().stream()
			.filter(task -> task.getDueDateExpression() != null)
			.collect(Collectors.toMap(task -> task.getKey(), task -> task.getDueDateExpression())));
	}

	private Optional<String> answer(Done task, Expression expression) {
		try {
			var due = alone.execute(status -> deadlines.begunAt(task.begun(), () -> due(task, expression)));
			return Optional.of(due == null ? "không có hạn"
				: task.ended().isAfter(due.toInstant()) ? "quá hạn" : "đúng hạn");
		} catch (RuntimeException uncountable) {
			return Optional.empty();
		}
	}

	private Date due(Done task, Expression expression) {
		return engine.getCommandExecutorTxRequired().execute(context -> {
			var execution = new ExecutionEntity();
			execution.setProcessInstance(execution);
			execution.setBusinessKey(task.caseNumber());
			return (Date) expression.getValue(execution);
		});
	}

	/** A task that somebody has done. */
	private record Done(String definition, String key, String name, Instant begun, Instant ended, String caseNumber) {
	}
}
