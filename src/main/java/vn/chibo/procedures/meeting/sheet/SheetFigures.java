package vn.chibo.procedures.meeting.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chibo.base.Refusal;
import vn.chibo.meetings.MeetingScores;
import vn.chibo.meetings.MeetingScores.Graded;
import vn.chibo.meetings.Presence;
import vn.chibo.register.Member;
import vn.chibo.rules.CasePlaces;
import vn.chibo.voting.Ballot;
import vn.chibo.voting.Electorate;
import vn.chibo.voting.Votes;

/** What the rules make of a sheet: who counts, how votes came out, the score and its level, and what is still missing. */
@Component
class SheetFigures {

	private static final String VOTE = "meeting.resolution";

	private final Votes votes;
	private final MeetingScores scores;
	private final CasePlaces places;

	SheetFigures(Votes votes, MeetingScores scores, CasePlaces places) {
		this.votes = votes;
		this.scores = scores;
		this.places = places;
	}

	Figures of(SheetTable table) {
		var attendance = table.attendance();
		var place = places.of(table.meeting().caseNumber());
		var summoned = table.members().stream()
			.filter(member -> !attendance.containsKey(member.id()) || attendance.get(member.id()).isSummoned()).count();
		var there = attendance.values().stream().filter(Presence::isThere).count();
		var total = MeetingScores.sum(table.criteria(), table.points());
		var electorate = electorate(table, attendance);
		return new Figures(summoned, there, table.members().size() - attendance.size(),
			summoned == 0 ? Optional.empty() : Optional.of(scores.attendance(there, summoned, table.on(), place)),
			electorate, votes(table, electorate), Optional.ofNullable(total),
			Optional.ofNullable(total).map(points -> scores.level(points, table.on(), place)));
	}

	/** Of the official members; nobody votes as long as none of them is there. */
	private Optional<Electorate> electorate(SheetTable table, Map<Long, Presence> attendance) {
		var official = table.members().stream().filter(Member::hasVote).map(Member::id).collect(Collectors.toSet());
		var there = official.stream().filter(id -> attendance.containsKey(id) && attendance.get(id).isThere()).count();
		return there == 0 ? Optional.empty() : Optional.of(votes.branchOfAnySize(official,
			those(official, attendance, Presence.AWAY), those(official, attendance, Presence.EXEMPT),
			official.stream().filter(id -> !attendance.containsKey(id)
				|| attendance.get(id).isSummoned() && !attendance.get(id).isThere()).collect(Collectors.toSet())));
	}

	private static Set<Long> those(Set<Long> official, Map<Long, Presence> attendance, Presence as) {
		return official.stream().filter(id -> attendance.get(id) == as).collect(Collectors.toSet());
	}

	/** What came out of each, or what is wrong with its figures; by key. */
	private Map<String, Counted> votes(SheetTable table, Optional<Electorate> electorate) {
		var counted = new LinkedHashMap<String, Counted>();
		table.pieces(Section.VOTE).forEach((key, written) -> {
			var vote = SheetTable.vote(written, 0);
			if (vote != null) {
				counted.put(key, electorate
					.map(all -> count(table, all, new Ballot(vote.inFavour(), vote.against(), vote.abstained())))
					.orElse(new Counted("Hãy điểm danh để biết mẫu số.", false)));
			}
		});
		return counted;
	}

	private Counted count(SheetTable table, Electorate electorate, Ballot ballot) {
		try {
			var count = votes.count(table.meeting().caseNumber(), VOTE, table.on(), electorate, ballot);
			return new Counted((count.passed() ? "Thông qua: " : "Không thông qua: ") + count.sentence(), true);
		} catch (Refusal impossible) {
			return new Counted(impossible.getMessage(), false);
		}
	}

	/** A sentence each; empty for a sheet that can be signed. */
	List<String> missing(SheetTable table) {
		return missing(table, of(table));
	}

