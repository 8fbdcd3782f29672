package vn.chibo.register.files;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Loads the configured folder when the application starts, before anything else fills the register. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RegisterAtStart implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(RegisterAtStart.class);

	private final RegisterFiles files;
	private final RegisterAtStartProperties properties;

	RegisterAtStart(RegisterFiles files, RegisterAtStartProperties properties) {
		this.files = files;
		this.properties = properties;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (properties.isGiven()) {
			LoadReport report = files.load(Path.of(properties.register().strip()));
			report.files().forEach(count -> log.info("{}: {} new, {} changed, {} unchanged", count.file(),
					count.added(), count.changed(), count.unchanged()));
			report.remarks().forEach(log::info);
		}
	}
}
