package vn.chibo.procedures.meeting.tasks;

import java.time.Clock;
import java.time.LocalDate;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.meetings.MemberTasks;
import vn.chibo.register.Member;
import vn.chibo.register.Members;
import vn.chibo.register.reorganising.Follower;
import vn.chibo.register.reorganising.Succession;

/**
 * What a branch gave somebody ends with the membership, and when the member moves: the new branch gives tasks of its own. A
 * branch that takes over the members of another one takes over what these were given.
 */
@Component
@Transactional
public class TasksFollow implements Follower {

	private static final String ELSEWHERE = "đảng viên đã chuyển sinh hoạt đến chi bộ khác";
	private static final String NOT_HERE = "đảng viên không còn ở chi bộ";

	private final MemberTasks tasks;
	private final Clock clock;

	TasksFollow(MemberTasks tasks, Clock clock) {
		this.tasks = tasks;
		this.clock = clock;
	}

	@EventListener
	public void whoMoves(Members.Relocated relocated) {
		tasks.end(relocated.memberId(), relocated.fromBranch(), ELSEWHERE, LocalDate.now(clock));
	}

	@EventListener
	public void whoDeparts(Member.StandingChanged changed) {
		changed.departed()
			.forEach(one -> tasks.end(one.memberId(), null, one.to().ofMember(), LocalDate.now(clock)));
	}

	@Override
	public void follow(Succession succession) {
		succession.moves().forEach(move -> tasks.move(move.memberId(), move.from(), move.to()));
	}

	/** Of whom nothing was heard: the register was loaded anew. */
	@Scheduled(cron = "${chibo.tasks.strangers.at:0 50 4 * * *}", zone = "Asia/Ho_Chi_Minh")
	@SchedulerLock(name = "tasks-of-strangers")
	public void everyNight() {
		tasks.endOfStrangers(NOT_HERE, LocalDate.now(clock));
	}
}
