package vn.chibo.staffing;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.chibo.register.Seats;

/**
 * Every morning, for the tasks of all procedures alike. Whatever is said is recorded in the same transaction under a
 * key that is there once. A while later once more: if the node was killed, for what it has left.
 */
@Component
class StaffingRun {

	private final Deputies deputies;
	private final Returns returns;
	private final NewOfficials newOfficials;
	private final VacancyWatch vacancies;
	private final Seats seats;

	StaffingRun(Deputies deputies, Returns returns, NewOfficials newOfficials, VacancyWatch vacancies, Seats seats) {
		this.deputies = deputies;
		this.returns = returns;
		this.newOfficials = newOfficials;
		this.vacancies = vacancies;
		this.seats = seats;
	}

	@Scheduled(cron = "${chibo.tasks.care.at:0 30,50 6 * * *}", zone = "Asia/Ho_Chi_Minh")
	@SchedulerLock(name = "staffing")
	void run() {
		deputies.endGroundless();
		returns.giveBack();
		var working = seats.everybody();
		var told = new Told();
		newOfficials.welcome(working, told);
		vacancies.look(working);
		returns.say(told);
	}
}
