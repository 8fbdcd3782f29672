package vn.chibo.standing;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.base.Reference;
import vn.chibo.casefile.CaseFiles;
import vn.chibo.register.Activity;
import vn.chibo.register.Member;

/**
 * Every morning: a case that was opened in the moment in which its person's standing changed, or that an earlier version
 * of the application let go on, hears now what it has not heard.
 */
@Component
class LeftBehind {

	private static final Logger log = LoggerFactory.getLogger(LeftBehind.class);

	private final CaseFiles caseFiles;
	private final ApplicationEventPublisher events;
	private final TransactionTemplate transaction;

	LeftBehind(CaseFiles caseFiles, ApplicationEventPublisher events, PlatformTransactionManager transactions) {
		this.caseFiles = caseFiles;
		this.events = events;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** A person a transaction: one that fails does not hold up the others. */
	@Scheduled(cron = "${chibo.tasks.care.at:0 30 6 * * *}", zone = "Asia/Ho_Chi_Minh")
	void tell() {
		caseFiles.leftBehind().forEach(this::tell);
	}

	private void tell(long memberId, Activity activity) {
		try {
			transaction.executeWithoutResult(status -> events.publishEvent(new Member.StandingChanged(List.of(
				new Member.Change(memberId, Activity.ACTIVE, activity, null, null)))));
			log.info("The open cases of member {} were stopped belatedly", memberId);
		} catch (ConcurrencyFailureException elsewhere) {
			log.info("The cases of member {}: another node or somebody is at it", memberId);
		} catch (RuntimeException failure) {
			Reference.logged(log, failure);
		}
	}
}
