package vn.chibo.procedures.review.meeting;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.OldEncoding;
import vn.chibo.base.Refusal;
import vn.chibo.casefile.Draft;
import vn.chibo.casefile.Drafts;
import vn.chibo.procedures.review.YearFigures;
import vn.chibo.procedures.review.YearsOfMembers;
import vn.chibo.procedures.review.campaign.Campaign;
import vn.chibo.procedures.review.campaign.Campaigns;
import vn.chibo.procedures.review.meeting.MeetingSheet.Attendance;
import vn.chibo.procedures.review.member.MemberReview;
import vn.chibo.procedures.review.member.MemberReviews;
import vn.chibo.procedures.review.rating.RatingSheet;
import vn.chibo.procedures.review.rating.Ratings;
import vn.chibo.procedures.review.rating.Reasons;
import vn.chibo.procedures.review.rating.ReviewKind;
import vn.chibo.procedures.review.rating.ScoringFrame;
import vn.chibo.procedures.review.rating.Sentences;
import vn.chibo.register.Member;
import vn.chibo.register.Members;
import vn.chibo.voting.Electorate;
import vn.chibo.voting.VoteCount;
import vn.chibo.voting.Votes;

/** What branches write at their meetings: kept as drafts of each member's case until the meeting is closed. */
@Component
@Transactional
public class BranchMeetings {

	private static final String RATING = "branch-rating";
	private static final String MEETING = "branch-meeting";

	private final Campaigns campaigns;
	private final BranchReviews branches;
	private final MemberReviews reviews;
	private final Members members;
	private final Ratings ratings;
	private final Votes votes;
	private final YearsOfMembers years;
	private final Drafts drafts;
	private final ObjectMapper json;
	private final Clock clock;

	BranchMeetings(Campaigns campaigns, BranchReviews branches, MemberReviews reviews, Members members, Ratings ratings,
			Votes votes, YearsOfMembers years, Drafts drafts, ObjectMapper json, Clock clock) {
		this.campaigns = campaigns;
		this.branches = branches;
		this.reviews = reviews;
		this.members = members;
		this.ratings = ratings;
		this.votes = votes;
		this.years = years;
		this.drafts = drafts;
		this.json = json;
		this.clock = clock;
	}

	/** All that was written so far. */
	public MeetingTable table(long branchReviewId) {
		return table(branchReviewId, review -> true);
	}

	/** One member, as the table has it; nobody else's sheet is opened. */
	public MeetingTable.Row row(long branchReviewId, String caseNumber) {
		return table(branchReviewId, review -> review.caseNumber().equals(caseNumber)).rows().stream().findFirst()
			.orElseThrow();
	}

	private MeetingTable table(long branchReviewId, Predicate<MemberReview> shown) {
		var branch = branches.get(branchReviewId);
		var campaign = campaigns.get(branch.campaign());
		var reviewed = reviews.inBranch(branch.id());
		var sheets = drafts.of(reviewed.stream().filter(shown).map(MemberReview::caseNumber).toList(), RATING);
		var figures = years.of(reviewed.stream().filter(shown).map(MemberReview::memberId).toList(),
			campaign.reviewYear());
		var written = drafts.find(branch.caseNumber(), MEETING);
		var official = members.inBranch(branch.branchId()).stream().filter(Member::hasVote).toList();
		var meeting = written.map(draft -> json.convertValue(draft.content(), MeetingSheet.class))
			.orElseGet(() -> MeetingSheet.before(official));
		var faults = new ArrayList<String>();
		var electorate = answer(() -> electorate(meeting, campaign, official), faults).flatMap(Function.identity());
		var frames = new HashMap<ReviewKind, ScoringFrame>();
		var fault = faults.isEmpty() ? null : faults.get(0);
		return new MeetingTable(campaign, branch, meeting, written.map(Draft::savedAt).orElse(null), official,
			electorate,
			fault,
			IntStream.range(0, reviewed.size()).filter(index -> shown.test(reviewed.get(index))).mapToObj(index -> {
				var review = reviewed.get(index);
				return row(index + 1, review, figures.get(review.memberId()), sheets.get(review.caseNumber()),
					frames.computeIfAbsent(review.kind(),
						kind -> ratings.frame(kind, campaign.referenceDay(), campaigns.place(campaign))),
					campaign, meeting,
					electorate, fault);
			}).toList());
	}

