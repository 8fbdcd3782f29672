package vn.chibo.sees;

import static vn.chibo.sees.Thing.done;
import static vn.chibo.sees.Thing.seen;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import vn.chibo.models.RelocationModel;
import vn.chibo.support.Records;

/** The requests behind each row of the table. */
record Things(ProcessEngine engine, Records records) {

	/** The place of what the branch committee attached to its remarks in the trail, behind the request, the writing and an opening. */
	private static final int BRANCH_SCAN = 4;
	private static final int BRANCH_PAPER = 5;

	private static final String TYPED = "Số 18, nơi chưa ai chuyển tới";

	List<Thing> all() {
		return Stream.of(people(), beginnings(), work("member", Step.MEMBER), work("branch committee", Step.BRANCH),
			work("inspection committee", Step.INSPECTION), work("grassroots committee", Step.GRASSROOTS),
			work("organisation department", Step.DEPARTMENT),
			Stream.of(seen("form of a task that is done", Step.GRASSROOTS, target -> target.side().residence(),
				(who, target) -> who.asks("task/" + target.doneTaskId() + "/deployed-form"))),
			instances(), history(), machine(), pages(), RegisterPages.all()).flatMap(rows -> rows).toList();
	}

	private static Stream<Thing> people() {
		return Stream.of(
			seen("name and e-mail of the member concerned", Step.BRANCH,
				target -> target.subjectLogin() + "@chibo.example",
				(who, target) -> who.asks("user/" + target.subjectLogin() + "/profile")),
			seen("name and e-mail of the branch secretary", Step.BRANCH, target -> target.side().loginOf("bithu")
				+ "@chibo.example", (who, target) -> who.asks("user/" + target.side().loginOf("bithu") + "/profile")),
			seen("who works in the branch committee", Step.BRANCH, target -> target.side().loginOf("bithu"),
				(who, target) -> who.asks("user?memberOfGroup=" + target.side().branchCommittee().groupId())),
			seen("the committees of the branch secretary", Step.BRANCH,
				target -> target.side().branchCommittee().groupId(),
				(who, target) -> who.asks("group?member=" + target.side().loginOf("bithu"))),
			seen("name of a committee", Step.BRANCH, target -> target.side().branchName(),
				(who, target) -> who.asks("group/" + target.side().branchCommittee().groupId())));
	}

	private Stream<Thing> beginnings() {
		return Stream.of(
			seen("an admission among what is offered to start", Step.BEFORE, target -> "\"key\":\"admission\"",
				(who, target) -> who.asks(
					"process-definition?latestVersion=true&startableInTasklist=true&startablePermissionCheck=true")),
			seen("start form, with the branches to choose from", Step.BEFORE, target -> target.side().branchName(),
				(who, target) -> who.asks("process-definition/key/relocation/deployed-start-form")),
			seen("the sympathiser in the start form of an admission", Step.BEFORE,
				target -> target.side().prospectName(),
				(who, target) -> who.asks("process-definition/key/admission/deployed-start-form")),
			seen("the probationary member in the start form of a recognition", Step.BEFORE,
				target -> target.side().probationerName(),
				(who, target) -> who.asks("process-definition/key/recognition/deployed-start-form")),
			seen("the member's name in the start form", Step.BEFORE, Target::subjectName,
				(who, target) -> who.asks("process-definition/key/relocation/deployed-start-form")),
			seen("the branch among those whose seats one may propose to change", Step.BEFORE,
				target -> target.side().branchName(),
				(who, target) -> who.asks("process-definition/key/seating/deployed-start-form")),
			seen("the grassroots organisation in the start form of a handover of dossiers", Step.BEFORE,
				target -> "\"" + target.side().bodyId() + "\"",
				(who, target) -> who.asks("process-definition/key/dossierHandover/deployed-start-form")),
			seen("the grassroots organisation in the start form of a restoration of a dossier", Step.BEFORE,
				target -> "\"" + target.side().bodyId() + "\"",
				(who, target) -> who.asks("process-definition/key/dossierRestoration/deployed-start-form")),
			seen("the branch in the start form of a branch meeting", Step.BEFORE, target -> target.side().branchName(),
				(who, target) -> who.asks("process-definition/key/branchMeeting/deployed-start-form")),
			seen("the branch among the organisations that one may propose to change", Step.BEFORE,
				target -> target.side().branchName(),
				(who, target) -> who.asks("process-definition/key/reorganisation/deployed-start-form")),
			seen("the member's name in the start form of a correction", Step.BEFORE, Target::subjectName,
				(who, target) -> who.asks("process-definition/key/memberChange/deployed-start-form")),
			seen("what one has typed into the start form oneself", Step.BEFORE, target -> TYPED,
				(who, target) -> who.typesIntoBeginning(TYPED)),
			done("starting a relocation", Step.BEFORE, target -> !records.casesOf(target.subjectLogin()).isEmpty(),
				(who, target) -> who.submits("process-definition/key/relocation",
					target.side().startForm(target.subjectId()))),
			seen("the case in the form of withdrawal", Step.BRANCH, Target::caseNumber,
				(who, target) -> who.asks("process-definition/key/relocationWithdrawal/deployed-start-form")),
			done("withdrawing the case", Step.BRANCH, target -> records.isClosed(target.caseNumber()),
				(who, target) -> who.submits("process-definition/key/relocationWithdrawal", Map.of("relocationCase",
					target.caseNumber(), "remarks", "Tôi ở lại thêm một năm."))));
	}

