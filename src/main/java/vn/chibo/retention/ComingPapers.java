package vn.chibo.retention;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.IntoDossiers;

/** What enters the dossier of a member in the coming night by itself: papers of cases that have ended today. */
@Component
public class ComingPapers {

	private final RetentionRules rules;
	private final IntoDossiers dossiers;

	ComingPapers(RetentionRules rules, IntoDossiers dossiers) {
		this.rules = rules;
		this.dossiers = dossiers;
	}

	/** The codes of the kinds of which something comes. */
	public Set<String> kinds(long memberId) {
		return dossiers.ended(memberId).stream()
			.filter(one -> rules.rule(Subject.PAPERS.key(), one.outcome().procedure(), one.outcome().state())
				.filter(rule -> rule.action().equals(Subject.DOSSIER) && rule.months() == 0).isPresent())
			.flatMap(one -> dossiers.kinds(one.caseNumber()).stream()).collect(Collectors.toSet());
	}
}
