package vn.chibo.retention;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.Destruction;
import vn.chibo.casefile.Destruction.Outcome;
import vn.chibo.retention.RetentionRules.Rule;

/** The rules for what there is. */
@Component
class RetentionPolicy {

	private static final Outcome ANY = new Outcome("", "");

	private final RetentionRules rules;
	private final Destruction destruction;

	RetentionPolicy(RetentionRules rules, Destruction destruction) {
		this.rules = rules;
		this.destruction = destruction;
	}

	/** Papers by how their case ended, the rest for all cases alike; what no rule speaks of is kept. */
	List<InForce> inForce() {
		return Stream.concat(destruction.outcomes().stream().map(outcome -> find(Subject.PAPERS, outcome)),
			Stream
				.of(Subject.DOSSIER_PAPERS, Subject.READINGS, Subject.MAILS, Subject.DRAFTS, Subject.COMPARISONS,
					Subject.MEMBER_READINGS,
					Subject.VERSIONS, Subject.HISTORY)
				.map(subject -> find(subject, ANY)))
			.flatMap(Optional::stream).toList();
	}

	private Optional<InForce> find(Subject subject, Outcome outcome) {
		return rules.rule(subject.key(), outcome.procedure(), outcome.state()).map(rule -> {
			if (!subject.allows(rule.action())) {
				throw new IllegalStateException("%s cannot be retained by %s".formatted(subject, rule.action()));
			}
			return new InForce(subject, outcome, rule);
		});
	}

	/** A rule, and what it is about. */
	record InForce(Subject subject, Outcome outcome, Rule rule) {

		boolean isForTheDossier() {
			return rule.action().equals(Subject.DOSSIER);
		}

		/** What stands in the trail of a case as the reason of a destruction. */
		String reason() {
			return "%s, %d tháng".formatted(subject.vietnamese(), rule.months());
		}
	}
}
