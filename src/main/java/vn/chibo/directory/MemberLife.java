package vn.chibo.directory;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.chibo.base.Days;
import vn.chibo.register.MemberEvent;
import vn.chibo.register.MemberEvent.Kind;
import vn.chibo.register.MemberRecord;

/** A member's life in the Party, as far as somebody sees it: lists, and all of it in the order of the days. */
record MemberLife(MemberRecord member, List<MemberEvent> events, Set<Column> columns, LocalDate today) {

	MemberLife {
		var seen = columns;
		events = events.stream().filter(event -> seen.contains(column(event.kind()))).toList();
	}

	private static Column column(Kind kind) {
		return switch (kind) {
			case SEAT -> Column.SEATS;
			case STOOD, STOOD_TOGETHER -> Column.FORMER_BRANCHES;
			case LEVEL -> Column.LEVELS;
			case RESIDENCE -> Column.RESIDENCE_LINK;
			case DEPUTY, STANDS_IN -> Column.DEPUTIES;
		};
	}

	/** The seats of today and those to come. */
	public List<MemberEvent> seats() {
		return of(Kind.SEAT).filter(event -> !event.isOver(today)).toList();
	}

	public List<MemberEvent> levels() {
		return of(Kind.LEVEL).sorted(Comparator.comparing(MemberEvent::inYear).reversed()).toList();
	}

	public List<MemberEvent> formerBranches() {
		return Stream.of(Kind.STOOD, Kind.STOOD_TOGETHER).flatMap(this::of)
			.sorted(Comparator.comparing(MemberEvent::ended).reversed()).toList();
	}

	public List<MemberEvent> residences() {
		return of(Kind.RESIDENCE).toList();
	}

	/** Those that hold, and those to come. */
	public List<String> deputies() {
		return events.stream().filter(event -> column(event.kind()) == Column.DEPUTIES && !event.isOver(today))
			.map(event -> "%s %s, từ %s đến %s".formatted(
				event.kind() == Kind.DEPUTY ? "Người làm thay:" : "Làm thay cho",
				event.person(), Days.vietnamese(event.begun()), Days.vietnamese(event.ended())))
			.toList();
	}

	/** Whole years in the Party; null of those who are no members any more. */
	public Integer partyAge() {
		return columns.contains(Column.ADMITTED_ON) && member.activity().isMember()
			? Period.between(member.admittedOn(), today).getYears() : null;
	}

	/** The newest first. */
	public List<Moment> moments() {
		var moments = new ArrayList<Moment>();
		add(moments, Column.ADMITTED_ON, member.admittedOn(), "Được kết nạp vào Đảng");
		add(moments, Column.OFFICIAL_ON, member.officialOn(), "Trở thành đảng viên chính thức");
		add(moments, Column.CARD_ISSUED_ON, member.cardIssuedOn(), "Được cấp thẻ đảng viên");
		add(moments, Column.ACTIVITY_CHANGED_ON, member.activityChangedOn(), member.activity().vietnamese());
		events.forEach(event -> {
			switch (event.kind()) {
				case SEAT -> {
					moments.add(new Moment(event.begun(), "Giữ chức vụ: " + event.title()));
					if (event.isOver(today)) {
						moments.add(new Moment(event.ended(), "Thôi giữ chức vụ: " + event.title()));
					}
				}
				case STOOD -> moments.add(new Moment(event.ended(), "Chuyển sinh hoạt khỏi " + event.place()));
				case STOOD_TOGETHER -> moments
					.add(new Moment(event.ended(), "Chuyển theo tập thể từ " + event.place()));
				case LEVEL -> moments.add(new Moment(event.begun(),
					"Xếp loại năm %d: %s".formatted(event.inYear(), event.level().vietnamese())));
				case RESIDENCE -> moments
					.add(new Moment(event.begun(), "Được giới thiệu về nơi cư trú: " + event.place()));
				case DEPUTY, STANDS_IN -> {
				}
			}
		});
		return moments.stream().filter(moment -> moment.on() != null)
			.sorted(Comparator.comparing(Moment::on).reversed()).toList();
	}

	private void add(List<Moment> moments, Column column, LocalDate on, String words) {
		if (columns.contains(column)) {
			moments.add(new Moment(on, words));
		}
	}

	private Stream<MemberEvent> of(Kind kind) {
		return events.stream().filter(event -> event.kind() == kind);
	}

	/** What happened on a day. */
	record Moment(LocalDate on, String words) {
	}
}
