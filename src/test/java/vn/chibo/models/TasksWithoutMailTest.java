package vn.chibo.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Test;
import vn.chibo.support.MailTable;

/** Every new task is a mail, but for those of which docs/mails.md says what mail tells of them instead. */
class TasksWithoutMailTest {

	@Test
	void documentNamesThemAll() {
		var documented = MailTable.rows("## Tasks").stream().map(row -> row.get("Process") + " " + row.get("Task"))
			.toList();

		assertThat(Models.files(".bpmn").stream().map(Models::bpmn).flatMap(model -> model
			.getModelElementsByType(UserTask.class).stream().filter(TasksWithoutMailTest::isSilent)
			.map(task -> model.getModelElementsByType(Process.class).iterator().next().getId() + " " + task.getId()))
			.toList())
			.containsExactlyInAnyOrderElementsOf(documented);
	}

	@Test
	void eachIsToldByAMailOfTheReview() {
		assertThat(MailTable.news("## News of the annual review").keySet())
			.containsAll(MailTable.rows("## Tasks").stream().map(row -> row.get("Told instead by")).toList());
	}

	private static boolean isSilent(UserTask task) {
		return Optional.ofNullable(task.getExtensionElements())
			.map(extensions -> extensions.getElementsQuery().filterByType(CamundaProperties.class).list())
			.orElse(List.of())
			.stream().flatMap(properties -> properties.getCamundaProperties().stream())
			.anyMatch(TasksWithoutMailTest::saysNone);
	}

	private static boolean saysNone(CamundaProperty property) {
		return "mail".equals(property.getCamundaName()) && "none".equals(property.getCamundaValue());
	}
}
