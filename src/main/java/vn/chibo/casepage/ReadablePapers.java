package vn.chibo.casepage;

import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.Papers.Heading;
import vn.chibo.casefile.PapersOfMember;
import vn.chibo.casefile.reading.Readings.Reader;

/**
 * Which papers of a case somebody may open: their own, those filed by a committee in which they work, for the committee whose
 * turn it is those from which the form of its task is drawn, and for the member concerned those that the procedure opens.
 */
@Component
class ReadablePapers {

	private final TaskPapers taskPapers;
	private final List<String> openToMember;

	ReadablePapers(TaskPapers taskPapers, List<PapersOfMember> openToMember) {
		this.taskPapers = taskPapers;
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
		readable.keySet().retainAll(access.headings().stream().filter(heading -> !heading.destroyed())
			.map(Heading::position).toList());
		return new Readable(readable, kinds);
	}
}
