package vn.chibo.workflow.webapps;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A script as webpack puts it together: between a head and a foot modules by number, functions that ask for others by their
 * number.
 */
record Chunk(String head, Map<Integer, String> modules, String foot) {

	private static final Pattern BEGIN = Pattern.compile("\\.push\\(\\[\\[\\d+],\\{");
	private static final Pattern MODULE = Pattern.compile("(\\d+(?:e\\d)?):function\\(([\\w$,]*)\\)\\{");
	private static final Pattern ASKED = Pattern.compile("(?<![\\w$.])([\\w$]+)\\((\\d+(?:e\\d)?)\\)");
	private static final int FUNCTION_THAT_ASKS = 2;

	static Chunk of(String script) {
		var begin = BEGIN.matcher(script);
		if (!begin.find()) {
			throw new IllegalStateException("no script of webpack");
		}
		var modules = new LinkedHashMap<Integer, String>();
		var module = MODULE.matcher(script);
		int at = begin.end();
		while (script.charAt(at) != '}') {
			if (!module.find(at) || module.start() != at) {
				throw new IllegalStateException("no module begins at " + script.substring(at, at + 100));
			}
			int end = Scripts.closing(script, module.end() - 1) + 1;
			modules.put(number(module.group(1)), script.substring(at, end));
			at = script.charAt(end) == ',' ? end + 1 : end;
		}
		return new Chunk(script.substring(0, begin.end()), modules, script.substring(at));
	}

	/** Modules that no screen of ours uses, emptied: where they are asked for, they answer with nothing. */
	Chunk without(Set<Integer> unused) {
		var left = new LinkedHashMap<>(modules);
		left.replaceAll((number, module) -> unused.contains(number)
			? number + ":function(e){e.exports=window.chiboUnused}" : module);
		return new Chunk(head, left, foot);
	}

	/** What of this the others need, and what that needs in turn. */
	Chunk neededBy(Chunk... others) {
		var needed = new LinkedHashSet<Integer>();
		var asked = new ArrayDeque<Integer>();
		Stream.of(others).flatMap(other -> other.modules.values().stream()).flatMap(Chunk::asked).forEach(asked::add);
		while (!asked.isEmpty()) {
			var number = asked.remove();
			if (modules.containsKey(number) && needed.add(number)) {
				asked(modules.get(number)).forEach(asked::add);
			}
		}
		var left = new LinkedHashMap<>(modules);
		left.keySet().retainAll(needed);
		return new Chunk(head, left, foot);
	}

	private static Stream<Integer> asked(String module) {
		var head = MODULE.matcher(module);
		head.lookingAt();
		var parameters = head.group(2).split(",");
		return parameters.length <= FUNCTION_THAT_ASKS ? Stream.empty() : ASKED.matcher(module).results()
			.filter(call -> call.group(1).equals(parameters[FUNCTION_THAT_ASKS])).map(call -> number(call.group(2)));
	}

	/** 21000 may be written as 21e3. */
	private static int number(String written) {
		return new BigDecimal(written).intValueExact();
	}

	String script() {
		return modules.values().stream().collect(joining(",", head, foot));
	}
}
