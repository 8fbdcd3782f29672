package vn.chibo.workflow.models;

import camundajar.impl.scala.util.Either;
import java.util.List;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunctionTransformer;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.FeelEngine.Failure;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.valuemapper.ValueMapper.CompositeValueMapper;
import org.springframework.util.ConcurrentLruCache;

/** The engine's FEEL, but for one thing: it would parse every cell of a table anew at each question. */
public final class Feel extends ScalaFeelEngine {

	public Feel() {
		super(List.of());
	}

	@Override
	protected FeelEngine buildFeelEngine(CustomFunctionTransformer functions, CompositeValueMapper values) {
		return new ParsingOnce(super.buildFeelEngine(functions, values));
	}

	private static final class ParsingOnce extends FeelEngine {

		/** More than all tables and forms have. */
		private static final int KEPT = 10_000;

		private final ConcurrentLruCache<String, Either<Failure, ParsedExpression>> expressions = new ConcurrentLruCache<>(
			KEPT, super::parseExpression);
		private final ConcurrentLruCache<String, Either<Failure, ParsedExpression>> unaryTests = new ConcurrentLruCache<>(
			KEPT, super::parseUnaryTests);

		ParsingOnce(FeelEngine built) {
			super(built.functionProvider(), built.valueMapper(), built.configuration(), built.clock());
		}

		@Override
		public Either<Failure, ParsedExpression> parseExpression(String expression) {
			return expressions.get(expression);
		}

		@Override
		public Either<Failure, ParsedExpression> parseUnaryTests(String expression) {
			return unaryTests.get(expression);
		}
	}
}