	List<String> missing(SheetTable table, Figures figures) {
		var missing = new ArrayList<String>();
		var sheet = table.sheet(0);
		if (sheet.heldOn() == null || sheet.heldOn().isAfter(table.today())) {
			missing.add("Hãy ghi ngày họp, không sau hôm nay.");
		} else if (table.meeting().kind().isRegular() && sheet.heldOn().isBefore(table.meeting().month())) {
			missing.add("Ngày họp trước tháng sinh hoạt; hãy ghi lại ngày họp.");
		}
		if (sheet.began() == null || sheet.ended() == null || !sheet.ended().isAfter(sheet.began())) {
			missing.add("Hãy ghi giờ bắt đầu và giờ kết thúc sau đó.");
		}
		var people = MeetingSheets.ids(table.members());
		if (!people.contains(sheet.chairId()) || !people.contains(sheet.secretaryId())) {
			missing.add("Hãy chọn người chủ trì và thư ký cuộc họp.");
		}
		if (figures.unknown() > 0) {
			missing.add("Hãy điểm danh %d đảng viên còn lại.".formatted(figures.unknown()));
		} else if (figures.electorate().isEmpty()) {
			missing.add("Không có đảng viên chính thức nào có mặt; hãy điểm danh lại.");
		}
		parts(table, figures, sheet, missing);
		return missing;
	}

	private static void parts(SheetTable table, Figures figures, MeetingSheet sheet, List<String> missing) {
		var due = table.open().stream().filter(task -> !task.dueOn().isAfter(table.on()))
			.filter(task -> !sheet.results().containsKey(task.id())).count();
		say(missing, due, "Hãy ghi kết quả %d việc đã đến hạn.");
		say(missing, sheet.items().stream().filter(one -> one.title().isEmpty() || one.minutes().isEmpty()).count(),
			"Còn %d nội dung chưa ghi biên bản; nội dung không bàn thì ghi “không bàn”.");
		say(missing, table.filled(Section.TASK).size() - sheet.tasks().size(),
			"Còn %d việc giao chưa ghi đủ người, việc và hạn.");
		say(missing, sheet.tasks().stream().filter(task -> task.dueOn().isBefore(table.on())
			|| !MeetingSheets.ids(table.members()).contains(task.memberId())).count(),
			"Có %d việc giao có hạn trước ngày họp hoặc giao cho người không còn ở chi bộ; hãy sửa lại.");
		say(missing, table.filled(Section.FEEDBACK).size() - sheet.feedback().size(),
			"Còn %d phản ánh, góp ý chưa ghi nội dung.");
		say(missing, table.filled(Section.MENTION).size() - sheet.mentions().size(),
			"Còn %d biểu dương, nhắc nhở chưa ghi đủ người, loại và nội dung.");
		say(missing, table.filled(Section.VOTE).size() - figures.votes().values().stream().filter(Counted::adds)
			.count(), "Còn %d biểu quyết chưa đúng số phiếu.");
		if (sheet.conclusion().isEmpty()) {
			missing.add("Hãy ghi kết luận.");
		}
		if (figures.total().isEmpty()) {
			missing.add("Hãy chấm đủ điểm từng tiêu chí, không quá điểm tối đa.");
		}
	}

	private static void say(List<String> missing, long count, String sentence) {
		if (count > 0) {
			missing.add(sentence.formatted(count));
		}
	}

	/**
	 * @param summoned   who was called to it, as far as known
	 * @param unknown    whose presence nobody has written
	 * @param attendance how good it is; absent where nobody was called
	 * @param electorate absent while no official member is known to be there
	 * @param total      absent while points are missing
	 */
	record Figures(long summoned, long there, long unknown, Optional<Graded> attendance,
			Optional<Electorate> electorate, Map<String, Counted> votes, Optional<Integer> total,
			Optional<Graded> level) {

		/** Who is there and who counts. */
		public String counted() {
			return "Có mặt %d/%d được triệu tập%s. %s%s".formatted(there, summoned,
				attendance.map(grade -> " (%d%%: %s)".formatted(there * 100 / summoned,
					grade.level().vietnamese().toLowerCase())).orElse(""),
				electorate.map(all -> "Mẫu số biểu quyết: %d đảng viên chính thức, có mặt %d."
					.formatted(all.counted(), all.present())).orElse("Chưa có mẫu số biểu quyết."),
				unknown == 0 ? "" : " Chưa điểm danh %d.".formatted(unknown));
		}

		public String scored() {
			return total.map(points -> "%d/100 điểm. Bảng đề nghị mức: %s (%s)".formatted(points,
				level.orElseThrow().level().vietnamese(), level.orElseThrow().legalBasis())).orElse("Chưa đủ điểm.");
		}
	}

	/** @param adds whether its figures are those of a vote among those present */
	record Counted(String sentence, boolean adds) {
	}
}
