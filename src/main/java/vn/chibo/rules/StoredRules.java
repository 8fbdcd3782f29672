package vn.chibo.rules;

import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** On each node, asked again every few seconds, and at once by the node on which something was said. */
@Component
class StoredRules implements LocalRules {

	private final Amendments amendments;
	private volatile Edition known;

	StoredRules(Amendments amendments) {
		this.amendments = amendments;
	}

	@Override
	public Edition edition() {
		var edition = known;
		return edition == null ? readAgain() : edition;
	}

	@Scheduled(fixedDelayString = "${chibo.rules.every:5s}")
	void look() {
		if (known != null && amendments.version() != known.version()) {
			readAgain();
		}
	}

	@TransactionalEventListener
	void saidHere(RulesChanged changed) {
		readAgain();
	}

	private Edition readAgain() {
		var version = amendments.version();
		known = new Edition(version, version == 0 ? List.of() : amendments.inForce());
		return known;
	}
}
