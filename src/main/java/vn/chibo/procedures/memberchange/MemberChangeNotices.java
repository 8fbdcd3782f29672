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
		tell(MemberChangeNews.ENTERED.news(), "memberChange:", entered);
		if (!entered.formerAddress().isEmpty()) {
			tell(MemberChangeNews.ADDRESS_REPLACED.news(), "memberChange:former:", entered);
		}
	}

	private void tell(News<MemberChangeNews.Reader> told, String key, MemberChangeSteps.Entered entered) {
		var notice = told.notice(key + entered.caseNumber(), entered.caseNumber(),
			new MemberChangeNews.Corrected(entered.column()));
		for (var reader : told.to()) {
			switch (reader) {
				case BRANCH -> notices.toCommittee(Committee.leading(entered.branchId()), notice);
				case MEMBER -> notices.toMember(entered.memberId(), notice);
				case FORMER_ADDRESS -> notices.toMember(entered.memberId(), notice.to(entered.formerAddress()));
			}
		}
	}
}
