package vn.chibo.base;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The application would read moments otherwise than they were written: it does not start. */
public class ZoneUnusable extends RuntimeException {

	private final String whatToDo;

	public ZoneUnusable(String what, String whatToDo) {
		super(what);
		this.whatToDo = whatToDo;
	}

	static class Analyzer extends AbstractFailureAnalyzer<ZoneUnusable> {

		@Override
		protected FailureAnalysis analyze(Throwable root, ZoneUnusable cause) {
			return new FailureAnalysis(cause.getMessage(), cause.whatToDo, cause);
		}
	}
}
