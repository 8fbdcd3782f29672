package vn.chibo.procedures.review.rating;

import java.util.Comparator;
import java.util.List;
import vn.chibo.register.Level;

/** How one group stands to the cap on EXCELLENT; whom to lower is for the committee to say. */
public record CapAssessment(Cap cap, Group group, LevelCounts counts, List<Ranked> ranking) {

	static CapAssessment of(Cap cap, Group group, List<Rated> rated) {
		return new CapAssessment(cap, group, LevelCounts.of(rated.stream().map(Rated::level).toList()),
			ranking(cap, rated.stream().filter(one -> one.level() == Level.EXCELLENT).toList()));
	}

	/** How many may be EXCELLENT once those over it are GOOD. */
	public int allowed() {
		return cap.allowed(counts);
	}

	/** How many have to be lowered to GOOD, at the least; 0 where the cap holds. */
	public int over() {
		return Math.max(0, counts.excellent() - allowed());
	}

	/** How many have to be lowered whatever reason the committee has; 0 where the ceiling holds. */
	public int overCeiling() {
		return Math.max(0, counts.excellent() - cap.ceiling(counts));
	}

	/** What no reason passes. */
	public String ceilingSentence() {
		return "Có %d/%d đảng viên được đề nghị xuất sắc, vượt trần %d%% (nhiều nhất %d) mà không lý do nào được vượt; "
			.formatted(counts.excellent(), counts.rated(), cap.ceilingPercent(), cap.ceiling(counts))
			+ "hãy chuyển ít nhất %d người xuống hoàn thành tốt ở trang thẩm định.".formatted(overCeiling());
	}

	/** The group of similar role, as people call it; the whole organisation where all are compared. */
	public String functionName() {
		return group.function() == null ? "toàn tổ chức"
			: ReviewKind.valueOf(group.function()).vietnamese().toLowerCase();
	}

	public String sentence() {
		var standing = "Có %d/%d đảng viên được đề nghị xuất sắc, tỷ lệ cho phép nhiều nhất %d (%d%% %s)".formatted(
			counts.excellent(), counts.rated(), allowed(), cap.percent(), cap.of().vietnamese());
		return over() == 0 ? standing + "; trong tỷ lệ."
			: standing + "; vượt %d, cấp ủy chọn người chuyển xuống hoàn thành tốt và ghi lý do.".formatted(over());
	}

	/** Who ties in everything shares a rank; the next one stands behind all of them. */
	private static List<Ranked> ranking(Cap cap, List<Rated> excellent) {
		var order = Comparator.comparingInt(Rated::score);
		for (var tieBreaker : cap.tieBreakers()) {
			order = order.thenComparingInt(tieBreaker::figure);
		}
		var better = order.reversed();
		return excellent.stream().sorted(better.thenComparingLong(Rated::memberId)).map(one -> new Ranked(
			1 + (int) excellent.stream().filter(other -> better.compare(other, one) < 0).count(), one)).toList();
	}

	/** Who is compared with whom; without {@code function} the whole grassroots organisation. */
	public record Group(long grassrootsId, String function) {

		static Group of(Rated rated, Cap.GroupBy key) {
			return new Group(rated.grassrootsId(), switch (key) {
				case GRASSROOTS_ORGANISATION -> null;
				case GRASSROOTS_ORGANISATION_AND_FUNCTION -> rated.function();
			});
		}
	}

	/** One of those proposed as EXCELLENT; 1 is the best. */
	public record Ranked(int rank, Rated rated) {
	}
}
