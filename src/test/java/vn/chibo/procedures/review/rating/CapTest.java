package vn.chibo.procedures.review.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.procedures.review.rating.Cap.Denominator;
import vn.chibo.procedures.review.rating.Cap.GroupBy;
import vn.chibo.procedures.review.rating.Cap.Rounding;
import vn.chibo.procedures.review.rating.Cap.SmallGroup;
import vn.chibo.procedures.review.rating.Cap.TieBreaker;
import vn.chibo.procedures.review.rating.CapAssessment.Group;
import vn.chibo.register.Level;
import vn.chibo.rules.Place;
import vn.chibo.workflow.models.RealTables;

/** How many may be EXCELLENT, row by row of {@code docs/review-boundaries.md} and against trying every number. */
class CapTest {

	private static final int LARGEST_GROUP = 60;
	private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

	private static final CapRules RULES = new CapRules(RealTables.tables());

	private final Cap inForce = RULES.excellentCap(DAY, Place.EVERYWHERE);

	static List<Map<String, String>> boundaries() {
		return Boundaries.rows("## Cap");
	}

	@ParameterizedTest
	@MethodSource("boundaries")
	void threeReadingsAllowWhatTheDocumentSays(Map<String, String> row) {
		var goodOrBetter = Integer.parseInt(row.get("Good or better"));
		var others = Integer.parseInt(row.get("Other rated"));
		for (var of : Denominator.values()) {
			for (var rounding : Rounding.values()) {
				for (var excellent : new int[] {0, goodOrBetter}) {
					var counts = new LevelCounts(excellent, goodOrBetter - excellent, others, 0);
					assertThat(cap(20, of, rounding, inForce.smallGroup()).allowed(counts))
						.as("%s %s %s", of, rounding, counts).isEqualTo(Integer.parseInt(row.get(of + " " + rounding)));
				}
			}
		}
	}

	@Test
	void capInForceIsTheOneThatTheDocumentNames() {
		assertThat(inForce).isEqualTo(new Cap(20, 25, Denominator.GOOD, Rounding.FLOOR, new SmallGroup(5, 1),
			GroupBy.GRASSROOTS_ORGANISATION_AND_FUNCTION, List.of(TieBreaker.TASK_POINTS, TieBreaker.TASKS_EXCEEDED),
			RealTables.outputs("bpmn/review/cap.dmn", "excellentCap", "legalBasis").get(0)));
		assertThat(Path.of("docs/review-boundaries.md")).content().contains("> " + inForce.legalBasis());
	}

	/** The smallest number to lower is found here by lowering one after the other until the rule holds. */
	@ParameterizedTest
	@ValueSource(ints = {0, 1, 10, 20, 25, 33, 50, 99, 100})
	void noSmallerNumberWouldDoAndThisOneDoes(int percent) {
		var wrong = new ArrayList<String>();
		for (var cap : caps(percent).toList()) {
			var limits = IntStream.rangeClosed(0, LARGEST_GROUP).map(of -> limit(cap, of)).toArray();
			groups().forEach(group -> {
				var found = new CapAssessment(cap, new Group(1, null), group, List.of()).over();
				if (found != lowerOneByOne(cap, limits, group)) {
					wrong.add("%s %s: %d".formatted(cap, group, found));
				}
			});
		}
		assertThat(wrong).isEmpty();
	}

	@Test
	void groupsAreComparedByOrganisationAndFunction() {
		var rated = List.of(rated(1, 7, "A", 95, 66, 30), rated(2, 8, "A", 95, 66, 30),
			rated(3, 7, "B", 95, 66, 30), rated(4, 7, "A", 95, 66, 30));
		assertThat(new Caps(RULES).assess(rated, DAY, Place.EVERYWHERE)).extracting(CapAssessment::group)
			.containsExactly(new Group(7, "A"), new Group(8, "A"), new Group(7, "B"));
		assertThat(rated).extracting(one -> Group.of(one, GroupBy.GRASSROOTS_ORGANISATION))
			.containsExactly(new Group(7, null), new Group(8, null), new Group(7, null), new Group(7, null));
	}

	@Test
	void rankingFollowsScoreThenTieBreakersAndLeavesTheRestEqual() {
		var assessment = assess(rated(5, 7, "A", 95, 66, 30), rated(4, 7, "A", 95, 66, 30),
			rated(1, 7, "A", 95, 66, 31),
			rated(2, 7, "A", 95, 67, 30), rated(3, 7, "A", 96, 66, 30), rated(6, 7, "A", 94, 70, 99),
			new Rated(8, 7, "A", Level.GOOD, 99, 70, 99));
		assertThat(assessment.ranking()).extracting(one -> one.rank() + ": " + one.rated().memberId())
			.containsExactly("1: 3", "2: 2", "3: 1", "4: 4", "4: 5", "6: 6");
	}

