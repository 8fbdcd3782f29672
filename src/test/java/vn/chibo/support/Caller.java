package vn.chibo.support;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Who sends a statement: what of the engine, or of ours, stands next to it; and for what of ours. */
final class Caller {

	private static final Pattern OF_THE_ENGINE = Pattern
		.compile("org\\.camunda\\.bpm\\.engine\\..*(Manager|Cmd|QueryImpl|Cache|Query)(\\$\\w+)?");

	private static final Pattern WHAT = Pattern.compile(
		"(?is)\\s*(select|insert into|update|delete from|merge into|with)\\b.*?(?:(?:from|into|update)\\s+)(\\w+).*");

	private Caller() {
	}

	/** With what is done to which table. */
	static String of(String statement) {
		var what = WHAT.matcher(statement.replaceFirst("(?i)^\\s*(insert into|update|delete from) ", "$1 $1 "));
		return current()
			+ (what.matches() ? ": " + what.group(1).toLowerCase() + " " + what.group(2).toLowerCase() : "");
	}

	private static String current() {
		var near = nearest(frame -> isOurs(frame) || OF_THE_ENGINE.matcher(frame.getClassName()).matches())
			.map(Caller::name).orElse("?");
		var ours = nearest(Caller::isOurs).map(Caller::name).orElse("the engine's web");
		return near.equals(ours) ? ours : near + " for " + ours;
	}

	private static Optional<StackWalker.StackFrame> nearest(Predicate<StackWalker.StackFrame> wanted) {
		return StackWalker.getInstance().walk(frames -> frames.filter(wanted).findFirst());
	}

	private static boolean isOurs(StackWalker.StackFrame frame) {
		return frame.getClassName().startsWith("vn.chibo.") && !frame.getClassName().startsWith("vn.chibo.support.")
			&& !frame.getClassName().startsWith("vn.chibo.base.")
			&& !frame.getClassName().startsWith("vn.chibo.workflow.rights.Answers")
			&& !frame.getClassName().contains("$$");
	}

	private static String name(StackWalker.StackFrame frame) {
		var type = frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1);
		return type.replaceAll("\\$\\d+", "") + "." + frame.getMethodName().replaceAll("lambda\\$(\\w+)\\$\\d+", "$1");
	}
}
