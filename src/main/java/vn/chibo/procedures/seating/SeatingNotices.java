package vn.chibo.procedures.seating;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chibo.notification.News;
import vn.chibo.notification.NewsSource;
import vn.chibo.notification.Notices;
import vn.chibo.register.Committee;

/** Tells what was decided, within the step that decided it. */
@Component
class SeatingNotices implements NewsSource {

	private final Notices notices;

	SeatingNotices(Notices notices) {
		this.notices = notices;
	}

	@Override
	public List<? extends News<?>> news() {
		return SeatingNews.all();
	}

	@EventListener
	void on(SeatingSteps.Ended ended) {
		var told = ended.as() == SeatingState.SEATED ? SeatingNews.SEATED : SeatingNews.REFUSED;
		notices.toCommittee(Committee.leading(ended.organisationId()),
			told.news().notice("seating:" + ended.caseNumber(), ended.caseNumber()));
	}
}
