package vn.chibo.procedures.memberchange;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chibo.notification.News;
import vn.chibo.notification.NewsSource;
import vn.chibo.notification.Notices;
import vn.chibo.register.Committee;

/** Tells what was entered, within the step that entered it. */
@Component
class MemberChangeNotices implements NewsSource {

	private final Notices notices;

	MemberChangeNotices(Notices notices) {
		this.notices = notices;
	}

	@Override
	public List<? extends News<?>> news() {
		return MemberChangeNews.all();
	}

	@EventListener
	void on(MemberChangeSteps.Entered entered) {
		var told = MemberChangeNews.ENTERED.news();
		var notice = told.notice("memberChange:" + entered.caseNumber(), entered.caseNumber());
		for (var reader : told.to()) {
			switch (reader) {
				case BRANCH -> notices.toCommittee(Committee.leading(entered.branchId()), notice);
				case MEMBER -> notices.toMember(entered.memberId(), notice);
			}
		}
	}
}
