package vn.chibo.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import vn.chibo.base.ChiBoProperties;
import vn.chibo.base.StartTurn;
import vn.chibo.register.files.LoadReport;
import vn.chibo.register.files.RegisterFiles;

/** Fills an empty register with the demo, in demo mode only. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class DemoAtStart implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(DemoAtStart.class);

	private final RegisterFiles files;
	private final ApplicationEventPublisher events;
	private final Clock clock;
	private final ChiBoProperties properties;
	private final StartTurn turn;

	DemoAtStart(RegisterFiles files, ApplicationEventPublisher events, Clock clock, ChiBoProperties properties,
			StartTurn turn) {
		this.files = files;
		this.events = events;
		this.clock = clock;
		this.properties = properties;
		this.turn = turn;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (properties.inDemoMode()) {
			turn.take(this::fill);
		}
	}

	private void fill() {
		if (!files.isRegisterEmpty()) {
			return;
		}
		Path folder = folder();
		try {
			new DemoRegister(DemoProvince.shape(), LocalDate.now(clock)).writeTo(folder);
			LoadReport report = files.load(folder);
			report.files().forEach(count -> log.info("Demo: {} lines of {}", count.added(), count.file()));
			events.publishEvent(new Filled());
		} catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		} finally {
			FileSystemUtils.deleteRecursively(folder.toFile());
		}
	}

	private static Path folder() {
		try {
			return Files.createTempDirectory("chibo-demo");
		} catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}

	/** The register was empty and holds the demo now. */
	record Filled() {
	}
}
