package vn.chibo.staffing;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chibo.register.Committee;
import vn.chibo.register.Seats;
import vn.chibo.staffing.StaffingNews.Time;

/** Tells both, who is away and who stands in. */
@Component
class DeputyNotices {

	private final StaffingNotices notices;
	private final Seats seats;
	private final CommitteeTasks tasks;
	private final WorkLines lines;

	DeputyNotices(StaffingNotices notices, Seats seats, CommitteeTasks tasks, WorkLines lines) {
		this.notices = notices;
		this.seats = seats;
		this.tasks = tasks;
		this.lines = lines;
	}

	void named(Deputyship deputyship, Collection<HeldSeat> held) {
		var groups = seats.committeesBySeat(deputyship.memberId()).stream().map(Committee::groupId).toList();
		tell(deputyship.deputyId(), StaffingNews.DEPUTY_NAMED, "deputy:", deputyship, held, lines.of(tasks.of(groups)));
		tell(deputyship.memberId(), StaffingNews.AWAY, "away:", deputyship, held, List.of());
	}

	void ended(Deputyship deputyship, Collection<HeldSeat> held) {
		tell(deputyship.deputyId(), StaffingNews.DEPUTY_ENDED, "deputy-ended:", deputyship, held, List.of());
		tell(deputyship.memberId(), StaffingNews.BACK, "away-ended:", deputyship, held, List.of());
	}

	private void tell(long member, StaffingNews told, String key, Deputyship deputyship, Collection<HeldSeat> held,
			List<String> waiting) {
		var titles = held.stream().map(HeldSeat::title).distinct().collect(Collectors.joining(", "));
		notices.toMembers(List.of(member), told, key + deputyship.id(),
			new Time(titles, deputyship.validFrom(), deputyship.validTo()), waiting);
	}
}
