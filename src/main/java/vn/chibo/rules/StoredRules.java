package vn.chibo.rules;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** On each node, asked again every few seconds, and at once by the node on which something was said. */
@Component
class StoredRules implements LocalRules, Suppositions {

	private final Amendments amendments;
	private final ThreadLocal<Edition> supposed = new ThreadLocal<>();
	private volatile Edition known;

	StoredRules(Amendments amendments) {
		this.amendments = amendments;
	}

	@Override
	public Edition edition() {
		var edition = supposed.get() == null ? known : supposed.get();
		return edition == null ? readAgain() : edition;
	}

	@Override
	public <T> T asIf(long proposalId, Supplier<T> work) {
		var rows = amendments.supposed(proposalId);
		var others = edition().amendments().stream()
			.filter(one -> rows.stream().noneMatch(one::competesWith));
		supposed.set(new Edition(-proposalId, Stream.concat(others, rows.stream()).toList()));
		try {
			return work.get();
		} finally {
			supposed.remove();
		}
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