	/** @throws Refusal when the branch has reported already */
	public void write(MemberReview review, RatingSheet sheet, String by) {
		mustBeOpen(branches.get(review.branchReviewId()));
		drafts.keep(review.caseNumber(), RATING, map(sheet), by);
	}

	/**
	 * Goes on from the sheet that was saved then.
	 *
	 * @throws Refusal when the branch has reported already, or somebody else has written meanwhile
	 */
	public void write(MemberReview review, RatingSheet sheet, Instant seen, String by) {
		mustBeOpen(branches.get(review.branchReviewId()));
		OldEncoding.refuse("Lý do", sheet.reason());
		OldEncoding.refuse("Nhận xét", sheet.remarks());
		drafts.keep(review.caseNumber(), RATING, seen, map(sheet), by);
	}

	/** @throws Refusal when the branch has reported already */
	public void write(BranchReview branch, MeetingSheet meeting, String by) {
		mustBeOpen(branch);
		drafts.keep(branch.caseNumber(), MEETING, map(meeting), by);
	}

	/**
	 * Goes on from what was saved then.
	 *
	 * @throws Refusal when the branch has reported already, or somebody else has written meanwhile
	 */
	public void write(BranchReview branch, MeetingSheet meeting, Instant seen, String by) {
		mustBeOpen(branch);
		drafts.keep(branch.caseNumber(), MEETING, seen, map(meeting), by);
	}

	/**
	 * Everybody present was in favour, of all members whose level is chosen and whose votes are not written yet.
	 *
	 * @throws Refusal while it is not known who was there
	 */
	public void countUnanimous(BranchReview branch, String by) {
		var table = table(branch.id());
		var electorate = table.electorate().orElseThrow(() -> new Refusal(table.fault() != null ? table.fault()
			: "Chi bộ không còn đảng viên chính thức nên không biểu quyết; hãy ghi căn cứ xếp loại của từng người."));
		table.rows().stream().filter(row -> row.sheet().isWithoutVotes())
			.forEach(row -> write(row.review(), row.sheet().unanimous(electorate.present()), row.savedAt(), by));
	}

	/** The member turns out to belong to another form (2A, 2B, 2C). */
	public void change(MemberReview review, ReviewKind kind) {
		mustBeOpen(branches.get(review.branchReviewId()));
		reviews.kind(review.id(), kind);
	}

	private static void mustBeOpen(BranchReview branch) {
		if (branch.isReported()) {
			throw new Refusal(
				"Chi bộ đã báo cáo kết quả nên không sửa được nữa; cần sửa thì đề nghị cấp quyết định trả lại.");
		}
	}

