package vn.chibo.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.spring.boot.starter.event.ExecutionEvent;
import org.springframework.context.event.EventListener;

/**
 * What the tests of this Java process, of whatever class, have passed of the processes; a line each, {@code process.id},
 * in a file of {@link #FOLDER} that a test reads when all are done.
 */
public class Coverage {

	public static final Path FOLDER = Path.of("target", "coverage");

	/** Static, because a run may have more than one application. */
	private static final Set<String> PASSED = new ConcurrentSkipListSet<>();

	@EventListener
	void on(ExecutionEvent event) {
		var element = ExecutionListener.EVENTNAME_TAKE.equals(event.getEventName()) ? event.getCurrentTransitionId()
			: event.getCurrentActivityId();
		if (element != null) {
			PASSED.add(event.getProcessDefinitionId().split(":")[0] + "." + element);
		}
	}

	static void write() {
		try {
			Files.createDirectories(FOLDER);
			Files.write(FOLDER.resolve(System.getProperty("chibo.test.database", "h2") + "-"
				+ System.getProperty("chibo.test.fork", "fork1") + ".txt"), PASSED);
		} catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}
}
