package vn.chibo.casefile;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The case file cannot be opened with the configured keys: the application does not start. */
public class KeyUnusable extends RuntimeException {

	private final String whatToDo;

	public KeyUnusable(String what, String whatToDo) {
		super(what);
		this.whatToDo = whatToDo;
	}

	static class Analyzer extends AbstractFailureAnalyzer<KeyUnusable> {

		@Override
		protected FailureAnalysis analyze(Throwable root, KeyUnusable cause) {
			return new FailureAnalysis(cause.getMessage(), cause.whatToDo, cause);
		}
	}
}
