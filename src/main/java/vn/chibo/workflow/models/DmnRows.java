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
import org.camunda.bpm.dmn.engine.impl.hitpolicy.DmnHitPolicyException;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.HitPolicy;

/** Rows of one decision in one file, asked in an engine that records nothing. */
final class DmnRows {

	private static final Feel FEEL = new Feel();

	static final DmnEngine ENGINE = new DefaultDmnEngineConfiguration().feelEngineFactory(() -> FEEL).buildEngine();

	private final String file;
	private final DmnDecision decision;
	private final DmnDecisionTableImpl table;
	private final List<DmnRow> rows;

	DmnRows(String file, DmnDecision decision) {
		this.file = file;
		this.decision = decision;
		this.table = (DmnDecisionTableImpl) ((DmnDecisionImpl) decision).getDecisionLogic();
		this.rows = table.getRules().stream().map(rule -> DmnRow.of(rule, inputs(), outputs())).toList();
	}

	/** The same table with these rows only. */
	DmnRows only(List<DmnRow> chosen) {
		var logic = new DmnDecisionTableImpl();
		logic.setHitPolicyHandler(table.getHitPolicyHandler());
		logic.setInputs(table.getInputs());
		logic.setOutputs(table.getOutputs());
		logic.setRules(chosen.stream().map(DmnRow::rule).toList());
		var changed = new DmnDecisionImpl();
		changed.setKey(decision.getKey());
		changed.setName(decision.getName());
		changed.setDecisionLogic(logic);
		return new DmnRows(file, changed);
	}

	String key() {
		return decision.getKey();
	}

	List<DmnRow> rows() {
		return rows;
	}

	List<String> inputs() {
		return table.getInputs().stream().map(input -> input.getExpression().getExpression()).toList();
	}

	List<String> outputs() {
		return table.getOutputs().stream().map(DmnDecisionTableOutputImpl::getOutputName).toList();
	}

	String title() {
		return decision.getName();
	}

	/** How people call a column. */
	Map<String, String> labels() {
		var labels = new LinkedHashMap<String, String>();
		table.getInputs().forEach(input -> labels.put(input.getExpression().getExpression(), input.getName()));
		table.getOutputs().forEach(output -> labels.put(output.getOutputName(), output.getName()));
		return labels;
	}

	/** Whether two rows that speak of the same are a mistake. */
	boolean speakOnce() {
		return table.getHitPolicyHandler().getHitPolicyEntry().getHitPolicy() == HitPolicy.UNIQUE;
	}

	/** What each row answers. */
	List<Map<String, Object>> answers() {
		return rows.stream().map(DmnRows::answer).toList();
	}

	private static Map<String, Object> answer(DmnRow row) {
		var answer = new HashMap<String, Object>();
		row.conclusions().forEach((output, cell) -> answer.put(output, cell.isEmpty() ? null
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
		return condition.isEmpty() || FEEL.evaluateSimpleUnaryTests(condition, DmnRow.ON,
			Variables.putValue(DmnRow.ON, day(on)).asVariableContext());
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
