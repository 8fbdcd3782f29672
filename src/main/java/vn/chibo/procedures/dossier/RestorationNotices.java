package vn.chibo.procedures.dossier;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chibo.notification.News;
import vn.chibo.notification.NewsSource;
import vn.chibo.notification.Notices;
import vn.chibo.register.Organisations;

/** Tells how it ended, within the step that ended it. */
@Component
class RestorationNotices implements NewsSource {

	private final Notices notices;
	private final Organisations organisations;

	RestorationNotices(Notices notices, Organisations organisations) {
		this.notices = notices;
		this.organisations = organisations;
	}

	@Override
	public List<? extends News<?>> news() {
		return RestorationNews.all();
	}

	@EventListener
	void on(RestorationSteps.Ended ended) {
		var told = (ended.as() == RestorationState.RESTORED ? RestorationNews.RESTORED : RestorationNews.FOUND).news();
		notices.toCommittee(organisations.get(ended.holderId()).administering(),
			told.notice("dossierRestoration:" + ended.caseNumber(), ended.caseNumber()));
	}
}
