package vn.chibo.nodes;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.function.Function;
import vn.chibo.models.RelocationModel;
import vn.chibo.support.Forms;

/** One relocation from its start form to the new branch, step by step, by those whose turn it is. */
final class Move {

	static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

	private final Mover mover;
	private final Branch from;
	private final Branch to;
	private final Function<String, Person> people;
	private final Told told;
	private final Queue<Runnable> steps = new ArrayDeque<>();
	private String caseNumber;

	Move(Mover mover, Branch from, Branch to, Function<String, Person> people, Told told) {
		this.mover = mover;
		this.from = from;
		this.to = to;
		this.people = people;
		this.told = told;
		var member = mover.login == null ? from.secretary : mover.login;
		boolean internal = from.commune.equals(to.commune) && from.commune.equals("SL.DT");
		steps.add(() -> begins(member));
		step(member, RelocationModel.TASK_WRITE_REQUEST, Forms.request(to.id));
		step(from.secretary, RelocationModel.TASK_REVIEW_AT_BRANCH, Forms.review());
		step(from.inspection, RelocationModel.TASK_INSPECT, Forms.inspection("NO"));
		step(from.department,
			internal ? RelocationModel.TASK_INTRODUCE_INTERNALLY : RelocationModel.TASK_ISSUE_SLIP,
			Forms.slip("", TODAY));
		if (!from.commune.equals(to.commune)) {
			step(to.department, RelocationModel.TASK_RECEIVE, Map.of("decision", "AGREE"));
		}
		step(to.secretary, RelocationModel.TASK_CONFIRM_PRESENTATION, Forms.presentation(TODAY));
		step(to.secretary, RelocationModel.TASK_ACCEPT, Forms.acceptance(TODAY));
		steps.add(() -> told.moved(mover.id, to.id));
	}

	private void begins(String login) {
		// whoever retires would leave the committee at once
		var form = new HashMap<>(Forms.start(mover.id, to.id, TODAY.minusDays(10)));
		form.put("reason", "Thay đổi nơi cư trú lâu dài");
		caseNumber = people.apply(login).starts("relocation", form);
		told.begun(caseNumber, login);
	}

	private void step(String login, String task, Map<String, Object> form) {
		steps.add(() -> {
			people.apply(login).does(caseNumber, task, form);
			told.done(caseNumber, task, login);
		});
	}

	String caseNumber() {
		return caseNumber;
	}

	void next() {
		steps.remove().run();
	}

	boolean isOver() {
		return steps.isEmpty();
	}

	/** @param login absent: the branch does it for the member */
	record Mover(long id, String login) {
	}

	/** A branch right below its commune, and who does what there. */
	record Branch(long id, String commune, String secretary, String department, String inspection) {
	}

	record Branches(Branch one, Branch other) {
	}
}
