package vn.chibo.support;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import vn.chibo.models.RelocationModel;

/** Members of a {@link Province} who ask to move, and the tasks of their cases. */
public class Movers {

	private final Province province;
	private final Stage stage;
	private final TaskService tasks;

	public Movers(Province province, Stage stage, TaskService tasks) {
		this.province = province;
		this.stage = stage;
		this.tasks = tasks;
	}

	/** A member of the spinners' branch asks to move to the village; answers with the number of the case. */
	public String asks(String person) {
		return asks(person, "tosoi", "thon");
	}

	public String asks(String person, String from, String to) {
		var member = province.member(person, from);
		return stage.people().as(province.login(person)).start("relocation",
			Forms.start(member, province.id(to), Province.TODAY));
	}

	/** The spinner asks to move and has written the request. */
	public String writes(String person) {
		var number = asks(person);
		stage.people().as(province.login(person)).does(number, RelocationModel.TASK_WRITE_REQUEST,
			Forms.request(province.id("thon")));
		return number;
	}

	/** An official of the province does a task of the case. */
	public void does(String person, String caseNumber, String task, Map<String, Object> form) {
		stage.people().as(province.login(person)).does(caseNumber, task, form);
	}

	/** The one open task of the case. */
	public String task(String caseNumber) {
		return tasks.createTaskQuery().processInstanceBusinessKey(caseNumber).singleResult().getId();
	}

	/** The task of the case is due on that day, or never. */
	public void due(String caseNumber, LocalDate day) {
		var task = tasks.createTaskQuery().processInstanceBusinessKey(caseNumber).singleResult();
		task.setDueDate(
			day == null ? null : Date.from(day.atTime(23, 59, 59).atZone(stage.clock().getZone()).toInstant()));
		tasks.saveTask(task);
	}
}