	private Stream<Thing> work(String whose, Step step) {
		return Stream.of(
			seen("task of the " + whose + ", in the list", step, Target::taskId,
				(who, target) -> who.asks("task?processInstanceBusinessKey=" + target.caseNumber())),
			seen("task of the " + whose + ", its case and branch in the list", step, Target::caseNumber,
				(who, target) -> who.page("/tasks/cards?id=" + target.taskId())),
			seen("task of the " + whose + ", whom it is about, in the list", step, Target::subjectName,
				(who, target) -> who.page("/tasks/cards?id=" + target.taskId())),
			seen("task of the " + whose + ", found by the number of its case", step, Target::taskId,
				(who, target) -> finds(who, target.caseNumber())),
			seen("task of the " + whose + ", found by the name of whom it is about", step, Target::taskId,
				(who, target) -> finds(who, target.subjectName())),
			seen("task of the " + whose + ", its form with the papers", step, target -> target.side().residence(),
				(who, target) -> who.asks("task/" + target.taskId() + "/deployed-form")),
			seen("task of the " + whose + ", its variables", step, target -> "destinationId",
				(who, target) -> who.asks("task/" + target.taskId() + "/variables")),
			done("task of the " + whose + ", doing it", step,
				target -> !records.openTasks(target.caseNumber()).contains(target.step().task()),
				Onlooker::does),
			done("task of the " + whose + ", keeping a draft of it", step,
				target -> records.hasDraft(target.caseNumber()),
				Onlooker::drafts));
	}

	private HttpResponse<String> finds(Onlooker who, String text) {
		var list = engine.getFilterService().createFilterQuery().filterName("Việc cần làm").singleResult().getId();
		return who.sends("POST", "filter/" + list + "/list?firstResult=0&maxResults=15", Map.of("active", true,
			"taskVariables", List.of(Map.of("name", "chibo:text", "operator", "eq", "value", text))));
	}

	private Stream<Thing> instances() {
		return Stream.of(
			seen("instance", Step.DESTINATION, Target::instanceId,
				(who, target) -> who.asks("process-instance?businessKey=" + target.caseNumber())),
			seen("instance in Cockpit", Step.DESTINATION, Target::instanceId,
				(who, target) -> who.page(
					"/camunda/api/cockpit/plugin/base/default/process-instance?businessKey=" + target.caseNumber())),
			seen("instance, where it stands", Step.DESTINATION, target -> target.step().task(),
				(who, target) -> who.asks("process-instance/" + target.instanceId() + "/activity-instances")),
			seen("instance, its variables", Step.DESTINATION, Target::instanceId,
				(who, target) -> who.asks("variable-instance?processInstanceIdIn=" + target.instanceId())),
			seen("instance, its jobs", Step.DESTINATION, Target::instanceId,
				(who, target) -> who.asks("job?processInstanceId=" + target.instanceId())),
			seen("instance, its incidents", Step.DESTINATION, Target::instanceId,
				(who, target) -> withIncident(target,
					() -> who.asks("incident?processInstanceId=" + target.instanceId()))),
			seen("instance, who has rights on it", Step.DESTINATION, Target::instanceId,
				(who, target) -> who.asks("authorization?resourceType=8&resourceId=" + target.instanceId())),
			done("instance, halting it", Step.DESTINATION, this::isHalted, (who, target) -> who.sends("PUT",
				"process-instance/" + target.instanceId() + "/suspended", Map.of("suspended", true))));
	}

	private <T> T withIncident(Target target, Supplier<T> asking) {
		var execution = engine.getTaskService().createTaskQuery().taskId(target.taskId()).singleResult()
			.getExecutionId();
		var incident = engine.getRuntimeService().createIncident("failed", execution, "here");
		try {
			return asking.get();
		} finally {
			engine.getRuntimeService().resolveIncident(incident.getId());
		}
	}

	private boolean isHalted(Target target) {
		return engine.getRuntimeService().createProcessInstanceQuery().processInstanceId(target.instanceId())
			.suspended()
			.count() > 0;
	}

