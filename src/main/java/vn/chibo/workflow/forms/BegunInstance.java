package vn.chibo.workflow.forms;

import org.camunda.bpm.engine.runtime.ProcessInstance;

/** What a form began when it was sent for the first time, for whoever sends it again. */
record BegunInstance(String id, String definitionId, String caseNumber) implements ProcessInstance {

	@Override
	public String getId() {
		return id;
	}

	@Override
	public String getProcessInstanceId() {
		return id;
	}

	@Override
	public String getRootProcessInstanceId() {
		return id;
	}

	@Override
	public String getProcessDefinitionId() {
		return definitionId;
	}

	@Override
	public String getProcessDefinitionKey() {
		return definitionId.split(":")[0];
	}

	@Override
	public String getBusinessKey() {
		return caseNumber;
	}

	@Override
	public String getCaseInstanceId() {
		return null;
	}

	@Override
	public String getTenantId() {
		return null;
	}

	@Override
	public boolean isEnded() {
		return false;
	}

	@Override
	public boolean isSuspended() {
		return false;
	}
}
