package vn.chibo.register.files;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.chibo.base.ChiBoProperties;
import vn.chibo.base.StartTurn;

/**
 * Loads the configured folder when the application starts, before anything else fills the register. The same files are
 * not loaded a second time: a restart must not set back what the procedures have changed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RegisterAtStart implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(RegisterAtStart.class);

	private final RegisterFiles files;
	private final LoadedFiles loaded;
	private final ChiBoProperties properties;
	private final StartTurn turn;

	RegisterAtStart(RegisterFiles files, LoadedFiles loaded, ChiBoProperties properties, StartTurn turn) {
		this.files = files;
		this.loaded = loaded;
		this.properties = properties;
		this.turn = turn;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (!properties.register().isBlank()) {
			turn.take(this::load);
		}
	}

	private void load() {
		var found = new RegisterFolder(Path.of(properties.register().strip())).files();
		if (loaded.wereLast(found)) {
			log.info("The register's files have not changed since they were loaded");
			return;
		}
		LoadReport report = files.load(found);
		loaded.remember(found);
		report.files().forEach(count -> log.info("{}: {} new, {} changed, {} unchanged", count.file(), count.added(),
			count.changed(), count.unchanged()));
		report.remarks().forEach(log::info);
		report.conflicts().forEach(conflict -> log.warn(conflict.sentence()));
	}
}
