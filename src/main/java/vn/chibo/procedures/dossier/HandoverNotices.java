package vn.chibo.procedures.dossier;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chibo.notification.News;
import vn.chibo.notification.NewsSource;
import vn.chibo.notification.Notices;
import vn.chibo.register.Organisations;

/** Tells the giver how it ended, within the step that ended it; of a difference the giver is told by a task. */
@Component
class HandoverNotices implements NewsSource {

	private final Notices notices;
	private final Organisations organisations;

	HandoverNotices(Notices notices, Organisations organisations) {
		this.notices = notices;
		this.organisations = organisations;
	}

	@Override
	public List<? extends News<?>> news() {
		return HandoverNews.all();
	}

	@EventListener
	void on(HandoverSteps.Ended ended) {
		var told = ended.as() == HandoverState.RECEIVED ? HandoverNews.RECEIVED : HandoverNews.TAKEN_BACK;
		notices.toCommittee(organisations.get(ended.giverId()).administering(),
			told.news().notice("dossierHandover:" + ended.caseNumber(), ended.caseNumber()));
	}
}
