package vn.chibo.sees;

import java.net.http.HttpResponse;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What can be seen or done: a row of the table.
 *
 * @param step    how far the case has come of which it is part
 * @param request what is asked of the server
 * @param mark    what the answer contains when the thing is seen
 * @param effect  whether it was done; null for what is only seen
 */
record Thing(String what, Step step, BiFunction<Onlooker, Target, HttpResponse<String>> request,
		Function<Target, String> mark, Predicate<Target> effect) {

	static Thing seen(String what, Step step, Function<Target, String> mark,
			BiFunction<Onlooker, Target, HttpResponse<String>> request) {
		return new Thing(what, step, request, mark, null);
	}

	static Thing done(String what, Step step, Predicate<Target> effect,
			BiFunction<Onlooker, Target, HttpResponse<String>> request) {
		return new Thing(what, step, request, null, effect);
	}

	boolean isDone() {
		return effect != null;
	}
}
