package vn.chibo.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.base.Refusal;
import vn.chibo.rules.Place;
import vn.chibo.support.MarkdownTable;
import vn.chibo.voting.VoteRule.Comparison;
import vn.chibo.workflow.models.RealTables;

/** Who counts and what is enough, by the real tables, row by row of {@code docs/admission-boundaries.md}. */
class VotesTest {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
	private static final LocalDate LONG_AGO = LocalDate.of(1975, 4, 30);

	private static final VoteRules RULES = new VoteRules(RealTables.tables());
	private final Votes votes = new Votes(RULES, caseNumber -> Place.EVERYWHERE);

	static List<String> keys() {
		return RealTables.keys("bpmn/*/votes.dmn");
	}

	static List<Named<Map<String, String>>> boundaries() {
		return MarkdownTable.under("## Votes", Path.of("docs/admission-boundaries.md")).stream()
			.map(row -> Named.of(row.get("Case"), row)).toList();
	}

	@ParameterizedTest
	@MethodSource("boundaries")
	void voteEndsAsTheDocumentSays(Map<String, String> row) {
		var figures = Arrays.stream(row.get("For / against / blank").split(" / ")).mapToInt(Integer::parseInt)
			.toArray();
		var count = votes.count("KN-2026-000001", row.get("Vote"), DAY, electorate(row.get("Vote"), row.get("Meeting")),
			new Ballot(figures[0], figures[1], figures[2]));
		assertThat(count.passed() ? "passed" : "failed").isEqualTo(row.get("Outcome"));
		assertThat(count.sentence()).isEqualTo(row.get("Sentence"));
		assertThat(count.rule().legalBasis()).isEqualTo(row.get("Legal basis"));
	}

