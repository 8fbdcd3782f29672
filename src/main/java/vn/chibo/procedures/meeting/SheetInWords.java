package vn.chibo.procedures.meeting;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.chibo.base.Days;
import vn.chibo.meetings.Meeting;
import vn.chibo.meetings.MemberTask;
import vn.chibo.meetings.Presence;
import vn.chibo.procedures.meeting.sheet.MeetingSheet;

/**
 * What was written at a meeting as the minutes say it, by the fields of {@code forms/meeting/sheet.form}.
 *
 * @param names by member id
 */
record SheetInWords(Meeting meeting, MeetingSheet sheet, Function<Long, String> names, Scored scored) {

	/** @param tasks those whose results were told, by id */
	Map<String, Object> paper(Map<Long, MemberTask> tasks) {
		var paper = new LinkedHashMap<String, Object>();
		paper.put("heldOn", Days.vietnamese(sheet.heldOn()));
		paper.put("began", sheet.began() == null ? "" : sheet.began().toString());
		paper.put("ended", sheet.ended() == null ? "" : sheet.ended().toString());
		paper.put("kind", "%s, %s".formatted(meeting.kind().vietnamese(), meeting.mode().vietnamese()).toLowerCase());
		paper.put("place", meeting.place());
		paper.put("chair", names.apply(sheet.chairId()));
		paper.put("secretary", names.apply(sheet.secretaryId()));
		paper.put("summoned", Long.toString(summoned()));
		paper.put("present", Long.toString(present()));
		paper.put("absentText", absent());
		paper.put("agendaText", items());
		paper.put("tasksText", lines(sheet.tasks(), task -> "%s: %s, xong trước %s".formatted(
			names.apply(task.memberId()), task.what(), Days.vietnamese(task.dueOn()))));
		paper.put("resultsText", lines(List.copyOf(sheet.results().entrySet()), result -> "%s: %s".formatted(
			tasks.containsKey(result.getKey()) ? "%s, %s".formatted(names.apply(tasks.get(result.getKey()).memberId()),
				tasks.get(result.getKey()).what()) : "Việc đã giao",
			result.getValue().vietnamese())));
		paper.put("feedbackText", lines(sheet.feedback(), item -> item.text()));
		paper.put("votesText", votes());
		paper.put("mentionsText", lines(sheet.mentions(), one -> "%s %s: %s".formatted(one.praised() ? "Biểu dương"
			: "Nhắc nhở", names.apply(one.memberId()), one.what())));
		paper.put("score", scored.inWords());
		paper.put("conclusion", sheet.conclusion());
		return paper;
	}

	/** What a form shows of it that is to be signed. */
	Map<String, Object> form() {
		var data = new HashMap<String, Object>();
		data.put("heldText", Days.vietnamese(sheet.heldOn()));
		data.put("attendanceText", "Triệu tập %d, có mặt %d%s".formatted(summoned(), present(),
			absent().isEmpty() ? "" : "\n" + absent()));
		data.put("votesText", votes());
		data.put("chairText", names.apply(sheet.chairId()));
		data.put("secretaryText", names.apply(sheet.secretaryId()));
		data.put("scoreText", scored.inWords());
		return data;
	}

	private long summoned() {
		return sheet.attendance().values().stream().filter(Presence::isSummoned).count();
	}

	private long present() {
		return sheet.attendance().values().stream().filter(Presence::isThere).count();
	}

	private String absent() {
		return Arrays.stream(Presence.values()).filter(presence -> presence != Presence.PRESENT)
			.filter(sheet.attendance()::containsValue).map(presence -> presence.vietnamese() + ": "
				+ sheet.attendance().entrySet().stream().filter(one -> one.getValue() == presence)
					.map(one -> names.apply(one.getKey())).sorted().collect(joining(", ")))
			.collect(joining("\n"));
	}

	private String items() {
		return IntStream.range(0, sheet.items().size()).mapToObj(index -> "%d. %s: %s".formatted(index + 1,
			sheet.items().get(index).title(), sheet.items().get(index).minutes())).collect(joining("\n"));
	}

	private String votes() {
		return lines(sheet.votes(), vote -> "%s: tán thành %d/%d, không tán thành %d, ý kiến khác %d".formatted(
			vote.about(), vote.inFavour(), vote.entitled(), vote.against(), vote.abstained()));
	}

	private static <T> String lines(List<T> all, Function<T, String> line) {
		return all.stream().map(line).collect(joining("\n"));
	}
}