	private static Stream<Thing> history() {
		return Stream
			.of("process-instance", "task", "activity-instance", "variable-instance", "detail", "identity-link-log",
				"user-operation", "job-log")
			.map(kind -> seen("history: " + kind, Step.DESTINATION,
				target -> kind.equals("identity-link-log") ? target.taskId() : target.instanceId(),
				(who, target) -> who.asks("history/" + kind + (kind.equals("identity-link-log")
					? "?taskId=" + target.taskId() : "?processInstanceId=" + target.instanceId()))));
	}

	private Stream<Thing> machine() {
		return Stream.of(
			seen("models of the processes", Step.BRANCH, target -> RelocationModel.TASK_REVIEW_AT_BRANCH,
				(who, target) -> who.asks("process-definition/key/relocation/xml")),
			seen("decision tables", Step.BRANCH, target -> "relocationCheck",
				(who, target) -> who.asks("decision-definition?latestVersion=true")),
			seen("deployments", Step.BRANCH, target -> "\"relocation\"", (who, target) -> who.asks("deployment")),
			seen("files of a deployment", Step.BRANCH, target -> "relocation.bpmn",
				(who, target) -> who.asks("deployment/"
					+ engine.getRepositoryService().createDeploymentQuery().deploymentName("relocation").singleResult()
						.getId()
					+ "/resources")),
			seen("filters", Step.BRANCH, target -> "\"resourceType\":\"Task\"", (who, target) -> who.asks("filter")),
			seen("how many instances run in all", Step.BRANCH, target -> "\"instances\":",
				(who, target) -> who.asks("process-definition/statistics")),
			seen("how many instances run in all, by Cockpit", Step.BRANCH, target -> "\"relocation\"",
				(who, target) -> who.page("/camunda/api/cockpit/plugin/base/default/process-definition/statistics")),
			seen("how many tasks each committee has", Step.BRANCH, target -> target.side().branchCommittee().groupId(),
				(who, target) -> who.asks("task/report/candidate-group-count")));
	}

