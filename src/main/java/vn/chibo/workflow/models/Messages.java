package vn.chibo.workflow.models;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import vn.chibo.base.ModelBean;
import vn.chibo.base.Refusal;
import vn.chibo.casefile.CaseFiles;

/** What one process tells another about the same case. */
@ModelBean("messages")
public class Messages {

	private final RuntimeService runtime;
	private final RepositoryService repository;

	Messages(@Lazy RuntimeService runtime, @Lazy RepositoryService repository) {
		this.runtime = runtime;
		this.repository = repository;
	}

	/** Begins the process that goes on with a case when this is told. */
	public void begin(String message, String caseNumber) {
		runtime.createMessageCorrelation(message).processInstanceBusinessKey(caseNumber).correlateStartMessage();
	}

	/** For whoever waits for it in the case, if anybody does. */
	public void tell(String message, String caseNumber) {
		runtime.createMessageCorrelation(message).processInstanceBusinessKey(caseNumber).correlateAllWithResult();
	}

	/** Cases that begin by thousands: the engine is asked once who waits for the message. */
	@EventListener
	void on(CaseFiles.Begun begun) {
		var waiting = repository.createProcessDefinitionQuery().messageEventSubscriptionName(begun.message())
			.latestVersion()
			.singleResult().getId();
		begun.caseNumbers().forEach(number -> runtime
			.startProcessInstanceByMessageAndProcessDefinitionId(begun.message(), waiting, number));
	}

	@EventListener
	void on(CaseFiles.Told told) {
		tell(told.message(), told.caseNumber());
	}

	/** @throws Refusal when the case no longer waits for it */
	public void send(String message, String caseNumber) {
		try {
			runtime.createMessageCorrelation(message).processInstanceBusinessKey(caseNumber).correlate();
		} catch (MismatchingMessageCorrelationException nobodyWaits) {
			throw new Refusal("Hồ sơ " + caseNumber + " đã kết thúc, không còn gì để làm thêm.");
		}
	}
}
