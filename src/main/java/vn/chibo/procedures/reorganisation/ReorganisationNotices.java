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
		if (decided.entered()) {
			tell(ReorganisationNews.ENTERED.news(), decided, decided.caseNumber());
			tell(ReorganisationNews.SEAT_ENDED.news(), decided, null);
			tell(ReorganisationNews.BRANCH_CHANGED.news(), decided, null);
		} else {
			tell(ReorganisationNews.SENT_BACK.news(), decided, decided.caseNumber());
		}
	}

	/** @param caseNumber null for those who may have nothing to do with the case any more */
	private void tell(News<ReorganisationNews.Reader> news, ReorganisationSteps.Decided decided, String caseNumber) {
		for (var reader : news.to()) {
			var notice = news.notice("reorganisation:" + decided.occasion() + ":" + reader, caseNumber,
				decided.words());
			switch (reader) {
				case PROPOSER -> Committee.ofGroup(decided.proposer())
					.ifPresent(committee -> notices.toCommittee(committee, notice));
				case ORGANISATIONS -> decided.organisations()
					.forEach(id -> notices.toCommittee(Committee.leading(id), notice));
				case FORMER_OFFICIALS -> notices.toMembers(decided.former(), notice);
				case MEMBERS -> notices.toMembers(decided.moved(), notice);
			}
		}
	}
}