	@Test
	void documentShowsEveryVote() {
		assertThat(boundaries().stream().map(row -> row.getPayload().get("Legal basis")))
			.containsAll(RealTables.outputs("bpmn/*/votes.dmn", "legalBasis"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
		-1 | 21 | 0 | Số tán thành không thể âm (-1); hãy ghi lại.
		-1 | -2 | -3 | Có 3 chỗ cần sửa: (1) Số tán thành không thể âm (-1); hãy ghi lại. \
			(2) Số không tán thành không thể âm (-2); hãy ghi lại. (3) Số phiếu trắng không thể âm (-3); hãy ghi lại.
		15 | 3 | 0 | Cộng tán thành, không tán thành và phiếu trắng được 18, nhiều hơn số có mặt (17); hãy kiểm phiếu lại.
		2147483647 | 1 | 0 | Cộng tán thành, không tán thành và phiếu trắng được 2147483648, nhiều hơn số có mặt (17); \
			hãy kiểm phiếu lại.
		14 | 2 | 0 | Cộng tán thành, không tán thành và phiếu trắng được 16, ít hơn số có mặt (17); ai có mặt mà không bỏ \
			phiếu thì ghi vào phiếu trắng.
		""")
	void figuresThatCannotBeRightAreRefused(int inFavour, int against, int blank, String sentence) {
		var electorate = electorate("admission.branch", "20 official, 3 absent");
		assertThatThrownBy(() -> votes.count("KN-2026-000001", "admission.branch", DAY, electorate,
			new Ballot(inFavour, against, blank)))
			.isInstanceOf(Refusal.class).hasMessage(sentence.replaceAll("\\s+", " "));
	}

	@Test
	void whoIsAbsentCountsAndWhoIsAwayOrExemptDoesNot() {
		assertThat(votes.branch(DAY, ids(1, 20), ids(1, 2), ids(3, 3), ids(4, 6)))
			.isEqualTo(new Electorate(Electors.SUMMONED_OFFICIAL_MEMBERS, 17, 14));
	}

	@Test
	void probationaryMemberInAListIsRefused() {
		var official = ids(1, 20);
		assertThatThrownBy(() -> votes.branch(DAY, official, Set.of(), Set.of(), ids(20, 22)))
			.isInstanceOf(Refusal.class)
			.hasMessage(
				"Danh sách người vắng mặt có 2 người không phải là đảng viên chính thức của chi bộ; hãy bỏ khỏi danh "
					+ "sách.");
	}

	@Test
	void nobodyStandsInTwoLists() {
		assertThatThrownBy(() -> votes.branch(DAY, ids(1, 20), ids(1, 2), ids(2, 3), ids(1, 4)))
			.isInstanceOf(Refusal.class)
			.hasMessage("Có 3 người đứng trong nhiều danh sách; hãy để mỗi người ở đúng một danh sách.");
	}

	@Test
	void branchOfTwoCannotVote() {
		assertThatThrownBy(() -> votes.branch(DAY, ids(1, 2), Set.of(), Set.of(), Set.of())).isInstanceOf(Refusal.class)
			.hasMessage(
				"Chi bộ chỉ có 2 đảng viên chính thức, cần ít nhất 3 mới biểu quyết được (Điều lệ Đảng, Điều 24: chi "
					+ "bộ có ít nhất ba đảng viên chính thức); hãy báo cáo cấp ủy cấp trên trực tiếp.");
	}

	@Test
	void meetingOfNobodyIsRefused() {
		assertThatThrownBy(() -> votes.branch(DAY, ids(1, 3), ids(1, 1), ids(2, 2), ids(3, 3)))
			.isInstanceOf(Refusal.class)
			.hasMessage("Không có đảng viên chính thức nào dự họp; hãy kiểm tra lại các danh sách.");
	}

	@Test
	void allFaultsOfTheListsAreSaidAtOnce() {
		assertThatThrownBy(() -> votes.branch(DAY, ids(1, 2), ids(1, 3), ids(2, 2), ids(4, 4)))
			.isInstanceOf(Refusal.class)
			.hasMessageStartingWith("Có 5 chỗ cần sửa: (1) Danh sách người đang sinh hoạt tạm thời nơi khác có 1 người")
			.hasMessageContaining("(2) Danh sách người vắng mặt có 1 người")
			.hasMessageContaining("(3) Có 1 người đứng trong")
			.hasMessageContaining("(4) Chi bộ chỉ có 2").hasMessageContaining("(5) Không có đảng viên chính thức nào");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
		0 | 0 | Có 2 chỗ cần sửa: (1) Tổng số cấp ủy viên phải từ 1 trở lên; hãy ghi lại. \
			(2) Số cấp ủy viên có mặt phải từ 1 trở lên; hãy ghi lại.
		9 | 0 | Số cấp ủy viên có mặt phải từ 1 trở lên; hãy ghi lại.
		9 | 10 | Số có mặt (10) nhiều hơn tổng số cấp ủy viên (9); hãy kiểm tra lại.
		""")
	void committeeThatCannotBeIsRefused(int members, int present, String sentence) {
		assertThatThrownBy(() -> Electorate.committee(members, present)).isInstanceOf(Refusal.class)
			.hasMessage(sentence.replaceAll("\\s+", " "));
	}

	@Test
	void voteOfAnotherBodyIsNotCounted() {
		var committee = Electorate.committee(9, 9);
		assertThatThrownBy(() -> votes.count("KN-2026-000001", "admission.branch", DAY, committee, new Ballot(9, 0, 0)))
			.isInstanceOf(IllegalArgumentException.class)
			.hasMessage("no vote of SUMMONED_OFFICIAL_MEMBERS is counted among COMMITTEE_MEMBERS");
	}

	@Test
	void voteThatNoRuleKnowsIsNotCounted() {
		var committee = Electorate.committee(9, 9);
		assertThatThrownBy(() -> votes.count("KN-2026-000001", "admission.nobody", DAY, committee, new Ballot(9, 0, 0)))
			.isInstanceOf(IllegalArgumentException.class)
			.hasMessage("no row of bpmn/*/votes.dmn for 'admission.nobody' on " + DAY);
	}

	@Test
	void ruleIsInForceFromItsFirstDay() {
		var present = votes.branch(LocalDate.of(2025, 7, 1), ids(1, 3), Set.of(), Set.of(), Set.of());
		assertThat(
			votes.count("KN-2026-000001", "admission.branch", LocalDate.of(2025, 7, 1), present, new Ballot(2, 1, 0))
				.passed())
			.isTrue();
	}

	@ParameterizedTest
	@MethodSource("keys")
	void majorityOfLongAgoIsTheOldestOne(String key) {
		assertThat(RULES.vote(key, LONG_AGO, Place.EVERYWHERE)).isEqualTo(RULES.vote(key, DAY, Place.EVERYWHERE));
	}

	@Test
	void smallestBranchOfLongAgoIsTheOldestOne() {
		assertThat(RULES.smallestBranch(LONG_AGO)).isEqualTo(RULES.smallestBranch(DAY));
	}

	@ParameterizedTest
	@CsvSource({"0, 3, AT_LEAST", "4, 3, AT_LEAST", "1, 1, MORE_THAN"})
	void ruleThatNoVoteCanReachIsNoRule(int numerator, int denominator, Comparison comparison) {
		assertThatThrownBy(() -> new VoteRule(numerator, denominator, comparison, Electors.COMMITTEE_MEMBERS, "x"))
			.isInstanceOf(IllegalArgumentException.class);
	}

	/** {@code 20 official, 1 exempt staying away, 3 absent} or {@code 9 members, 6 present}. */
	private Electorate electorate(String vote, String meeting) {
		var people = Pattern.compile("(\\d+) ([a-z ]+)").matcher(meeting).results()
			.collect(Collectors.toMap(part -> part.group(2), part -> Integer.parseInt(part.group(1))));
		Function<String, Integer> number = kind -> people.getOrDefault(kind, 0);
		if (people.containsKey("official")) {
			var away = number.apply("away");
			var exempt = away + number.apply("exempt staying away");
			return votes.branch(DAY, ids(1, number.apply("official")), ids(1, away), ids(away + 1, exempt),
				ids(exempt + 1, exempt + number.apply("absent")));
		}
		return vote.endsWith("standingCommittee")
			? Electorate.standingCommittee(number.apply("members"), number.apply("present"))
			: Electorate.committee(number.apply("members"), number.apply("present"));
	}

	private static Set<Long> ids(long first, long last) {
		return LongStream.rangeClosed(first, last).boxed().collect(Collectors.toSet());
	}
}
