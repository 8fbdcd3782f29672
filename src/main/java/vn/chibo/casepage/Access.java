package vn.chibo.casepage;

import java.util.List;
import java.util.stream.Stream;
import vn.chibo.casefile.CaseFile;
import vn.chibo.casefile.Papers.Heading;
import vn.chibo.casepage.CaseRuns.OpenTask;
import vn.chibo.casepage.Subjects.Subject;
import vn.chibo.register.Committee;

/**
 * A case that somebody may see, with what decides how much of it.
 *
 * @param committees   for which the person works today
 * @param isSubject    whether the case is about that person
 * @param worksByName  whether something in it is, or was, given to that person by name
 * @param worksInGroup whether something in it is, or was, one of the committees' to do
 */
record Access(CaseFile file, String login, List<Committee> committees, Subject subject, List<OpenTask> tasks,
		List<Heading> headings, boolean isSubject, boolean worksByName, boolean worksInGroup) {

	/** Who only answers for the case, or only hears of it, finds no name. */
	boolean knowsName() {
		return isSubject || isWorker();
	}

	/** To name those who have added something as well. */
	Access with(List<Heading> more) {
		return new Access(file, login, committees, subject, tasks,
			Stream.concat(headings.stream(), more.stream()).toList(), isSubject, worksByName, worksInGroup);
	}

	boolean isWorker() {
		return worksByName || worksInGroup;
	}

	List<String> groups() {
		return committees.stream().map(Committee::groupId).toList();
	}
}
