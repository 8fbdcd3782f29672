package vn.chibo.procedures.meeting;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.base.Choice;
import vn.chibo.base.Days;
import vn.chibo.base.ModelBean;
import vn.chibo.casefile.Paper;
import vn.chibo.casefile.Papers;
import vn.chibo.meetings.Meeting;
import vn.chibo.meetings.MeetingKind;
import vn.chibo.meetings.Meetings;
import vn.chibo.procedures.meeting.sheet.AgreedAgenda;
import vn.chibo.procedures.meeting.sheet.AgreedAgenda.Agreed;
import vn.chibo.procedures.meeting.sheet.MeetingSheets;
import vn.chibo.register.Committee;
import vn.chibo.register.Organisation;
import vn.chibo.register.OrganisationKind;
import vn.chibo.register.Organisations;
import vn.chibo.register.Right;
import vn.chibo.register.Seats;

/** What the forms of a meeting show and offer. */
@ModelBean("branchMeetingForms")
public class MeetingForms {

	private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");
	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");
	private static final String USUAL_TIME = "19:30";

	private final Meetings meetings;
	private final RegistrationCheck check;
	private final AgreedAgendas agendas;
	private final MeetingSheets sheets;
	private final SignedMinutes signed;
	private final Papers papers;
	private final Organisations organisations;
	private final Seats seats;
	private final Clock clock;

	MeetingForms(Meetings meetings, RegistrationCheck check, AgreedAgendas agendas, MeetingSheets sheets,
			SignedMinutes signed, Papers papers, Organisations organisations, Seats seats, Clock clock) {
		this.meetings = meetings;
		this.check = check;
		this.agendas = agendas;
		this.sheets = sheets;
		this.signed = signed;
		this.papers = papers;
		this.organisations = organisations;
		this.seats = seats;
		this.clock = clock;
	}

	/** The branches that a person leads, and those with which they may meet: of the same organisation above. */
	public Map<String, Object> start(String login) {
		var own = seats.organisationsOf(login, Right.LEADS).stream().map(organisations::get)
			.filter(one -> one.kind() == OrganisationKind.BRANCH).toList();
		var data = new HashMap<String, Object>(Map.of("branches", choices(own.stream()), "agenda", usualAgenda(),
			"plannedTime", USUAL_TIME, "mode", "IN_PERSON"));
		if (own.size() == 1) {
			data.put("branchId", Long.toString(own.get(0).id()));
		}
		if (!own.isEmpty()) {
			data.put("others", choices(own.stream().map(Organisation::parentId).distinct().flatMap(parent -> Optional
				.ofNullable(parent).map(organisations::get).map(organisations::directlyBelow).stream())
				.flatMap(List::stream).filter(one -> one.kind() == OrganisationKind.BRANCH).distinct()));
		}
		return data;
	}

	private static List<Choice> choices(Stream<Organisation> all) {
		return all.map(one -> new Choice(one.id(), one.name())).toList();
	}

	private static String usualAgenda() {
		return String.join("\n", AgreedAgenda.Agreed.USUAL.items());
	}

	/** The day that those above have said stands there already. */
	public Map<String, Object> register(String caseNumber) {
		var meeting = meeting(caseNumber);
		var data = base(meeting);
		var month = YearMonth.from(meeting.month());
		check.rule(meeting).ifPresent(rule -> {
			data.put("dayText", "%s (%s), chậm nhất %s".formatted(Days.vietnamese(rule.in(month)), rule.inWords(),
				Days.vietnamese(rule.latest(month))));
			data.put("plannedOn", rule.in(month).toString());
		});
		data.put("kinds", kinds(meeting).map(kind -> new Choice(kind.name(), kind.vietnamese())).toList());
		data.put("kind", meeting.kind().name());
		data.put("mode", "IN_PERSON");
		data.put("plannedTime", USUAL_TIME);
		data.put("agenda", usualAgenda());
		check.stillRequired(meeting).ifPresent(text -> data.put("requiredText", text));
		Stream.of("meeting-consent", "meeting-join").flatMap(form -> papers.latest(caseNumber, form).stream())
			.filter(paper -> paper.has("refusal")).reduce((one, next) -> one.id() > next.id() ? one : next)
			.ifPresent(paper -> data.put("returnText", paper.text("refusal")));
		registration(caseNumber).ifPresent(before -> Stream.of("place", "topic", "plannedTime")
			.forEach(field -> data.put(field, before.text(field))));
		if (meeting.kind().isRegular() && !organisations.partyGroups(meeting.branchId()).isEmpty()) {
			data.put("groupsNote", "Các tổ đảng họp trước, rồi chi ủy thống nhất chương trình, dự thảo nghị quyết.");
		}
		return data;
	}

