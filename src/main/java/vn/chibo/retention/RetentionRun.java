package vn.chibo.retention;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.Destruction;
import vn.chibo.casefile.Destruction.Due;
import vn.chibo.casefile.IntoDossiers;
import vn.chibo.notification.OldMails;
import vn.chibo.retention.RetentionPolicy.InForce;
import vn.chibo.retention.RetentionReports.Report;

/**
 * Works off the rules once a day, a case a transaction: interrupted, the next run goes on where it was. The engine
 * forgets its own history; here it is only told what to keep.
 */
@Component
class RetentionRun {

	private static final Logger log = LoggerFactory.getLogger(RetentionRun.class);
	private static final int CHUNK = 100;

	private final RetentionPolicy policy;
	private final RetentionReports reports;
	private final HeldCases holds;
	private final Destruction destruction;
	private final IntoDossiers dossiers;
	private final OldMails mails;
	private final OldRows rows;
	private final Clock clock;

	RetentionRun(RetentionPolicy policy, RetentionReports reports, HeldCases holds,
			Destruction destruction, IntoDossiers dossiers, OldMails mails, OldRows rows, Clock clock) {
		this.policy = policy;
		this.reports = reports;
		this.holds = holds;
		this.destruction = destruction;
		this.dossiers = dossiers;
		this.mails = mails;
		this.rows = rows;
		this.clock = clock;
	}

	/** Before the engine's own clean-up, so that held cases are out of its reach. */
	@Scheduled(cron = "${chibo.retention.at:0 30 0 * * *}", zone = "Asia/Ho_Chi_Minh")
	@SchedulerLock(name = "retention")
	void run() {
		holds.keepHistory();
		policy.inForce().stream().filter(rule -> rule.subject() != Subject.HISTORY).forEach(this::follow);
	}

	private void follow(InForce rule) {
		var before = LocalDate.now(clock).minusMonths(rule.rule().months()).atStartOfDay(clock.getZone()).toInstant();
		int amount = 0;
		Instant oldest = null;
		Instant newest = null;
		for (var due = due(rule, before); !due.isEmpty(); due = due(rule, before)) {
			int destroyed = due.stream().mapToInt(one -> destroy(rule, one.caseNumber(), before)).sum();
			if (destroyed == 0) {
				// all put on hold meanwhile
				break;
			}
			amount += destroyed;
			oldest = oldest == null ? due.get(0).since() : oldest;
			newest = due.get(due.size() - 1).since();
		}
		reports.add(new Report(clock.instant(), rule.subject(), rule.outcome().procedure(), rule.outcome().state(),
			rule.rule().months(), rule.rule().action(), rule.rule().legalBasis(), amount, oldest, newest));
		log.info("Retention of {} {} {}: {} done", rule.subject(), rule.outcome().procedure(), rule.outcome().state(),
			amount);
	}

	/** The cases with something whose time is over, the oldest first; what belongs to no case, by the oldest. */
	private List<Due> due(InForce rule, Instant before) {
		return switch (rule.subject()) {
			case PAPERS -> rule.isForTheDossier() ? dossiers.due(rule.outcome(), before, CHUNK)
				: destruction.casesWithPapers(rule.outcome(), before, CHUNK);
			case DOSSIER_PAPERS -> destruction.casesInDossiers(LocalDate.ofInstant(before, clock.getZone()), CHUNK);
			case READINGS -> destruction.casesWithReaders(before, CHUNK);
			case MAILS -> mails.casesWithMails(before, CHUNK).stream()
				.map(old -> new Due(old.caseNumber(), old.since()))
				.toList();
			case DRAFTS, COMPARISONS, MEMBER_READINGS, VERSIONS -> rows.oldest(rule.subject(), before)
				.map(since -> new Due(null, since)).stream().toList();
			case HISTORY -> List.of();
		};
	}

	private int destroy(InForce rule, String caseNumber, Instant before) {
		return switch (rule.subject()) {
			case PAPERS -> rule.isForTheDossier() ? dossiers.takeIn(caseNumber)
				: destruction.ofPapers(caseNumber, rule.reason());
			case DOSSIER_PAPERS -> destruction.ofPapers(caseNumber, rule.reason());
			case READINGS -> destruction.ofReaders(caseNumber, before, rule.reason());
			case MAILS -> mails.delete(caseNumber, before);
			case DRAFTS, COMPARISONS, MEMBER_READINGS, VERSIONS -> rows.discardAll(rule.subject(), before);
			case HISTORY -> 0;
		};
	}
}
