package vn.chibo.staffing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.chibo.base.OneByOne;
import vn.chibo.base.RecordRows;
import vn.chibo.register.Body;
import vn.chibo.register.Committee;
import vn.chibo.staffing.CommitteeTasks.Work;
import vn.chibo.staffing.StaffingNews.Counted;

/** Who is new in committees, by a seat or as a deputy, is told once, in one mail, what waits there. */
@Component
class NewOfficials {

	private static final String NEWS = "Telling who is new in a committee";

	private final JdbcTemplate jdbc;
	private final CommitteeTasks tasks;
	private final WorkLines lines;
	private final StaffingNotices notices;
	private final Clock clock;
	private final OneByOne oneByOne;

	NewOfficials(JdbcTemplate jdbc, CommitteeTasks tasks, WorkLines lines, StaffingNotices notices, Clock clock,
			OneByOne oneByOne) {
		this.jdbc = jdbc;
		this.tasks = tasks;
		this.lines = lines;
		this.notices = notices;
		this.clock = clock;
		this.oneByOne = oneByOne;
	}

	void welcome(Map<Committee, Set<Long>> working, Told told) {
		var today = officials(working);
		var known = new HashSet<>(jdbc.query("select organisation_id, body, member_id from known_official",
			RecordRows.of(Official.class)));
		write("delete from known_official where organisation_id = ? and body = ? and member_id = ?",
			known.stream().filter(official -> !today.contains(official)).toList());
		// in the same order on each node, so that none waits for another that waits for it
		var arrived = today.stream().filter(official -> !known.contains(official)).sorted(Comparator
			.comparing(Official::organisationId).thenComparing(Official::body).thenComparing(Official::memberId))
			.toList();
		if (arrived.isEmpty()) {
			return;
		}
		var work = tasks.of(arrived.stream().map(Official::groupId).distinct().toList()).stream()
			.collect(Collectors.groupingBy(Work::groupId));
		var byMember = arrived.stream().collect(Collectors.groupingBy(Official::memberId, LinkedHashMap::new,
			Collectors.toList()));
		var busy = byMember.values().stream().collect(Collectors.partitioningBy(official -> official.stream()
			.anyMatch(at -> work.containsKey(at.groupId()))));
		oneByOne.does(NEWS, () -> add(busy.get(false).stream().flatMap(List::stream).toList()));
		busy.get(true).forEach(official -> {
			long member = official.get(0).memberId;
			if (oneByOne.does(NEWS, () -> tell(member, official, work))) {
				official.forEach(at -> told.add(at.committee(), List.of(member)));
			}
		});
	}

	private void tell(long member, List<Official> official, Map<String, List<Work>> work) {
		add(official);
		var waiting = official.stream().flatMap(at -> work.getOrDefault(at.groupId(), List.of()).stream()).toList();
		notices.toMembers(List.of(member), StaffingNews.NEW_OFFICIAL,
			"seat:" + LocalDate.now(clock) + ":" + official.get(0).groupId(),
			new Counted(waiting.stream().mapToLong(Work::tasks).sum()), lines.of(waiting));
	}

	private void add(Collection<Official> officials) {
		write("insert into known_official (organisation_id, body, member_id) values (?, ?, ?)", officials);
	}

	private void write(String statement, Collection<Official> officials) {
		jdbc.batchUpdate(statement, officials.stream().map(official -> new Object[] {official.organisationId,
			official.body.name(), official.memberId}).toList());
	}

	private static Set<Official> officials(Map<Committee, Set<Long>> working) {
		var all = new HashSet<Official>();
		working.forEach((committee, members) -> members
			.forEach(member -> all.add(new Official(committee.organisationId(), committee.body(), member))));
		return all;
	}

	private record Official(long organisationId, Body body, long memberId) {

		Committee committee() {
			return new Committee(organisationId, body);
		}

		String groupId() {
			return committee().groupId();
		}
	}
}
