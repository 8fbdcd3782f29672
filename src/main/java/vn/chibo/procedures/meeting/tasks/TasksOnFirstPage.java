package vn.chibo.procedures.meeting.tasks;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.PageLink;
import vn.chibo.meetings.Meetings;
import vn.chibo.meetings.MemberTasks;
import vn.chibo.register.Committee;
import vn.chibo.register.Members;
import vn.chibo.register.Organisations;
import vn.chibo.register.Right;
import vn.chibo.worklist.FirstPage;

/** What one was given to do and the next meeting of one's branch; the tasks of a branch for its committee. */
@Component
@Transactional(readOnly = true)
class TasksOnFirstPage implements FirstPage {

	private static final int DAYS_AHEAD = 7;
	private static final int COMING = 10;
	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

	private final MemberTasks tasks;
	private final Meetings meetings;
	private final Members members;
	private final Organisations organisations;
	private final Clock clock;

	TasksOnFirstPage(MemberTasks tasks, Meetings meetings, Members members, Organisations organisations, Clock clock) {
		this.tasks = tasks;
		this.meetings = meetings;
		this.members = members;
		this.organisations = organisations;
		this.clock = clock;
	}

	@Override
	public List<PageLink> notices(Visitor visitor) {
		var notices = new ArrayList<PageLink>();
		members.findByLogin(visitor.login()).ifPresent(self -> {
			var today = LocalDate.now(clock);
			var due = tasks.dueOf(self.id(), today, today.plusDays(DAYS_AHEAD));
			if (due.due() > 0) {
				notices.add(new PageLink(MyTasksPage.ADDRESS, due.late() == 0
					? "Việc chi bộ giao: %d việc đến hạn trong %d ngày tới".formatted(due.due(), DAYS_AHEAD)
					: "Việc chi bộ giao: %d việc quá hạn, %d việc sắp đến hạn".formatted(due.late(),
						due.due() - due.late())));
			}
			var justBegun = clock.instant().minus(Duration.ofHours(12));
			meetings.coming(self.branchId(), COMING).stream()
				.filter(meeting -> !meeting.plannedAt().isBefore(justBegun)).findFirst()
				.ifPresent(meeting -> notices.add(new PageLink("/meeting/" + meeting.caseNumber(),
					"Họp chi bộ lúc %s: chương trình, dự thảo nghị quyết"
						.formatted(WHEN.format(meeting.plannedAt().atZone(clock.getZone()))))));
		});
		return notices;
	}

	@Override
	public List<PageLink> doors(Visitor visitor) {
		var branches = Committee.organisations(visitor.committees(), Right.LEADS).stream().map(organisations::get)
			.filter(one -> one.kind().isBranch()).toList();
		return branches.stream().map(branch -> new PageLink("/organisation/" + branch.id() + "/tasks",
			branches.size() == 1 ? "Việc giao cho đảng viên" : "Việc giao cho đảng viên: " + branch.name())).toList();
	}

	@Override
	public List<PageLink> ownDoors() {
		return List.of(new PageLink(MyTasksPage.ADDRESS, "Việc chi bộ giao"));
	}
}
