package vn.chibo.procedures.reorganisation;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chibo.notification.News;
import vn.chibo.notification.NewsSource;
import vn.chibo.notification.Notices;
import vn.chibo.register.Committee;

/** Tells what was decided, within the step that decided it. */
@Component
class ReorganisationNotices implements NewsSource {

	private final Notices notices;

	ReorganisationNotices(Notices notices) {
		this.notices = notices;
	}

	@Override
	public List<? extends News<?>> news() {
		return ReorganisationNews.all();
	}

	@EventListener
	void on(ReorganisationSteps.Decided decided) {
		var news = decided.entered() ? ReorganisationNews.ENTERED.news() : ReorganisationNews.SENT_BACK.news();
		var notice = news.notice("reorganisation:" + decided.occasion(), decided.caseNumber());
		for (var reader : news.to()) {
			switch (reader) {
				case PROPOSER -> Committee.ofGroup(decided.proposer())
					.ifPresent(committee -> notices.toCommittee(committee, notice));
				case ORGANISATIONS -> decided.organisations()
					.forEach(id -> notices.toCommittee(Committee.leading(id), notice));
				case FORMER_OFFICIALS -> notices.toMembers(decided.former(), notice);
			}
		}
	}
}
