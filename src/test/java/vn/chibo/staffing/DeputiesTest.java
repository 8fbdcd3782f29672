package vn.chibo.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.chibo.support.Province.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.base.Refusal;
import vn.chibo.register.Body;
import vn.chibo.register.Committee;
import vn.chibo.register.Seats;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Province;
import vn.chibo.support.TestClock;
import vn.chibo.support.TestRegister;

/** Which deputies can be named, for when, and what ends their time. */
@ChiBoTest
class DeputiesTest {

	@Autowired
	Deputies deputies;
	@Autowired
	Candidates candidates;
	@Autowired
	HeldSeats held;
	@Autowired
	Seats seats;
	@Autowired
	TestClock clock;
	@Autowired
	TestRegister register;
	@Autowired
	JdbcClient jdbc;

	Province province;

	/** A small branch that has elected a secretary only. */
	@BeforeEach
	void aVillageWithASecretary() {
		province = new Province(jdbc, register);
		province.seat(province.committee("thon"), "an");
		province.person("binh");
		province.person("chi");
	}

	@Test
	void theDeputyHasTheCommitteesFromTheFirstToTheLastDay() {
		name("an", "binh", TODAY.plusDays(1), TODAY.plusDays(3));

		assertThat(committeesOf("binh", TODAY)).isEmpty();
		assertThat(committeesOf("binh", TODAY.plusDays(1))).containsExactly(province.committee("thon"));
		assertThat(committeesOf("binh", TODAY.plusDays(3))).containsExactly(province.committee("thon"));
		assertThat(committeesOf("binh", TODAY.plusDays(4))).isEmpty();
	}

	@Test
	void whoNamedAndWhenStaysWritten() {
		name("an", "binh", TODAY, TODAY);

		assertThat(onlyOne("an")).satisfies(one -> {
			assertThat(one.namedBy()).isEqualTo("Lê Văn an");
			assertThat(one.namedAt()).isEqualTo(clock.instant());
			assertThat(one.endedAt()).isNull();
		});
	}

