package vn.chibo.workflow.forms;

import java.util.List;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.ProcessDefinitionQueryImpl;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;

/**
 * Of the procedures that a person may choose from, those that the person may start now. Whoever asks for one by its key
 * gets it, and is told by its form who may start it.
 */
class OfferedProcedures extends RepositoryServiceImpl {

	private final StartForms starts;

	OfferedProcedures(StartForms starts) {
		this.starts = starts;
	}

	@Override
	public ProcessDefinitionQuery createProcessDefinitionQuery() {
		return new Query(commandExecutor, starts);
	}

	private static class Query extends ProcessDefinitionQueryImpl {

		private static final long serialVersionUID = 1L;

		private final transient StartForms starts;

		Query(CommandExecutor executor, StartForms starts) {
			super(executor);
			this.starts = starts;
		}

		@Override
		public long executeCount(CommandContext context) {
			return offers(context) ? offered(context).size() : super.executeCount(context);
		}

		@Override
		public List<ProcessDefinition> executeList(CommandContext context, Page page) {
			if (!offers(context)) {
				return super.executeList(context, page);
			}
			// the engine keeps the page in the query: it is cut out of the offer, not out of all procedures
			long first = getFirstResult();
			long most = getMaxResults();
			return offered(context).stream().skip(first).limit(most).toList();
		}

		private boolean offers(CommandContext context) {
			return isStartablePermissionCheck() && getKey() == null && context.getAuthentication() != null;
		}

		private List<ProcessDefinition> offered(CommandContext context) {
			setFirstResult(0);
			setMaxResults(Integer.MAX_VALUE);
			return super.executeList(context, null).stream()
				.filter(process -> starts.mayStart(process.getId(), context)).toList();
		}
	}
}