	@Test
	void betweenCapAndCeilingAReasonIsEnough() {
		var three = group(15, 3);
		assertThat(three.over()).isOne();
		assertThat(three.overCeiling()).isZero();
		var four = group(15, 4);
		assertThat(four.overCeiling()).isOne();
		assertThat(four.ceilingSentence())
			.startsWith("Có 4/15 đảng viên được đề nghị xuất sắc, vượt trần 25% (nhiều nhất 3)");
	}

	private static CapAssessment group(int rated, int excellent) {
		return assess(IntStream.rangeClosed(1, rated)
			.mapToObj(id -> new Rated(id, 7, "A", id <= excellent ? Level.EXCELLENT : Level.GOOD, 95, 66, 30))
			.toArray(Rated[]::new));
	}

	@Test
	void nobodyIsLoweredByTheMachine() {
		var seven = IntStream.rangeClosed(1, 30)
			.mapToObj(id -> new Rated(id, 7, "A", id <= 7 ? Level.EXCELLENT : Level.GOOD, 95, 66, 30))
			.toArray(Rated[]::new);
		var assessment = assess(seven);
		assertThat(assessment.counts()).isEqualTo(new LevelCounts(7, 23, 0, 0));
		assertThat(assessment.allowed()).isEqualTo(5);
		assertThat(assessment.over()).isEqualTo(2);
		assertThat(assessment.ranking()).hasSize(7).allMatch(one -> one.rated().level() == Level.EXCELLENT);
		assertThat(assessment.sentence())
			.isEqualTo("Có 7/30 đảng viên được đề nghị xuất sắc, tỷ lệ cho phép nhiều nhất 5 "
				+ "(20% số đảng viên hoàn thành tốt nhiệm vụ); vượt 2, cấp ủy chọn người chuyển xuống hoàn thành tốt và ghi lý do.");
	}

	@Test
	void groupWithinTheCapIsToldSo() {
		assertThat(assess(rated(1, 7, "A", 95, 66, 30)).sentence())
			.isEqualTo("Có 1/1 đảng viên được đề nghị xuất sắc, tỷ lệ "
				+ "cho phép nhiều nhất 1 (20% số đảng viên hoàn thành tốt nhiệm vụ); trong tỷ lệ.");
	}

	@ParameterizedTest
	@ValueSource(ints = {-1, 101})
	void shareThatCannotBeIsNoCap(int percent) {
		var smallGroup = new SmallGroup(0, 0);
		assertThatThrownBy(() -> cap(percent, Denominator.GOOD, Rounding.FLOOR, smallGroup))
			.isInstanceOf(IllegalArgumentException.class);
	}

	private static int lowerOneByOne(Cap cap, int[] limits, LevelCounts group) {
		var lowered = 0;
		while (!holds(cap, limits, group.excellent() - lowered, group.good() + lowered, group.rated())) {
			lowered++;
		}
		return lowered;
	}

	private static boolean holds(Cap cap, int[] limits, int excellent, int good, int rated) {
		var limit = limits[switch (cap.of()) {
			case GOOD -> good;
			case GOOD_AND_EXCELLENT -> good + excellent;
			case ALL_RATED -> rated;
		}];
		return excellent <= limit || rated < cap.smallGroup().below() && excellent <= cap.smallGroup().allowed();
	}

	private static int limit(Cap cap, int of) {
		return BigDecimal.valueOf((long) cap.percent() * of, 2)
			.setScale(0, cap.rounding() == Rounding.FLOOR ? RoundingMode.FLOOR : RoundingMode.HALF_UP).intValueExact();
	}

	private static Stream<Cap> caps(int percent) {
		return Stream.of(Denominator.values())
			.flatMap(of -> Stream.of(Rounding.values())
				.flatMap(rounding -> Stream.of(new SmallGroup(0, 0), new SmallGroup(5, 1), new SmallGroup(11, 2))
					.map(small -> cap(percent, of, rounding, small))));
	}

	/** Every way in which up to sixty people can be EXCELLENT, GOOD or something else. */
	private static Stream<LevelCounts> groups() {
		return IntStream.rangeClosed(0, LARGEST_GROUP).boxed().flatMap(rated -> IntStream.rangeClosed(0, rated).boxed()
			.flatMap(excellent -> IntStream.rangeClosed(0, rated - excellent)
				.mapToObj(good -> new LevelCounts(excellent, good, rated - excellent - good, 0))));
	}

	private static Cap cap(int percent, Denominator of, Rounding rounding, SmallGroup smallGroup) {
		return new Cap(percent, percent, of, rounding, smallGroup, GroupBy.GRASSROOTS_ORGANISATION, List.of(), "x");
	}

	private static CapAssessment assess(Rated... rated) {
		var assessments = new Caps(RULES).assess(List.of(rated), DAY, Place.EVERYWHERE);
		assertThat(assessments).hasSize(1);
		return assessments.get(0);
	}

	private static Rated rated(long id, long organisation, String function, int score, int taskPoints, int exceeded) {
		return new Rated(id, organisation, function, Level.EXCELLENT, score, taskPoints, exceeded);
	}
}