	private MeetingTable.Row row(int number, MemberReview review, YearFigures year, Draft draft, ScoringFrame frame,
			Campaign campaign,
			MeetingSheet meeting, Optional<Electorate> electorate, String fault) {
		var sheet = sheet(draft, year, frame);
		var savedAt = draft == null ? null : draft.savedAt();
		var faults = new ArrayList<String>();
		if (sheet.notRated() || !review.isMember()) {
			if (!sheet.notRated()) {
				faults.add(Sentences.noMember(review.activity()) + "; hãy đánh dấu không xếp loại và ghi lý do.");
			} else if (!Reasons.isReason(sheet.reason())) {
				faults.add("Hãy ghi vì sao không xếp loại.");
			}
			return new MeetingTable.Row(number, review, year, sheet, savedAt, frame, Optional.empty(), Optional.empty(),
				faults);
		}
		var proposal = answer(
			() -> ratings.propose(sheet.facts(review.kind(), frame), campaign.referenceDay(),
				campaigns.place(campaign)),
			faults);
		if (sheet.level() == null) {
			faults.add("Chưa chọn mức xếp loại.");
		} else if (proposal.isPresent() && !Reasons.isGiven(proposal.get().outcome(), sheet.level(), sheet.reason())) {
			faults.add("Mức đã chọn khác mức quy định đề nghị; hãy ghi lý do.");
		}
		if (!year.agreesWith(sheet.tasksDone(), sheet.tasksLate(), sheet.tasksExceeded())
			&& !Reasons.isReason(sheet.reason())) {
			faults.add("Tỷ lệ nhiệm vụ khác kết quả việc đã giao; hãy ghi lý do.");
		}
		if (review.writtenOn() == null && !Reasons.isReason(sheet.reason())) {
			faults.add("Chưa nộp bản tự kiểm điểm; hãy ghi lý do.");
		}
		var vote = electorate.flatMap(all -> answer(() -> count(review, sheet, meeting, all), faults));
		if (fault != null) {
			faults.add("Chưa ghi đúng ngày họp và người dự họp.");
		} else if (electorate.isEmpty() && !Reasons.isReason(sheet.reason())) {
			faults.add("Chi bộ không còn đảng viên chính thức để biểu quyết; hãy ghi căn cứ xếp loại vào ô lý do.");
		}
		if (vote.isPresent() && !vote.get().passed()) {
			faults.add(
				"Mức này không đủ số phiếu (" + vote.get().sentence() + "); hãy biểu quyết lại hoặc chọn mức khác.");
		}
		return new MeetingTable.Row(number, review, year, sheet, savedAt, frame, proposal, vote, faults);
	}

	VoteCount count(MemberReview review, RatingSheet sheet, MeetingSheet meeting, Electorate electorate) {
		return votes.count(review.caseNumber(), "review.level", meeting.metOn(), electorate, sheet.ballot());
	}

	/** Nobody votes in a branch that its official members have left; it does not hold up the others for that. */
	private Optional<Electorate> electorate(MeetingSheet meeting, Campaign campaign, List<Member> official) {
		if (meeting.metOn() == null || meeting.metOn().isAfter(LocalDate.now(clock))) {
			throw new Refusal("Hãy ghi ngày họp chi bộ, không sau hôm nay.");
		}
		if (meeting.metOn().getYear() < campaign.reviewYear()) {
			throw new Refusal("Ngày họp chi bộ trước năm kiểm điểm; hãy ghi lại ngày họp.");
		}
		var ids = official.stream().map(Member::id).collect(Collectors.toSet());
		return ids.isEmpty() ? Optional.empty() : Optional.of(votes.branchOfAnySize(ids,
			meeting.members(Attendance.AWAY, ids), meeting.members(Attendance.EXEMPT, ids),
			meeting.members(Attendance.ABSENT, ids)));
	}

	/**
	 * Before anything is written with the shares of tasks that are on record. Without points of criteria that only another
	 * form has: it may have been changed.
	 */
	private RatingSheet sheet(Draft draft, YearFigures year, ScoringFrame frame) {
		var content = new HashMap<>(draft == null ? prefilled(year) : draft.content());
		content.computeIfPresent("points", (field, points) -> {
			var own = new HashMap<>((Map<?, ?>) points);
			own.keySet().retainAll(frame.criteria().stream().map(ScoringFrame.Criterion::id).toList());
			return own;
		});
		return json.convertValue(content, RatingSheet.class);
	}

	private static Map<String, Object> prefilled(YearFigures year) {
		return !year.knowsShares() ? Map.of() : Map.of("tasksDone", year.tasks().donePercent(), "tasksLate",
			year.tasks().latePercent(), "tasksExceeded", year.tasks().exceededPercent());
	}

	@SuppressWarnings("unchecked")
	private Map<String, Object> map(Object sheet) {
		return json.convertValue(sheet, Map.class);
	}

	/** The answer, or none and why. */
	private static <T> Optional<T> answer(Supplier<T> question, List<String> faults) {
		try {
			return Optional.of(question.get());
		} catch (Refusal refusal) {
			faults.add(refusal.getMessage());
			return Optional.empty();
		}
	}
}