	private Stream<Thing> pages() {
		return Stream.of(
			page("page: tasks", "/camunda/app/tasklist/default/", "<title>Camunda Tasklist"),
			seen("page: one's own first page, the case in it", Step.BRANCH, Target::caseNumber,
				(who, target) -> who.page("/")),
			seen("page: one's own first page, whom the case is about", Step.BRANCH, Target::subjectName,
				(who, target) -> who.page("/")),
			casePage("page: the case", target -> "Hồ sơ " + target.caseNumber(), ""),
			casePage("page: the case, whom it is about", Target::subjectName, ""),
			casePage("page: the case, its drawing", target -> RelocationModel.TASK_ENDORSE, "/diagram/relocation"),
			casePage("page: the case, a paper that the member wrote", target -> target.side().residence(), "/papers/1"),
			casePage("page: the case, a paper that the branch committee wrote", target -> target.side().remarks(),
				"/papers/" + BRANCH_PAPER),
			casePage("page: the case, what was attached to that paper", target -> "%PDF-1.7",
				"/attachments/" + BRANCH_SCAN),
			casePage("that paper as a Word file to be signed", target -> "word/document.xml",
				"/papers/" + BRANCH_PAPER + "/docx"),
			seen("page: cases found again, the case in it", Step.GRASSROOTS, Target::caseNumber,
				(who, target) -> who.page("/cases")),
			seen("page: cases found again, whom the case is about", Step.GRASSROOTS, Target::subjectName,
				(who, target) -> who.page("/cases")),
			seen("page: what waits in the whole organisation, the case in it", Step.GRASSROOTS, Target::caseNumber,
				(who, target) -> who.page("/work?process=relocation")),
			seen("page: what waits in the whole organisation, whom the case is about", Step.GRASSROOTS,
				Target::subjectName,
				(who, target) -> who.page("/work?process=relocation")),
			seen("the earlier papers beside the form", Step.GRASSROOTS, target -> "/papers/1",
				(who, target) -> who.page("/task/" + target.taskId() + "/papers")),
			seen("who has the case now, after one's own step", Step.GRASSROOTS, Target::caseNumber,
				(who, target) -> who.page("/task/" + target.doneTaskId() + "/next")),
			page("page: own password", "/account", "Mật khẩu hiện tại"),
			page("page: when one's mails come", "/account/mails", "Đồng chí muốn nhận thư khi nào"),
			seen("page: whom to call, the member concerned who has no e-mail", Step.MEMBER, Target::caseNumber,
				(who, target) -> {
					records.cannotBeMailed(target.caseNumber(), target.subjectId());
					return who.page("/calls");
				}),
			seen("page: who read the papers", Step.GRASSROOTS, target -> "(" + target.side().loginOf("bithu") + ")",
				(who, target) -> who.page("/readings?caseNumber=" + target.caseNumber())),
			seen("page: sympathisers of the branch", Step.BRANCH, target -> target.side().prospectName(),
				(who, target) -> who.page("/prospects/branch/" + target.side().branchCommittee().organisationId())),
			seen("page: probationary members of the branch without a case", Step.BRANCH,
				target -> target.side().probationerName(),
				(who, target) -> who.page("/prospects/branch/" + target.side().branchCommittee().organisationId())),
			seen("page: probationary members without a case below the grassroots committee", Step.BRANCH,
				target -> target.side().probationerName(),
				(who, target) -> who.page("/admission/" + target.side().bodyId())),
			seen("page: what is known of a sympathiser", Step.BRANCH, target -> target.side().prospectName(),
				(who, target) -> who.page("/prospects/" + target.side().prospectId())),
			seen("page: numbers of admissions below the grassroots committee", Step.BRANCH,
				target -> target.side().branchName(),
				(who, target) -> who.page("/admission/" + target.side().bodyId())),
			seen("page: numbers of the branch", Step.BEFORE, target -> "<h2 id=\"steps\">",
				(who, target) -> who.page("/dashboard?of=" + target.side().branchCommittee().organisationId())),
			seen("page: numbers of the grassroots organisation", Step.BEFORE, target -> "<h2 id=\"steps\">",
				(who, target) -> who.page("/dashboard?of=" + target.side().bodyId())),
			page("page: proposed changes of organisations", "/reorganisation", "Sắp xếp tổ chức đảng</h1>"),
			seen("page: how far the review of the branch has come", Step.BRANCH, target -> target.side().branchName(),
				(who, target) -> who.page("/review/" + target.side().branchCommittee().organisationId())),
			seen("page: the list of a year's review of the grassroots organisation", Step.BRANCH,
				target -> "<h1>Danh sách kiểm điểm",
				(who, target) -> who.page("/review/" + target.side().bodyId() + "/plan")),
			seen("page: who stands in for the branch secretary", Step.BRANCH, target -> target.side().deputyName(),
				(who, target) -> who.page("/deputies")),
			done("naming somebody to stand in for the branch secretary", Step.BRANCH,
				target -> target.side().isDeputyNamed(),
				(who, target) -> who.submitsPage("/deputies/new?absent=" + target.side().secretaryId(), "/deputies",
					target.side().newDeputy())),
			seen("task of the branch committee, whether somebody has taken it", Step.BRANCH, target -> "\"taken\":",
				(who, target) -> who.page("/taken/" + target.taskId())),
			page("page: committees without anybody", "/administration/unattended", "Việc ở cấp ủy chưa có người</h1>"),
			page("page: loading registers", "/administration/register", "Nạp danh sách"),
			page("page: files compared with the register", "/administration/register/comparison",
				"Đối chiếu tệp với danh bạ</h1>"),
			page("page: accounts", "/administration/accounts", "Tài khoản"),
			seen("page: the account of the member concerned", Step.BRANCH,
				target -> "<h1>Tài khoản của đồng chí",
				(who, target) -> who.page("/administration/accounts/" + target.subjectId())),
			seen("page: who of the branch was never here", Step.BRANCH, target -> "<h1>Ai chưa đăng nhập lần nào",
				(who, target) -> who.page("/accounts/branch/" + target.side().branchCommittee().organisationId())),
			page("page: setting a password by a code", "/invitation", "Mã trên phiếu"),
			page("page: a forgotten password", "/forgotten", "Gửi đường dẫn đặt mật khẩu"),
			page("page: templates of documents", "/administration/documents", "Mẫu văn bản</h1>"),
			page("page: seals and trail", "/administration/trail", "Niêm phong"),
			page("page: retention", "/administration/retention", "Thời hạn lưu giữ"),
			page("page: the rules", "/rules", "Theo chủ đề"),
			page("page: a rule, the form to propose other figures",
				"/rules/relocation/relocationDeadlines/rule_present", "Ghi đề nghị"),
			page("page: working days", "/administration/calendar", "Lịch làm việc"),
			page("page: how the mails leave", "/administration/mails", "Thư đi"),
			page("page: mails of the demo, outside it", "/demo/mails", "Thư"),
			page("health of the server", "/actuator/health", "\"UP\""),
			page("anything else of the server", "/actuator/env", "property"));
	}

	private static Thing casePage(String what, Function<Target, String> mark, String path) {
		return seen(what, Step.GRASSROOTS, mark, (who, target) -> who.page("/case/" + target.caseNumber() + path));
	}

	private static Thing page(String what, String path, String mark) {
		return seen(what, Step.BRANCH, target -> mark, (who, target) -> who.page(path));
	}
}
