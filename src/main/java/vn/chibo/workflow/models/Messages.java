package vn.chibo.workflow.models;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
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

	Messages(@Lazy RuntimeService runtime) {
		this.runtime = runtime;
	}

	/** Begins the process that goes on with a case when this is told. */
	public void begin(String message, String caseNumber) {
		runtime.createMessageCorrelation(message).processInstanceBusinessKey(caseNumber).correlateStartMessage();
	}

	/** For whoever waits for it in the case, if anybody does. */
	public void tell(String message, String caseNumber) {
		runtime.createMessageCorrelation(message).processInstanceBusinessKey(caseNumber).correlateAllWithResult();
	}

	@EventListener
	void on(CaseFiles.Begun begun) {
		begin(begun.message(), begun.caseNumber());
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
