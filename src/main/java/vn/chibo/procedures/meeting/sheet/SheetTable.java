package vn.chibo.procedures.meeting.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.meetings.Meeting;
import vn.chibo.meetings.MeetingScores.Criterion;
import vn.chibo.meetings.MemberTask;
import vn.chibo.meetings.MemberTasks.Given;
import vn.chibo.meetings.Presence;
import vn.chibo.meetings.Raised;
import vn.chibo.meetings.TaskOutcome;
import vn.chibo.procedures.meeting.sheet.MeetingSheet.Item;
import vn.chibo.procedures.meeting.sheet.MeetingSheet.Mention;
import vn.chibo.procedures.meeting.sheet.MeetingSheet.Vote;
import vn.chibo.register.Activity;
import vn.chibo.register.Member;

/**
 * A sheet with everything that it is about.
 *
 * @param members  who belongs to the branches that meet and is not suspended
 * @param open     what members were given to do and nobody has settled
 * @param criteria of the score
 * @param pieces   what is written, by the names of the pieces
 */
record SheetTable(Meeting meeting, LocalDate today, List<Member> members, List<MemberTask> open,
		AgreedAgenda.Agreed agreed, List<Criterion> criteria, Map<String, Written> pieces) {

	/** The same with these in the place of what is kept. */
	SheetTable with(Map<String, Written> instead) {
		var all = new TreeMap<>(pieces);
		all.putAll(instead);
		return new SheetTable(meeting, today, members, open, agreed, criteria, all);
	}

	public Written piece(Section section) {
		return pieces.getOrDefault(section.word(), Written.NOTHING);
	}

	/** Those of a section that somebody has begun, by key. */
	Map<String, Written> pieces(Section section) {
		var beginning = section.word() + "/";
		return pieces.entrySet().stream().filter(one -> one.getKey().startsWith(beginning))
			.collect(Collectors.toMap(one -> one.getKey().substring(beginning.length()), Map.Entry::getValue,
				(one, same) -> one, LinkedHashMap::new));
	}

	/** The same without those in which nothing stands any more. */
	List<Written> filled(Section section) {
		return pieces(section).values().stream().filter(one -> !one.isEmpty()).toList();
	}

	/** The day of the meeting, or as long as it is not written today. */
	LocalDate on() {
		var held = Typed.day(piece(Section.HEAD).text("heldOn"));
		return held == null || held.isAfter(today) ? today : held;
	}

	/** As written, and of the exempt and those far away as the register has them; nobody whose presence is not known. */
	Map<Long, Presence> attendance() {
		var written = piece(Section.ATTENDANCE);
		var known = new LinkedHashMap<Long, Presence>();
		members.forEach(member -> {
			var field = "m" + member.id();
			var presence = written.fields().containsKey(field)
				? Typed.constant(Presence.class, written.text(field)) : preset(member);
			if (presence != null) {
				known.put(member.id(), presence);
			}
		});
		return known;
	}

	private static Presence preset(Member member) {
		return member.activity() == Activity.EXEMPT ? Presence.EXEMPT
			: member.activity() == Activity.AWAY ? Presence.AWAY : null;
	}

	/** Everything on the agenda, and what came up besides, by key; in the order in which it was dealt with. */
	Map<String, Written> items() {
		var items = new LinkedHashMap<>(pieces(Section.ITEM));
		for (int number = 1; number <= agreed.items().size(); number++) {
			var fields = new TreeMap<>(Map.of("planned", Integer.toString(number)));
			var begun = items.get("p" + number);
			if (begun == null) {
				fields.put("title", agreed.items().get(number - 1));
			} else {
				fields.putAll(begun.fields());
			}
			items.put("p" + number, (begun == null ? Written.NOTHING : begun).with(fields));
		}
		return items.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.comparing(SheetTable::place)))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, LinkedHashMap::new));
	}

	private static int place(Written item) {
		return Stream.of(Typed.number(item.text("order")), Typed.number(item.text("planned"))).filter(Objects::nonNull)
			.findFirst().orElse(Integer.MAX_VALUE);
	}

	List<Written> filledItems() {
		return items().values().stream().filter(one -> !one.text("title").isBlank() || !one.text("minutes").isBlank())
			.toList();
	}

	Map<Long, TaskOutcome> results() {
		var results = new LinkedHashMap<Long, TaskOutcome>();
		var written = pieces(Section.RESULT);
		open.forEach(task -> {
			var outcome = Typed.constant(TaskOutcome.class,
				written.getOrDefault(Long.toString(task.id()), Written.NOTHING).text("outcome"));
			if (outcome != null) {
				results.put(task.id(), outcome);
			}
		});
		return results;
	}

	Map<String, Integer> points() {
		var points = new LinkedHashMap<String, Integer>();
		criteria.forEach(one -> {
			var given = Typed.number(piece(Section.POINTS).text(one.criterion()));
			if (given != null) {
				points.put(one.criterion(), given);
			}
		});
		return points;
	}

	/** @param entitled how many count in a vote; 0 while that is not known */
	MeetingSheet sheet(int entitled) {
		var head = piece(Section.HEAD);
		return new MeetingSheet(Typed.day(head.text("heldOn")), Typed.time(head.text("began")),
			Typed.time(head.text("ended")), Typed.id(head.text("chairId")), Typed.id(head.text("secretaryId")),
			attendance(),
			filledItems().stream().map(one -> new Item(Typed.number(one.text("planned")), one.text("title").strip(),
				one.text("minutes").strip())).toList(),
			results(), read(Section.TASK, SheetTable::task), read(Section.FEEDBACK, SheetTable::feedback),
			read(Section.VOTE, one -> vote(one, entitled)), read(Section.MENTION, SheetTable::mention), points(),
			piece(Section.CONCLUSION).text("text").strip());
	}

	private <T> List<T> read(Section section, Function<Written, T> how) {
		return filled(section).stream().map(how).filter(Objects::nonNull).collect(Collectors.toCollection(
			ArrayList::new));
	}

	static Given task(Written one) {
		var member = Typed.id(one.text("memberId"));
		var due = Typed.day(one.text("dueOn"));
		return member == null || due == null || one.text("what").isBlank() ? null
			: new Given(member, one.text("what").strip(), due);
	}

	static Raised.Item feedback(Written one) {
		return one.text("text").isBlank() ? null : new Raised.Item(Typed.id(one.text("memberId")),
			one.text("withheld").equals("true"), one.text("text").strip());
	}

	static Vote vote(Written one, int entitled) {
		var figures = Stream.of("inFavour", "against", "abstained").map(one::text).map(Typed::number).toList();
		return one.text("about").isBlank() || figures.contains(null) ? null
			: new Vote(one.text("about").strip(), entitled, figures.get(0), figures.get(1), figures.get(2));
	}

	static Mention mention(Written one) {
		var member = Typed.id(one.text("memberId"));
		return member == null || one.text("what").isBlank() || one.text("praised").isBlank() ? null
			: new Mention(member, one.text("praised").equals("true"), one.text("what").strip());
	}
}
