package vn.chibo.workflow.models;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import vn.chibo.rules.Amendment;
import vn.chibo.rules.DecisionTable;
import vn.chibo.rules.DecisionTables;
import vn.chibo.rules.LocalRules;

/** Decision tables of the class path, asked outside a process. */
@Component
class DmnTables implements DecisionTables {

	private final ResourcePatternResolver resources;
	private final LocalRules local;
	private final List<DmnTable<?, ?>> made = new CopyOnWriteArrayList<>();

	DmnTables(ResourcePatternResolver resources, LocalRules local) {
		this.resources = resources;
		this.local = local;
	}

	@Override
	public <Q extends Record, A extends Record> DecisionTable<Q, A> table(String file, String decision,
			Class<Q> question, Class<A> answer) {
		return table(decision + " in " + file, file, found -> found.decision(decision), question, answer);
	}

	@Override
	public <Q extends Record, A extends Record> DecisionTable<Q, A> joined(String files, Class<Q> question,
			Class<A> answer) {
		return table(files, files, DmnFile::onlyDecision, question, answer);
	}

	private <Q extends Record, A extends Record> DecisionTable<Q, A> table(String name, String pattern,
			Function<DmnFile, DmnRows> decision, Class<Q> question, Class<A> answer) {
		var files = find(pattern);
		if (files.isEmpty()) {
			throw new IllegalStateException("no file " + pattern);
		}
		var table = new DmnTable<>(name, version(files), files.stream().map(decision).toList(),
			new Inputs<>(question), new Outputs<>(answer), local);
		made.add(table);
		return table;
	}

	/** @throws IllegalStateException when a table that somebody asks could not answer with these changes */
	void check(List<Amendment> changes) {
		made.forEach(table -> table.check(changes));
	}

	private static String version(List<DmnFile> files) {
		var all = new ByteArrayOutputStream();
		files.forEach(file -> all.writeBytes(file.content()));
		return DigestUtils.md5DigestAsHex(all.toByteArray());
	}

	/** By a path that may have a {@code *} in it, always in the same order. */
	List<DmnFile> find(String pattern) {
		try {
			return Arrays.stream(resources.getResources("classpath*:" + pattern))
				.sorted(Comparator.comparing(Resource::getDescription)).map(DmnTables::read).toList();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private static DmnFile read(Resource file) {
		try {
			return new DmnFile(file.getDescription(), file.getContentAsByteArray());
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
