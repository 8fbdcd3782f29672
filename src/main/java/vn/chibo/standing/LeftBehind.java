package vn.chibo.standing;

import java.util.List;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.chibo.base.OneByOne;
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
	private final OneByOne oneByOne;

	LeftBehind(CaseFiles caseFiles, ApplicationEventPublisher events, OneByOne oneByOne) {
		this.caseFiles = caseFiles;
		this.events = events;
		this.oneByOne = oneByOne;
	}

	@Scheduled(cron = "${chibo.tasks.care.at:0 30,50 6 * * *}", zone = "Asia/Ho_Chi_Minh")
	@SchedulerLock(name = "left-behind")
	void tell() {
		caseFiles.leftBehind().forEach((member, activity) -> {
			if (oneByOne.does("Stopping the cases of member " + member, () -> tell(member, activity))) {
				log.info("The open cases of member {} were stopped belatedly", member);
			}
		});
	}

	private void tell(long memberId, Activity activity) {
		events.publishEvent(new Member.StandingChanged(List.of(new Member.Change(memberId, Activity.ACTIVE, activity,
			null, null))));
	}
}
