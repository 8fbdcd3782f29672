package vn.chibo.procedures.reorganisation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.base.Days;
import vn.chibo.register.Member;
import vn.chibo.register.reorganising.Follower;
import vn.chibo.register.reorganising.Plan;
import vn.chibo.worklist.OpenWork;

/**
 * What a proposal would change if it were confirmed now.
 *
 * @param names    of the organisations that it is about
 * @param superior the name of the new superior, or of the one under which is founded; absent otherwise
 * @param into     the name of the one that goes on when they merge; absent otherwise
 * @param competent the committee that decides
 * @param members  those of branches that are merged or split
 * @param cases    the numbers of the open cases that go along
 * @param tasks    what waits to be done in them
 * @param faults   what stands against it, a sentence each
 * @param changes  what has become different since it was handed in, a sentence each
 */
record Preview(Proposal proposal, Plan plan, List<String> names, String superior, String into, String competent,
		String basis, List<Line> lines, List<Member> members, List<Choices.Chosen> chosen, List<String> cases,
		List<OpenWork.Open> tasks, List<String> faults, List<String> changes) {

	/** In one sentence: which organisations become what. */
	public String sentence() {
		var created = plan.created().stream().map(one -> "%s (mã %s)".formatted(one.name(), one.code()))
			.collect(Collectors.joining(", "));
		var all = String.join(", ", names);
		return switch (plan.kind()) {
			case FOUND -> "Thành lập %s trực thuộc %s".formatted(created, superior);
			case MERGE -> into != null ? "Sáp nhập %s vào %s".formatted(
				names.stream().filter(name -> !name.equals(into)).collect(Collectors.joining(", ")), into)
				: "Sáp nhập %s thành %s".formatted(all, created);
			case SPLIT -> "Tách từ %s: %s".formatted(all, created);
			case MOVE -> "Chuyển %s về trực thuộc %s".formatted(all, superior);
			case RENAME -> "Đổi tên %s thành %s".formatted(all, plan.newName());
			case END -> "Giải thể %s".formatted(all);
		};
	}

	public String decision() {
		return "Số %s ngày %s, có hiệu lực từ %s".formatted(proposal.decisionNumber(),
			Days.vietnamese(proposal.decidedOn()), Days.vietnamese(proposal.from()));
	}

	ReorganisationNews.Words words() {
		return new ReorganisationNews.Words(sentence(), plan.from());
	}

	/** What it comes to, a sentence each. */
	public List<String> effects() {
		var members = lines.stream().mapToInt(Line::members).sum();
		var work = cases.isEmpty() && tasks.isEmpty() ? "Hồ sơ, nhiệm vụ nếu có từ nay"
			: "%d hồ sơ đang giải quyết và %d nhiệm vụ đang chờ".formatted(cases.size(), tasks.size());
		return switch (plan.kind()) {
			case FOUND -> List
				.of("Tổ chức mới chưa có đảng viên, chưa có cấp ủy: cấp trên làm thay đến khi kiện toàn.");
			case MERGE -> List.of(
				members + " đảng viên cùng sinh hoạt ở tổ chức sau sáp nhập, không cần giấy giới thiệu.",
				"Tổ chức không còn nữa: người giữ chức vụ ở đó thôi giữ từ ngày quyết định có hiệu lực.",
				work + " chuyển theo; chỉ tiêu kết nạp được cộng lại.");
			case SPLIT -> List.of("%d đảng viên sang chi bộ mới, không cần giấy giới thiệu; %d ở lại."
				.formatted(plan.goes().size(), members - plan.goes().size()),
				"Người sang chi bộ mới thôi giữ chức vụ ở chi bộ cũ; hồ sơ của họ chuyển theo.");
			case MOVE -> List.of("%d đảng viên vẫn ở chi bộ của mình, dưới cấp trên mới.".formatted(members),
				work + " theo tuyến của cấp trên mới.",
				"Ai đang giữ chức vụ ở cấp trên cũ thôi giữ từ ngày quyết định có hiệu lực.");
			case RENAME -> List.of("Chỉ tên đổi; đảng viên, chức vụ, hồ sơ, nhiệm vụ giữ nguyên.");
			case END -> List.of("Tổ chức hết hiệu lực; người giữ chức vụ ở đó thôi giữ.");
		};
	}

	/** Whether somebody has to be chosen: for a new branch, or for the committee of a new organisation. */
	public boolean offersChoice() {
		return !members.isEmpty() && !plan.created().isEmpty();
	}

	/** What was chosen for a member; nothing, mostly. */
	public Choices.Chosen chosenFor(long memberId) {
		return chosen.stream().filter(one -> one.memberId() == memberId).findFirst()
			.orElse(new Choices.Chosen(memberId, null, null));
	}

	/** How many go to each new branch, and who is to sit there. */
	public List<String> choice() {
		return Stream.iterate(0, index -> index + 1).limit(offersChoice() ? plan.created().size() : 0).map(index -> {
			var seats = members.stream().filter(member -> chosenFor(member.id()).position() != null
				&& goesTo(member.id()) == index)
				.map(member -> "%s: %s".formatted(chosenFor(member.id()).position().vietnamese(), member.fullName()))
				.sorted().collect(Collectors.joining(", "));
			return "%s: %d đảng viên%s".formatted(plan.created().get(index).name(),
				members.stream().filter(member -> goesTo(member.id()) == index).count(),
				seats.isEmpty() ? ", chưa chọn cấp ủy" : "; " + seats);
		}).toList();
	}

	private int goesTo(long memberId) {
		return plan.kind() == Plan.Kind.SPLIT ? plan.goes().getOrDefault(memberId, -1) : 0;
	}

	/** One of the organisations: how many members stand in it and below, and what else is there. */
	record Line(String name, int members, List<Follower.Held> held) {

		public String others() {
			return held.stream().map(one -> "%s: %d".formatted(one.what(), one.count()))
				.collect(Collectors.joining("; "));
		}
	}
}
