package vn.chibo.workflow.models;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableOutputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.camunda.bpm.dmn.engine.impl.DmnExpressionImpl;
import org.camunda.bpm.dmn.engine.impl.hitpolicy.DmnHitPolicyException;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.HitPolicy;

/** The rows of one decision in one file, asked in an engine that records nothing. */
final class DmnRows {

	/** The input of every table that is dated. */
	static final String ON = "on";

	private static final Feel FEEL = new Feel();

	static final DmnEngine ENGINE = new DefaultDmnEngineConfiguration().feelEngineFactory(() -> FEEL).buildEngine();

	private final String file;
	private final DmnDecision decision;
	private final DmnDecisionTableImpl table;

	DmnRows(String file, DmnDecision decision) {
		this.file = file;
		this.decision = decision;
		this.table = (DmnDecisionTableImpl) ((DmnDecisionImpl) decision).getDecisionLogic();
	}

	List<String> inputs() {
		return table.getInputs().stream().map(input -> input.getExpression().getExpression()).toList();
	}

	List<String> outputs() {
		return table.getOutputs().stream().map(DmnDecisionTableOutputImpl::getOutputName).toList();
	}

	/** Whether two rows that speak of the same are a mistake. */
	boolean speakOnce() {
		return table.getHitPolicyHandler().getHitPolicyEntry().getHitPolicy() == HitPolicy.UNIQUE;
	}

	/** What each row asks of each input. */
	List<Map<String, String>> conditions() {
		return table.getRules().stream().map(row -> cells(inputs(), row.getConditions())).toList();
	}

	private static Map<String, String> cells(List<String> columns, List<DmnExpressionImpl> cells) {
		var byColumn = new LinkedHashMap<String, String>();
		for (int i = 0; i < columns.size(); i++) {
			var text = cells.get(i).getExpression();
			byColumn.put(columns.get(i), text == null ? "" : text.strip());
		}
		return byColumn;
	}

	/** What each row answers. */
	List<Map<String, Object>> answers() {
		return table.getRules().stream().map(this::answer).toList();
	}

	private Map<String, Object> answer(DmnDecisionTableRuleImpl row) {
		var answer = new HashMap<String, Object>();
		cells(outputs(), row.getConclusions()).forEach((output, cell) -> answer.put(output, cell.isEmpty() ? null
			: FEEL.evaluateSimpleExpression(cell, Variables.emptyVariableContext())));
		return answer;
	}

	/** What those rows answer that speak of these inputs. */
	List<Map<String, Object>> answers(Map<String, Object> inputs) {
		try {
			return ENGINE.evaluateDecisionTable(decision, inputs).stream().map(DmnDecisionRuleResult::getEntryMap)
				.toList();
		} catch (DmnHitPolicyException twoRows) {
			throw new IllegalStateException("two rows of %s speak of the same".formatted(this), twoRows);
		}
	}

	/** Whether a row that asks so for the day holds on it. */
	static boolean holds(String condition, LocalDate on) {
		return condition.isEmpty()
			|| FEEL.evaluateSimpleUnaryTests(condition, ON, Variables.putValue(ON, day(on)).asVariableContext());
	}

	/** A day as tables compare it: the engine reads the calendar of the machine, wherever that stands. */
	static Date day(LocalDate day) {
		return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
	}

	@Override
	public String toString() {
		return decision.getKey() + " in " + file;
	}
}
