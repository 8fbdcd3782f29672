package vn.chibo.casefile.trail;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.CaseFileProperties;
import vn.chibo.casefile.Seals;

/** Seals anew and checks the trail when the application is started for it. */
@Component
class TrailAtStart implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(TrailAtStart.class);

	private final CaseFileProperties properties;
	private final Resealing resealing;
	private final TrailCheck check;

	TrailAtStart(CaseFileProperties properties, Resealing resealing, TrailCheck check) {
		this.properties = properties;
		this.resealing = resealing;
		this.check = check;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (properties.reseal()) {
			log.info("{} papers and drafts sealed anew with key '{}'", resealing.resealAll(), properties.currentKey());
		}
		if (properties.verify()) {
			var answer = check.check();
			log.info("Trail checked: {} cases, {} entries, {} faults", answer.cases(), answer.links(),
				answer.faults().size());
			answer.faults().forEach(log::error);
		}
	}
}
