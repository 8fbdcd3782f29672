package vn.chibo.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.StartProcessVariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import vn.chibo.base.ModelBean;
import vn.chibo.base.Refusal;

/** What an expression can reach, wherever it comes from. */
public class ModelExpressionsTest {

	private final ModelExpressions expressions = new ModelExpressions(
		Map.of("steps", new Steps(), "clock", new Object()));

	@ModelBean("stepsOfThisTest")
	public static class Steps {

		public String take(String caseNumber) {
			return "taken " + caseNumber;
		}
	}

	@Test
	void methodsOfBeansForModelsAndVariablesAreReached() {
		var scope = Mockito.mock(VariableScope.class);
		Mockito.when(scope.hasVariable("decision")).thenReturn(true);
		Mockito.when(scope.getVariable("decision")).thenReturn("AGREE");
		assertThat(value("${steps.take(decision)}", scope)).isEqualTo("taken AGREE");
		assertThat(value("${decision == 'AGREE' || decision == 'REFUSE'}", scope)).isEqualTo(true);
	}

	@ParameterizedTest
	@ValueSource(strings = {"${''.getClass()}", "${''['class']}", "${steps.class}", "${steps.getClass()}",
		"${steps.hashCode()}",
		"${steps['take']('x').getClass().forName('java.lang.Runtime')}", "${''.class.forName('java.lang.Runtime')}",
		"${clock.toString()}", "${'text'.length()}", "${execution}", "${execution.processEngineServices}", "${task}",
		"${caseExecution}", "${externalTask}", "${now()}", "${currentUser()}", "${dateTime()}", "${S('{}')}",
		"${JSON('{}')}",
		"${XML('<a/>')}", "${T(java.lang.Runtime)}", "${java.lang.Runtime}", "${systemProperties}", "${steps.take}"})
	void nothingElseIsReached(String expression) {
		assertThatThrownBy(() -> value(expression, StartProcessVariableScope.getSharedInstance()))
			.isInstanceOf(ELException.class);
	}

	@Test
	void whatIsAskedWithoutAProcessIsRefused() {
		assertThatThrownBy(() -> value("${steps.take('x')}", null)).isInstanceOf(Refusal.class)
			.hasMessageContaining("không nhận biểu thức");
	}

	private Object value(String expression, VariableScope scope) {
		return expressions.createValueExpression(expression).getValue(expressions.getElContext(scope));
	}
}
