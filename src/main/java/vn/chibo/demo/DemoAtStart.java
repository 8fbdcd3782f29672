package vn.chibo.demo;

import java.io.IOException;
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

	DemoAtStart(RegisterFiles files, ApplicationEventPublisher events, Clock clock, ChiBoProperties properties) {
		this.files = files;
		this.events = events;
		this.clock = clock;
		this.properties = properties;
	}

	@Override
	public void run(ApplicationArguments arguments) throws IOException {
		if (!properties.inDemoMode() || !files.isRegisterEmpty()) {
			return;
		}
		Path folder = Files.createTempDirectory("chibo-demo");
		try {
			new DemoRegister(DemoProvince.shape(), LocalDate.now(clock)).writeTo(folder);
			LoadReport report = files.load(folder);
			report.files().forEach(count -> log.info("Demo: {} lines of {}", count.added(), count.file()));
			events.publishEvent(new Filled());
		} finally {
			FileSystemUtils.deleteRecursively(folder);
		}
	}

	/** The register was empty and holds the demo now. */
	record Filled() {
	}
}