	@Test
	void bothAreToldWithoutNames() {
		name("an", "binh", TODAY, TODAY.plusDays(4));

		assertThat(mails("binh")).singleElement().asString().contains("Đồng chí làm thay Bí thư Chi bộ thôn 1 từ ngày "
			+ "23/11/2026 đến ngày 27/11/2026").doesNotContain("Lê Văn");
		assertThat(mails("an")).singleElement().asString().contains("Đã ghi người làm thay việc của đồng chí từ ngày "
			+ "23/11/2026 đến ngày 27/11/2026").doesNotContain("Lê Văn");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
		2026-11-22 | 2026-11-25 | Ngày bắt đầu đã qua; hãy chọn từ hôm nay, 23/11/2026, trở đi.
		2026-11-25 | 2026-11-24 | Ngày kết thúc sớm hơn ngày bắt đầu; hãy chọn lại hai ngày.
		2026-11-23 | 2027-05-24 | Một lần làm thay dài nhất đến ngày 23/05/2027; hãy chọn ngày kết thúc sớm hơn.
		""")
	void daysThatCannotBeAreRefused(LocalDate from, LocalDate to, String sentence) {
		assertRefused("an", "binh", from, to, sentence);
		assertThat(of("an")).isEmpty();
	}

	@Test
	void sixMonthsAndASingleDayCanBe() {
		name("an", "binh", TODAY, LocalDate.of(2027, 5, 23));
		name("an", "binh", LocalDate.of(2027, 5, 24), LocalDate.of(2027, 5, 24));

		assertThat(of("an")).hasSize(2);
	}

	@Test
	void nobodyHasTwoDeputiesOnADay() {
		name("an", "binh", TODAY.plusDays(5), TODAY.plusDays(9));

		var sentence = "Đồng chí Lê Văn an đã có đồng chí Lê Văn binh làm thay từ 28/11/2026 đến 02/12/2026; hãy chọn ngày "
			+ "khác hoặc kết thúc việc làm thay đó trước.";
		assertRefused("an", "chi", TODAY, TODAY.plusDays(5), sentence);
		assertRefused("an", "chi", TODAY.plusDays(9), TODAY.plusDays(12), sentence);
		assertRefused("an", "chi", TODAY.plusDays(6), TODAY.plusDays(7), sentence);
		name("an", "chi", TODAY, TODAY.plusDays(4));
		name("an", "chi", TODAY.plusDays(10), TODAY.plusDays(12));

		assertThat(of("an")).hasSize(3);
	}

	@Test
	void thereIsNoChainOfDeputies() {
		province.seat(province.committee("thon"), "binh");
		name("an", "binh", TODAY, TODAY.plusDays(5));

		assertRefused("binh", "chi", TODAY.plusDays(5), TODAY.plusDays(8),
			"Đồng chí Lê Văn binh đang nhận làm thay đồng chí "
				+ "Lê Văn an từ 23/11/2026 đến 28/11/2026; hãy kết thúc việc làm thay đó trước.");
		name("binh", "chi", TODAY.plusDays(6), TODAY.plusDays(8));
		assertRefused("an", "binh", TODAY.plusDays(8), TODAY.plusDays(9),
			"Đồng chí Lê Văn binh cũng vắng từ 29/11/2026 đến "
				+ "01/12/2026; hãy chọn đồng chí khác.");
	}

	@Test
	void whatWasEndedIsInNobodysWay() {
		name("an", "binh", TODAY, TODAY.plusDays(5));
		deputies.end(onlyOne("an"), province.login("an"));
		name("an", "chi", TODAY, TODAY.plusDays(5));

		assertThat(committeesOf("binh", TODAY)).isEmpty();
		assertThat(committeesOf("chi", TODAY)).containsExactly(province.committee("thon"));
	}

	@Test
	void onceEndedIsEnded() {
		name("an", "binh", TODAY, TODAY.plusDays(5));
		var one = onlyOne("an");
		deputies.end(one, province.login("an"));

		assertThat(onlyOne("an").endedBy()).isEqualTo("Lê Văn an");
		assertThat(mails("binh")).hasSize(2);
		assertThatThrownBy(() -> deputies.end(one, province.login("an"))).isInstanceOf(Refusal.class)
			.hasMessage("Việc làm thay này đã kết thúc rồi; hãy tải lại trang.");
	}

	@Test
	void ofABranchItsOfficialMembersWithALoginMay() {
		for (var person : List.of("dubi", "khongmay", "dixa", "mien", "dinhchi")) {
			province.person(person);
		}
		register.memberIs(province.login("dubi"), "official_on", null);
		province.losesLogin("khongmay");
		province.becomes("dixa", "AWAY");
		province.becomes("mien", "EXEMPT");
		province.becomes("dinhchi", "SUSPENDED");
		province.member("noikhac", "tosoi");

		assertThat(candidatesFor("an")).containsExactlyInAnyOrder("Lê Văn binh", "Lê Văn chi");
		assertRefused("an", "noikhac", TODAY, TODAY,
			"Đồng chí được chọn không làm thay được trong suốt thời gian này; hãy "
				+ "chọn lại trong danh sách.");
	}

	@Test
	void whoBecomesOfficialInTimeMay() {
		register.memberIs(province.login("binh"), "official_on", TODAY.plusDays(2));

		assertThat(candidatesFor("an")).containsExactly("Lê Văn chi");
		name("an", "binh", TODAY.plusDays(2), TODAY.plusDays(3));
	}

	@Test
	void aboveTheBranchOnlyThoseWhoSitInTheOrganisationMay() {
		province.seat(province.department("xa"), "truongban");
		province.seat(province.department("xa"), "phoban");
		province.seat(province.committee("xa"), "uyvien");
		province.seat(new Committee(province.id("xa"), Body.STANDING_COMMITTEE), "saphet", TODAY.minusYears(1),
			TODAY.plusDays(1));

		assertThat(candidatesFor("truongban")).containsExactlyInAnyOrder("Lê Văn phoban", "Lê Văn saphet",
			"Lê Văn uyvien");
		name("truongban", "saphet", TODAY, TODAY.plusDays(1));
		assertRefused("truongban", "saphet", TODAY.plusDays(2), TODAY.plusDays(2),
			"Đồng chí được chọn không làm thay được "
				+ "trong suốt thời gian này; hãy chọn lại trong danh sách.");
	}

	@Test
	void whoSitsInTwoOrganisationsIsReplacedByOneWhoBelongsToBoth() {
		province.seat(province.committee("xa"), "an");
		province.seat(province.committee("xa"), "binh");
		province.seat(province.committee("xa"), "noikhac");
		register.memberIs(province.login("noikhac"), "branch_id", province.id("tosoi"));

		assertThat(candidatesFor("an")).containsExactly("Lê Văn binh");
	}

	@Test
	void whoHasNoSeatHasNobody() {
		assertThat(candidatesFor("chi")).isEmpty();
		assertThat(catchThrowable(() -> name("chi", "binh", TODAY, TODAY))).isInstanceOf(Refusal.class);
	}

	@ParameterizedTest
	@ValueSource(strings = {"branch", "activity", "login"})
	void whoDoesNotBelongThereAnyMoreIsEndedByTheRun(String why) {
		name("an", "binh", TODAY, TODAY.plusDays(5));
		switch (why) {
			case "branch" -> register.memberIs(province.login("binh"), "branch_id", province.id("tosoi"));
			case "activity" -> province.becomes("binh", "SUSPENDED");
			default -> province.losesLogin("binh");
		}

		deputies.endGroundless();

		assertThat(onlyOne("an")).satisfies(one -> {
			assertThat(one.endedAt()).isNotNull();
			assertThat(one.endedBy()).isNull();
		});
		assertThat(mails("an")).hasSize(2);
	}

	@Test
	void whoBelongsThereStillIsNotEndedByTheRun() {
		name("an", "binh", TODAY, TODAY.plusDays(5));
		province.deputy("an", "noikhac", TODAY.plusDays(8), TODAY.plusDays(9));
		register.memberIs(province.login("noikhac"), "branch_id", province.id("tosoi"));

		deputies.endGroundless();

		assertThat(of("an")).extracting(Deputyship::endedAt).containsOnlyNulls();
	}

	private void name(String absent, String deputy, LocalDate from, LocalDate to) {
		deputies.name(new DeputyForm(province.person(absent), province.person(deputy), from, to),
			province.login(absent));
	}

	private void assertRefused(String absent, String deputy, LocalDate from, LocalDate to, String sentence) {
		assertThatThrownBy(() -> name(absent, deputy, from, to)).isInstanceOf(Refusal.class).hasMessage(sentence);
	}

	private List<Deputyship> of(String absent) {
		return deputies.of(List.of(province.person(absent)), 0, 10);
	}

	private Deputyship onlyOne(String absent) {
		assertThat(of(absent)).hasSize(1);
		return of(absent).get(0);
	}

	private List<String> candidatesFor(String person) {
		return candidates.of(held.of(List.of(province.person(person))), TODAY, TODAY).stream()
			.map(Candidates.Candidate::fullName).toList();
	}

	private List<Committee> committeesOf(String person, LocalDate day) {
		clock.set(day);
		var committees = seats.committeesOf(province.login(person));
		clock.reset();
		return committees;
	}

	private List<String> mails(String person) {
		return jdbc
			.sql("select details from outgoing_mail where recipient_id = ? and template = 'newsOfNoCase' order by id")
			.param(province.person(person)).query(String.class).list();
	}
}
