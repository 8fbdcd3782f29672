package vn.chibo.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.chibo.base.Refusal;
import vn.chibo.voting.VoteRules.SmallestBranch;

/**
 * Who counts in the votes of one meeting.
 *
 * @param counted the denominator: in a branch those summoned, absent or not; in a committee all its members
 * @param present how many of them can hand in a ballot
 */
public record Electorate(Electors electors, int counted, int present) {

	public Electorate {
		if (present < 1 || present > counted) {
			throw new IllegalArgumentException("%d of %d present".formatted(present, counted));
		}
	}

	/** A committee that meets: all its members count. */
	public static Electorate committee(int members, int present) {
		return ofCommittee(Electors.COMMITTEE_MEMBERS, members, present);
	}

	/** A standing committee that meets: all its members count. */
	public static Electorate standingCommittee(int members, int present) {
		return ofCommittee(Electors.STANDING_COMMITTEE_MEMBERS, members, present);
	}

	/** The rules of {@link Votes#branch}, for a branch that must not be smaller than that. */
	static Electorate branch(Set<Long> officialMembers, Set<Long> away, Set<Long> exemptNotAttending, Set<Long> absent,
			SmallestBranch smallest) {
		var lists = List.of(new NameList("người đang sinh hoạt tạm thời nơi khác", away),
			new NameList("người được miễn sinh hoạt và không dự họp", exemptNotAttending),
			new NameList("người vắng mặt", absent));
		var counted = officialMembers.stream().filter(member -> !away.contains(member))
			.filter(member -> !exemptNotAttending.contains(member)).toList();
		var present = counted.stream().filter(member -> !absent.contains(member)).count();

		var faults = new ArrayList<String>();
		lists.forEach(list -> list.strangers(officialMembers).ifPresent(faults::add));
		var named = lists.stream().flatMap(list -> list.members().stream()).toList();
		var twice = named.stream().distinct().filter(member -> named.indexOf(member) != named.lastIndexOf(member))
			.count();
		if (twice > 0) {
			faults
				.add("Có %d người đứng trong nhiều danh sách; hãy để mỗi người ở đúng một danh sách.".formatted(twice));
		}
		if (officialMembers.size() < smallest.officialMembers()) {
			faults.add(
				("Chi bộ chỉ có %d đảng viên chính thức, cần ít nhất %d mới biểu quyết được (%s); hãy báo cáo cấp ủy "
					+ "cấp trên trực tiếp.")
					.formatted(officialMembers.size(), smallest.officialMembers(), smallest.legalBasis()));
		}
		if (present == 0) {
			faults.add("Không có đảng viên chính thức nào dự họp; hãy kiểm tra lại các danh sách.");
		}
		refuse(faults);
		return new Electorate(Electors.SUMMONED_OFFICIAL_MEMBERS, counted.size(), (int) present);
	}

	private static Electorate ofCommittee(Electors electors, int members, int present) {
		var faults = new ArrayList<String>();
		if (members < 1) {
			faults.add("Tổng số %s phải từ 1 trở lên; hãy ghi lại.".formatted(electors.vietnamese()));
		}
		if (present < 1) {
			faults.add("Số %s có mặt phải từ 1 trở lên; hãy ghi lại.".formatted(electors.vietnamese()));
		}
		if (present > members) {
			faults.add("Số có mặt (%d) nhiều hơn tổng số %s (%d); hãy kiểm tra lại."
				.formatted(present, electors.vietnamese(), members));
		}
		refuse(faults);
		return new Electorate(electors, members, present);
	}

	static void refuse(List<String> faults) {
		if (!faults.isEmpty()) {
			throw new Refusal(faults);
		}
	}
}
