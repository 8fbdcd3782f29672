package vn.chibo.casepage;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.Papers.Heading;
import vn.chibo.casefile.PapersOfMember;
import vn.chibo.casefile.PapersOfParticipants;
import vn.chibo.casefile.Participants;
import vn.chibo.casefile.reading.Readings.Reader;
import vn.chibo.register.Committee;
import vn.chibo.register.Right;

/**
 * Which papers of a case somebody may open: their own, those filed by a committee in which they work, for the committee whose
 * turn it is those from which the form of its task is drawn, and for the member concerned and for those who take part those that
 * the procedure opens to them.
 */
@Component
class ReadablePapers {

	private final TaskPapers taskPapers;
	private final List<String> openToMember;
	private final List<String> openToParticipants;
	private final List<Participants> participants;

	ReadablePapers(TaskPapers taskPapers, List<PapersOfMember> openToMember,
			List<PapersOfParticipants> openToParticipants, List<Participants> participants) {
		this.taskPapers = taskPapers;
		this.participants = participants;
		this.openToParticipants = openToParticipants.stream().map(PapersOfParticipants::procedure).toList();
		this.openToMember = openToMember.stream().map(PapersOfMember::procedure).toList();
	}

	Readable of(Access access) {
		var readable = new TreeMap<Integer, Reader>();
		var kinds = new HashMap<String, Reader>();
		var groups = access.groups();
		access.headings().stream().filter(heading -> CaseGate.filed(heading, access.login(), groups))
			.forEach(heading -> readable.put(heading.position(), new Reader(access.login(), heading.filedFor())));
		for (var task : access.tasks()) {
			task.groups().stream().filter(groups::contains).findFirst()
				.map(group -> new Reader(access.login(), group)).ifPresent(reader -> {
					var shown = taskPapers.of(access.file().number(), task.id());
					shown.papers().forEach(position -> readable.putIfAbsent(position, reader));
					shown.attached().forEach(kind -> kinds.putIfAbsent(kind, reader));
				});
		}
		if (access.isSubject() && openToMember.contains(access.file().procedure())) {
			access.headings()
				.forEach(heading -> readable.putIfAbsent(heading.position(), new Reader(access.login(), null)));
		}
		takingPart(access).ifPresent(committee -> access.headings().forEach(heading -> readable
			.putIfAbsent(heading.position(), new Reader(access.login(), committee.groupId()))));
		readable.keySet().retainAll(access.headings().stream().filter(heading -> !heading.destroyed())
			.map(Heading::position).toList());
		return new Readable(readable, kinds);
	}

	private Optional<Committee> takingPart(Access access) {
		if (!openToParticipants.contains(access.file().procedure())) {
			return Optional.empty();
		}
		var organisations = participants.stream().flatMap(feature -> feature.of(access.file().number()).stream())
			.toList();
		return access.committees().stream()
			.filter(one -> (one.may(Right.LEADS) || one.may(Right.ADMINISTERS))
				&& organisations.contains(one.organisationId()))
			.findFirst();
	}
}
