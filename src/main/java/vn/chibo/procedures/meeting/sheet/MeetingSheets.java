package vn.chibo.procedures.meeting.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.chibo.base.Refusal;
import vn.chibo.meetings.Meeting;
import vn.chibo.meetings.MeetingScores;
import vn.chibo.meetings.Meetings;
import vn.chibo.meetings.MemberTasks;
import vn.chibo.register.Member;
import vn.chibo.register.Members;
import vn.chibo.rules.CasePlaces;

/** What was written at meetings, as their minutes are made of it. */
@Component
@Transactional
public class MeetingSheets {

	/** More than a branch has open; whatever is beyond can be settled on the page of its tasks. */
	public static final int MOST_TASKS = 500;

	private final Meetings meetings;
	private final SheetPieces pieces;
	private final Members members;
	private final MemberTasks tasks;
	private final MeetingScores scores;
	private final SheetFigures figures;
	private final CasePlaces places;
	private final ObjectProvider<AgreedAgenda> agendas;
	private final Clock clock;

	MeetingSheets(Meetings meetings, SheetPieces pieces, Members members, MemberTasks tasks, MeetingScores scores,
			SheetFigures figures, CasePlaces places, ObjectProvider<AgreedAgenda> agendas, Clock clock) {
		this.meetings = meetings;
		this.pieces = pieces;
		this.members = members;
		this.tasks = tasks;
		this.scores = scores;
		this.figures = figures;
		this.places = places;
		this.agendas = agendas;
		this.clock = clock;
	}

	/**
	 * All that was written. Where the caller may write nobody else does until its transaction ends, so that what is signed is
	 * what is read here.
	 *
	 * @throws Refusal when the minutes are signed
	 */
	public MeetingSheet of(String caseNumber) {
		var meeting = meetings.find(caseNumber).orElseThrow();
		if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
			pieces.mayBeWritten(meeting);
		}
		var table = table(meeting);
		return table.sheet(figures.of(table).electorate().map(one -> one.counted()).orElse(0));
	}

	/** @throws Refusal with everything that is missing or cannot be, a sentence each */
	@Transactional(readOnly = true)
	public void mustBeComplete(MeetingSheet sheet, Meeting meeting) {
		var table = table(meeting);
		var missing = figures.missing(table);
		if (!missing.isEmpty()) {
			throw new Refusal(missing);
		}
	}

	/** With all that its page shows. */
	@Transactional(readOnly = true)
	SheetTable table(Meeting meeting) {
		var place = places.of(meeting.caseNumber());
		var today = LocalDate.now(clock);
		var branches = Stream.of(meeting.branchId(), Optional.ofNullable(meeting.jointBranchId()).orElse(0L))
			.filter(id -> id != 0).toList();
		return new SheetTable(meeting, today,
			branches.stream().flatMap(branch -> members.inBranch(branch).stream())
				.filter(member -> member.activity().hasRights()).toList(),
			branches.stream().flatMap(branch -> tasks.open(branch, MOST_TASKS).stream()).toList(), agreed(meeting),
			scores.criteria(today, place), pieces.all(meeting.caseNumber()));
	}

	AgreedAgenda.Agreed agreed(Meeting meeting) {
		return agendas.stream().flatMap(one -> one.of(meeting.caseNumber()).stream()).findFirst()
			.orElse(AgreedAgenda.Agreed.USUAL);
	}

	/** Those who are called to it, whoever may be away. */
	static List<Long> ids(List<Member> members) {
		return members.stream().map(Member::id).toList();
	}
}
