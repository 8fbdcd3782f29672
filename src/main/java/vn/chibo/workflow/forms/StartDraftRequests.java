package vn.chibo.workflow.forms;

import java.io.InputStream;
import java.security.Principal;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.chibo.base.Refusal;
import vn.chibo.casefile.StartDrafts;

/** Where Tasklist puts what somebody is typing into the form that begins a procedure. */
@RestController
class StartDraftRequests {

	/** Who has typed it: the page may be older than the login, which may be another person's by now. */
	static final String WRITER = "Chibo-Writer";

	private final TypedFields fields;
	private final StartDrafts drafts;
	private final StartForms starts;
	private final RepositoryService repository;
	private final CommandExecutor executor;

	StartDraftRequests(TypedFields fields, StartDrafts drafts, StartForms starts, ProcessEngine engine) {
		this.fields = fields;
		this.drafts = drafts;
		this.starts = starts;
		this.repository = engine.getRepositoryService();
		this.executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
			.getCommandExecutorTxRequired();
	}

	@PutMapping("/drafts/start/{processDefinitionId}")
	ResponseEntity<SavedDraft> keep(@PathVariable String processDefinitionId, @RequestHeader(WRITER) String writer,
			@RequestHeader(name = SavedDraft.SEEN, required = false) Long seen, InputStream body, Principal person) {
		if (!writer.equals(person.getName())) {
			throw new Refusal(
				"Người đang đăng nhập không phải người viết biểu mẫu này nên chưa lưu; hãy tải lại trang.");
		}
		var typed = DraftFields.of(form(processDefinitionId).fields(), fields.read(body));
		if (typed.isEmpty()) {
			return new SavedDraft(null).answer();
		}
		var procedure = procedure(processDefinitionId);
		return new SavedDraft(seen == null ? drafts.keep(writer, procedure, typed)
			: drafts.keep(writer, procedure, SavedDraft.seen(seen), typed)).answer();
	}

	/** Begins anew. */
	@DeleteMapping("/drafts/start/{processDefinitionId}")
	void discard(@PathVariable String processDefinitionId, Principal person) {
		drafts.discard(person.getName(), procedure(processDefinitionId));
	}

	private FormSchema form(String processDefinitionId) {
		if (repository.createProcessDefinitionQuery().processDefinitionId(processDefinitionId).count() == 0) {
			throw new Refusal("Không có thủ tục này; hãy tải lại trang.");
		}
		return executor.execute(context -> starts.of(processDefinitionId, context));
	}

	private static String procedure(String processDefinitionId) {
		return FormGateway.procedure(processDefinitionId);
	}
}
