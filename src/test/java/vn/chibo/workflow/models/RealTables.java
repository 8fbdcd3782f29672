package vn.chibo.workflow.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import vn.chibo.calendar.DeadlineRules;
import vn.chibo.procedures.admission.EligibilityRules;
import vn.chibo.procedures.review.ReviewRules;
import vn.chibo.reminder.ReminderRules;
import vn.chibo.voting.VoteRules;

/** The decision tables of the repository, for tests of what stands around them. */
public final class RealTables {

	private static final DecisionTables TABLES = new DecisionTables();

	private RealTables() {
	}

	public static VoteRules votes() {
		return TABLES;
	}

	public static EligibilityRules eligibility() {
		return TABLES;
	}

	public static ReminderRules reminders() {
		return TABLES;
	}

	public static ReviewRules review() {
		return new ReviewTables();
	}

	/** The table of deadlines after somebody has changed its text. */
	public static DeadlineRules deadlines(UnaryOperator<String> change) {
		try {
			var text = change.apply(Files.readString(Path.of("bpmn/calendar/deadlines.dmn")));
			return new DecisionTables(vn.chibo.workflow.models.DecisionTable.of(text.getBytes(StandardCharsets.UTF_8),
				"deadlines"));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** What stands in one output of every row of a decision, without the quotes. */
	public static List<String> outputs(String file, String decision, String output) {
		Decision owner = Dmn.readModelFromFile(Path.of(file).toFile()).getModelElementById(decision);
		var table = (DecisionTable) owner.getExpression();
		var column = table.getOutputs().stream().map(Output::getName).toList().indexOf(output);
		return table.getRules().stream().map(rule -> List.copyOf(rule.getOutputEntries()).get(column).getText()
			.getTextContent().replaceAll("^\"|\"$", "")).toList();
	}
}
