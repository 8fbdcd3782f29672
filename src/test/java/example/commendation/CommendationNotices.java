package example.commendation;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chibo.notification.News;
import vn.chibo.notification.NewsSource;
import vn.chibo.notification.Notices;
import vn.chibo.register.Committee;

/** Tells what was decided, within the step that decided it. */
@Component
class CommendationNotices implements NewsSource {

	private final Notices notices;

	CommendationNotices(Notices notices) {
		this.notices = notices;
	}

	@Override
	public List<? extends News<?>> news() {
		return CommendationNews.all();
	}

	@EventListener
	void on(Commendation.Decided decided) {
		var commendation = decided.commendation();
		var told = decided.as() == CommendationState.AWARDED ? CommendationNews.AWARDED : CommendationNews.REFUSED;
		var number = commendation.caseNumber();
		var notice = told.news().notice("commendation:" + number + ":" + decided.as(), number);
		for (var reader : told.news().to()) {
			switch (reader) {
				case BRANCH -> notices.toCommittee(Committee.leading(commendation.branchId()), notice);
				case MEMBER -> notices.toMember(commendation.memberId(), notice);
			}
		}
	}
}
