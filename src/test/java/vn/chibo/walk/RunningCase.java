package vn.chibo.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import vn.chibo.models.RelocationModel;
import vn.chibo.support.Stage;

/** A relocation that waits for its branch, with everything in the engine that an operation could name. */
class RunningCase {

	/** Parts of Camunda's examples that would keep a call from reaching what it is about. */
	private static final Set<String> LEFT_OUT = Set.of("executionDate", "dueDate", "tenantId", "withoutTenantId",
		"deploymentId", "aFileVariable", "correlationKeys", "all", "clearedRemovalTime", "asyncResponseTimeout");

	private final Map<String, String> ids = new HashMap<>();
	private final Map<String, String> ofResource = new HashMap<>();

	/** @param login who asks */
	static RunningCase begun(Stage stage, ProcessEngine engine, String login) {
		var member = stage.register().newMember("thon1");
		var number = stage.people().as(member).start("relocation", Map.of("memberId",
			"" + stage.register().memberId(member), "reason", "Nghỉ hưu, nghỉ mất sức", "effectiveOn", "2026-11-02",
			"residence", "Số 7, tổ dân phố 4", "destinationId", "" + stage.register().idOf("tdp4")));
		stage.people().as(member).does(number, RelocationModel.TASK_WRITE_REQUEST, Map.of("selfReview",
			"Một năm qua tôi hoàn thành nhiệm vụ.", "destinationId", "" + stage.register().idOf("tdp4"), "cardShown",
			true));
		return new RunningCase(engine, number, login);
	}

	private RunningCase(ProcessEngine engine, String caseNumber, String login) {
		var task = engine.getTaskService().createTaskQuery().processInstanceBusinessKey(caseNumber).singleResult();
		var instance = task.getProcessInstanceId();
		var waiting = engine.getRuntimeService().createEventSubscriptionQuery().processInstanceId(instance).list()
			.get(0);
		var batch = engine.getHistoryService().deleteHistoricProcessInstancesAsync(List.of(instance), "walk");
		var decision = engine.getRepositoryService().createDecisionDefinitionQuery().latestVersion().list().get(0);
		var comment = engine.getTaskService().createComment(task.getId(), instance, "walk");
		var attachment = engine.getTaskService().createAttachment("url", task.getId(), instance, "walk", "walk",
			"http://x");
		var incident = engine.getRuntimeService().createIncident("walk", task.getExecutionId(), "walk");
		var job = engine.getManagementService().createJobQuery().jobDefinitionId(batch.getSeedJobDefinitionId())
			.singleResult();
		ids.putAll(Map.of("taskId", task.getId(), "processInstanceId", instance, "processDefinitionId",
			task.getProcessDefinitionId(), "executionId", task.getExecutionId(), "userId", login, "messageName",
			waiting.getEventName(), "businessKey", caseNumber, "jobId", job.getId(), "jobDefinitionId",
			job.getJobDefinitionId(), "batchId", batch.getId()));
		ids.putAll(
			Map.of("processDefinitionKey", "relocation", "activityId", RelocationModel.TASK_ACCEPT, "commentId",
				comment.getId(),
				"attachmentId", attachment.getId(), "varName", "scope", "tenant-id", "tenant", "groupId", "committee1",
				"id",
				"walk", "resourceName", "x", "name", "relocationWithdrawn"));
		var log = engine.getHistoryService().createUserOperationLogQuery().list();
		ids.put("operationId", log.isEmpty() ? "walk" : log.get(0).getOperationId());
		ofResource.putAll(Map.of("task", task.getId(), "process-instance", instance, "execution", task.getExecutionId(),
			"process-definition", task.getProcessDefinitionId(), "decision-definition", decision.getId(), "batch",
			batch.getId(), "job", job.getId(), "job-definition", job.getJobDefinitionId(), "incident", incident.getId(),
			"user", login));
		ofResource.putAll(Map.of("filter", engine.getFilterService().createFilterQuery().list().get(0).getId(),
			"deployment", engine.getRepositoryService().createDeploymentQuery().list().get(0).getId(),
			"authorization", engine.getAuthorizationService().createAuthorizationQuery().list().get(0).getId(),
			"history/process-instance", instance, "history/batch", batch.getId(), "history/variable-instance",
			engine.getHistoryService().createHistoricVariableInstanceQuery().processInstanceId(instance).list().get(0)
				.getId(),
			"execution/{id}/messageSubscriptions", waiting.getExecutionId(),
			"decision-definition/key", decision.getKey(), "process-definition/key", "relocation"));
	}

	String taskId() {
		return ofResource.get("task");
	}

	String path(Operation operation) {
		return path(operation.path());
	}

	/** The path with our ids instead of the braces. */
	String path(String path) {
		var resource = path.substring(1).replaceAll("/\\{(id|key)}.*", "");
		var own = path.contains("messageSubscriptions") ? ofResource.get("execution/{id}/messageSubscriptions")
			: ofResource.getOrDefault(resource, "walk");
		var concrete = path.replace("{id}", own).replace("{key}", own);
		for (var id : ids.entrySet()) {
			concrete = concrete.replace("{" + id.getKey() + "}", id.getValue());
		}
		return concrete;
	}

	/** Camunda's example of the body with our ids in it. */
	JsonNode body(Operation operation) {
		var body = operation.body() == null ? new ObjectMapper().createObjectNode() : operation.body().deepCopy();
		fill(body);
		if (body instanceof ObjectNode object && operation.path().matches("/(task|process-instance)/\\{id}/comment")) {
			object.put("id", ids.get("commentId"));
		}
		return body;
	}

	private void fill(JsonNode node) {
		if (node instanceof ArrayNode array) {
			array.forEach(this::fill);
		} else if (node instanceof ObjectNode object) {
			object.remove(LEFT_OUT);
			object.remove(
				object.properties().stream().map(Map.Entry::getKey).filter(key -> key.endsWith("Query")).toList());
			object.properties().forEach(entry -> entry.setValue(filled(object, entry.getKey(), entry.getValue())));
		}
	}

	private JsonNode filled(ObjectNode parent, String key, JsonNode value) {
		if (value.isArray() && (key.equals("processInstances") || key.endsWith("Ids"))) {
			var one = key.equals("processInstances") ? "processInstanceId" : key.substring(0, key.length() - 1)
				.replace("historicProcessInstanceId", "processInstanceId").replace("historicBatchId", "batchId");
			return parent.arrayNode().add(key.endsWith("ActivityIds") ? RelocationModel.TASK_REVIEW_AT_BRANCH
				: ids.getOrDefault(one, "walk"));
		}
		var id = ids.get(key.replaceAll("^(source|target)ProcessDefinitionId$", "processDefinitionId"));
		if (id != null && value.isTextual()) {
			return parent.textNode(id);
		}
		fill(value);
		return value;
	}
}