	/** The meeting of a month stays the one of the month, another one what it was called for. */
	private static Stream<MeetingKind> kinds(Meeting meeting) {
		return meeting.kind().isRegular() ? Stream.of(MeetingKind.values()).filter(MeetingKind::isRegular)
			: Stream.of(meeting.kind());
	}

	/** What is planned, for whoever answers to it. */
	public Map<String, Object> planned(String caseNumber) {
		var meeting = meeting(caseNumber);
		var data = base(meeting);
		data.put("placeText", meeting.place());
		data.put("topicText", meeting.topic());
		check.rule(meeting).ifPresent(rule -> data.put("dayText", "%s (%s)".formatted(
			Days.vietnamese(rule.in(YearMonth.from(meeting.month()))), rule.inWords())));
		registration(caseNumber).ifPresent(paper -> data.put("reasonText", paper.text("reason")));
		agendas.of(caseNumber).ifPresent(agreed -> {
			data.put("agendaText", String.join("\n", agreed.items()));
			data.put("draftText", agreed.draftResolution());
		});
		return data;
	}

	/** The same for one of the party groups. */
	public Map<String, Object> group(String caseNumber, long groupId) {
		var data = planned(caseNumber);
		data.put("groupName", organisations.get(groupId).name());
		return data;
	}

	/** With what the party groups have written. */
	public Map<String, Object> agree(String caseNumber) {
		var data = planned(caseNumber);
		data.put("groupsText", papers.of(caseNumber, List.of("meeting-group")).stream().map(this::group)
			.collect(joining("\n\n")));
		data.put("agenda", agendas.of(caseNumber).map(Agreed::items).map(items -> String.join("\n", items))
			.orElseGet(MeetingForms::usualAgenda));
		return data;
	}

	private String group(Paper paper) {
		var name = paper.filedFor() == null ? "Tổ đảng"
			: Committee.ofGroup(paper.filedFor()).map(seats::nameOf).orElse("Tổ đảng");
		return Stream.of(name + ": " + paper.text("assessment"), paper.text("plan"), paper.text("proposals"))
			.filter(text -> !text.isBlank()).collect(joining("\n"));
	}

	/** What the minutes say that are to be signed. */
	public Map<String, Object> sheet(String caseNumber) {
		var meeting = meeting(caseNumber);
		var data = base(meeting);
		data.putAll(signed.inWords(meeting, sheets.of(caseNumber)).form());
		return data;
	}

	/** What was decided, as the sheet concludes and the draft had it. */
	public Map<String, Object> resolution(String caseNumber) {
		var meeting = meeting(caseNumber);
		var data = base(meeting);
		papers.latest(caseNumber, SignedMinutes.SHEET).ifPresent(sheet -> {
			data.put("heldText", sheet.text("heldOn"));
			data.put("attendanceText",
				"Triệu tập %s, có mặt %s".formatted(sheet.text("summoned"), sheet.text("present")));
			data.put("votesText", sheet.text("votesText"));
			data.put("chairText", sheet.text("chair"));
			data.put("secretaryText", sheet.text("secretary"));
			data.put("scoreText", sheet.text("score"));
			data.put("resolution", Stream.of(agendas.of(caseNumber).map(Agreed::draftResolution).orElse(""),
				sheet.text("conclusion")).filter(text -> !text.isBlank()).collect(joining("\n")));
		});
		return data;
	}

	public Map<String, Object> explain(String caseNumber) {
		return base(meeting(caseNumber));
	}

	private Map<String, Object> base(Meeting meeting) {
		var data = new HashMap<String, Object>();
		data.put("branchName", Stream.concat(Stream.of(meeting.branchId()), Stream.ofNullable(meeting.jointBranchId()))
			.map(id -> organisations.get(id).name()).collect(joining("; ")));
		data.put("monthText", MONTH.format(meeting.month()));
		data.put("whatText", "%s, %s".formatted(meeting.kind().vietnamese(), meeting.mode().vietnamese()));
		data.put("whenText", meeting.plannedAt() == null ? "" : AT.format(meeting.plannedAt().atZone(clock.getZone())));
		return data;
	}

	/** The newest one. */
	private Optional<Paper> registration(String caseNumber) {
		return AgreedAgendas.newest(papers, caseNumber, Registration.START, Registration.FORM);
	}

	private Meeting meeting(String caseNumber) {
		return meetings.find(caseNumber).orElseThrow();
	}
}
