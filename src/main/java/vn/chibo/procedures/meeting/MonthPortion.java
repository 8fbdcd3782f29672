package vn.chibo.procedures.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.casefile.CaseFile.Subject;
import vn.chibo.casefile.CaseFiles;
import vn.chibo.casefile.Papers;
import vn.chibo.meetings.MeetingDays;
import vn.chibo.meetings.Meetings;

/** Opens a month for as many branches as fit a transaction: row, case and process of each, or of none of them. */
@Component
class MonthPortion {

	/** With so many a portion is worth its commit. */
	static final int BRANCHES = 25;

	private final MeetingDays days;
	private final Meetings meetings;
	private final CaseFiles caseFiles;
	private final MeetingRoute route;
	private final Clock clock;

	MonthPortion(MeetingDays days, Meetings meetings, CaseFiles caseFiles, MeetingRoute route, Clock clock) {
		this.days = days;
		this.meetings = meetings;
		this.caseFiles = caseFiles;
		this.route = route;
		this.clock = clock;
	}

	/** @return for how many; none when all are open */
	@Transactional(propagation = Propagation.MANDATORY)
	public int open(long organisationId, LocalDate month) {
		var branches = days.notOpened(organisationId, month, LocalDate.now(clock), BRANCHES);
		if (branches.isEmpty()) {
			return 0;
		}
		List<String> numbers = caseFiles.open(MeetingSteps.PREFIX, MeetingSteps.PROCEDURE,
			branches.stream().map(Subject::organisation).toList(), Papers.SYSTEM);
		var opened = new HashMap<Long, String>();
		for (int i = 0; i < branches.size(); i++) {
			opened.put(branches.get(i), numbers.get(i));
		}
		meetings.open(opened, month);
		opened.forEach((branch, number) -> caseFiles.involve(number, route.around(branch)));
		caseFiles.begin(numbers, MeetingSteps.OPENED);
		return branches.size();
	}
}
