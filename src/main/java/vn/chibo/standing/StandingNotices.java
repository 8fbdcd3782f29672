package vn.chibo.standing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.CaseFile;
import vn.chibo.casefile.Participants;
import vn.chibo.notification.News;
import vn.chibo.notification.NewsSource;
import vn.chibo.notification.Notices;
import vn.chibo.register.Activity;
import vn.chibo.register.Committee;
import vn.chibo.register.Member;
import vn.chibo.register.Members;
import vn.chibo.standing.StandingNews.Reader;

/** Tells those who have a case that the standing of somebody has changed. */
@Component
class StandingNotices implements NewsSource {

	private final Notices notices;
	private final Members members;
	private final StoppedHands hands;
	private final List<Participants> participants;
	private final Clock clock;

	StandingNotices(Notices notices, Members members, StoppedHands hands, List<Participants> participants,
			Clock clock) {
		this.notices = notices;
		this.members = members;
		this.hands = hands;
		this.participants = participants.stream().filter(feature -> feature != hands).toList();
		this.clock = clock;
	}

	@Override
	public List<News<Reader>> news() {
		return StandingNews.all();
	}

	void stopped(CaseFile file, Set<Committee> atWork) {
		tell(StandingNews.STOPPED, file, atWork, "stopped");
	}

	/** By the day: the register may be wrong about somebody more than once. */
	void back(CaseFile file) {
		tell(StandingNews.BACK, file, hands.committees(file.number()), "back:" + LocalDate.now(clock));
	}

	void reconsidered(CaseFile file, Member.Change change, Set<Committee> atWork) {
		var suspended = change.to() == Activity.SUSPENDED;
		tell(StandingNews.RECONSIDERED, file, atWork, (suspended ? "suspended:" : "resumed:") + LocalDate.now(clock));
	}

	private void tell(StandingNews told, CaseFile file, Collection<Committee> atWork, String key) {
		var concerned = new LinkedHashSet<>(atWork);
		participants.stream().flatMap(feature -> feature.of(file.number()).stream())
			.forEach(organisation -> concerned.add(Committee.leading(organisation)));
		concerned.add(Committee.leading(members.get(file.subjectId()).branchId()));
		var notice = told.news().notice("standing:" + file.number() + ":" + key, file.number());
		concerned.forEach(committee -> notices.toCommittee(committee, notice));
	}
}
