package vn.chibo.register.sympathisers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.chibo.support.Province.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.base.Refusal;
import vn.chibo.register.Activity;
import vn.chibo.register.LeftPartyReason;
import vn.chibo.register.Member;
import vn.chibo.register.Members;
import vn.chibo.register.ResidenceLinks;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.ProspectBuilder;
import vn.chibo.support.Province;
import vn.chibo.support.TestRegister;

/** From the list of a branch to the list of members, and what is refused on the way. */
@ChiBoTest
class ProspectsTest {

	private static final String CASE = "KNĐ-2026-000001";

	@Autowired
	Prospects prospects;
	@Autowired
	ProspectLists list;
	@Autowired
	Members members;
	@Autowired
	ResidenceLinks links;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TestRegister register;

	Province province;
	long branch;

	@BeforeEach
	void aBranch() {
		province = new Province(jdbc, register);
		branch = province.id("thon");
	}

	@Test
	void theListIsInTheOrderOfGivenNames() {
		for (var name : new String[] {"Trần Thị Yến", "Lê Đức Ân", "Lê Đức An", "Phạm Văn Đạt", "Hồ Văn Dũng"}) {
			list.add(ProspectBuilder.in(branch).called(name).build());
		}
		prospects.applying(list.add(ProspectBuilder.in(branch).called("Vũ Thị Ba").build()));

		assertThat(prospects.onList(branch)).extracting(Prospect::fullName).containsExactly("Lê Đức An", "Lê Đức Ân",
			"Hồ Văn Dũng", "Phạm Văn Đạt", "Trần Thị Yến");
		assertThat(prospects.ofBranch(branch)).extracting(Prospect::fullName).hasSize(6).contains("Vũ Thị Ba");
		assertThat(prospects.onList(province.id("tosoi"))).isEmpty();
	}

	@Test
	void everythingThatIsWrittenIsReadAgain() {
		var written = ProspectBuilder.in(branch).leftThePartyOn(LocalDate.of(2020, 5, 1), LeftPartyReason.RESIGNED)
			.build();
		long id = list.add(written);

		assertThat(prospects.get(id)).usingRecursiveComparison().ignoringFields("id").isEqualTo(written);
	}

	@Test
	void whoAppliesIsOffTheListUntilTheyAreBack() {
		long id = listed();
		prospects.applying(id);

		assertThat(prospects.get(id).state()).isEqualTo(ProspectState.APPLYING);
		assertThatThrownBy(() -> prospects.applying(id)).isInstanceOf(Refusal.class)
			.hasMessage(Prospects.NO_LONGER_LISTED);
		assertThatThrownBy(() -> list.strikeOff(id, TODAY, "Chuyển đi nơi khác"))
			.hasMessage(Prospects.NO_LONGER_LISTED);

		prospects.backToList(id);
		assertThat(prospects.get(id).state()).isEqualTo(ProspectState.LISTED);
		assertThatThrownBy(() -> prospects.backToList(id)).isInstanceOf(Refusal.class)
			.hasMessageStartingWith("Người này hiện không làm thủ tục kết nạp");
	}

	@Test
	void whoIsAdmittedBecomesAProbationaryMemberOfTheBranch() {
		long id = listed();
		prospects.applying(id);

		long memberId = prospects.admit(id, branch, TODAY, CASE);

		var member = members.get(memberId);
		assertThat(member).extracting(Member::fullName, Member::bornOn, Member::admittedOn, Member::officialOn,
			Member::cardNumber, Member::activity, Member::branchId, Member::login)
			.containsExactly("Nguyễn Thị Hoa", LocalDate.of(1996, 3, 8), TODAY, null, null, Activity.ACTIVE, branch,
				null);
		assertThat(prospects.get(id)).extracting(Prospect::state, Prospect::memberId)
			.containsExactly(ProspectState.ADMITTED, memberId);
		assertThatThrownBy(() -> prospects.admit(id, branch, TODAY, CASE)).isInstanceOf(Refusal.class)
			.hasMessageStartingWith("Người này không còn làm thủ tục kết nạp tại chi bộ");
	}

	@Test
	void nobodyIsAdmittedFromTheListOrByAnotherBranch() {
		long id = listed();
		assertThatThrownBy(() -> prospects.admit(id, branch, TODAY, CASE)).isInstanceOf(Refusal.class);

		prospects.applying(id);
		assertThatThrownBy(() -> prospects.admit(id, province.id("tosoi"), TODAY, CASE)).isInstanceOf(Refusal.class);
		assertThat(prospects.get(id).state()).isEqualTo(ProspectState.APPLYING);
	}

	@ParameterizedTest
	@EnumSource(names = {"ACTIVE", "AWAY", "EXEMPT", "SUSPENDED", "DECEASED"})
	void whoIsAMemberCannotBeAdmittedOrListed(Activity activity) {
		long id = listed();
		prospects.applying(id);
		becomesMember(prospects.get(id).personalId(), activity);

		assertThatThrownBy(() -> prospects.admit(id, branch, TODAY, CASE)).isInstanceOf(Refusal.class)
			.hasMessageStartingWith("Số định danh cá nhân của người này là của một đảng viên");
		assertThat(prospects.get(id).state()).isEqualTo(ProspectState.APPLYING);
		assertThatThrownBy(() -> list.add(prospects.get(id))).isInstanceOf(Refusal.class)
			.hasMessage(
				"Số định danh cá nhân này là của một đảng viên trong danh sách đảng viên; hãy kiểm tra lại số.");
	}

	@ParameterizedTest
	@EnumSource(names = {"REMOVED", "EXPELLED", "RESIGNED"})
	void aFormerMemberIsBroughtBackOnProbationWithoutCardAndResidenceLink(Activity activity) {
		long id = list.add(ProspectBuilder.in(branch).leftThePartyOn(LocalDate.of(2022, 1, 5), LeftPartyReason.REMOVED)
			.build());
		long before = becomesMember(prospects.get(id).personalId(), activity);
		jdbc.sql("insert into residence_link (member_id, branch_id, introduced_on, commented) values (?, ?, ?, true)")
			.params(before, branch, LocalDate.of(2021, 3, 1)).update();
		prospects.applying(id);

		assertThat(prospects.admit(id, branch, TODAY, CASE)).isEqualTo(before);
		assertThat(links.find(before)).isEmpty();

		assertThat(members.get(before)).extracting(Member::fullName, Member::admittedOn, Member::officialOn,
			Member::cardNumber, Member::activity, Member::branchId)
			.containsExactly("Nguyễn Thị Hoa", TODAY, null, null, Activity.ACTIVE, branch);
		assertThat(
			jdbc.sql("select branch_id, left_on, case_number from former_standing where member_id = ?").param(before)
				.query((row, number) -> Map.of("branch", row.getLong(1), "left", row.getDate(2).toLocalDate(), "case",
					row.getString(3)))
				.list())
			.containsExactly(Map.of("branch", province.id("tosoi"), "left",
				LocalDate.of(2022, 1, 5), "case", CASE));
	}

	@Test
	void nobodyIsOnTwoListsAtATime() {
		var person = ProspectBuilder.in(branch).build();
		long id = list.add(person);
		long other = list.add(ProspectBuilder.in(branch).build());
		var elsewhere = ProspectBuilder.in(province.id("tosoi")).personalId(person.personalId()).build();

		assertThatThrownBy(() -> list.add(elsewhere)).isInstanceOf(Refusal.class)
			.hasMessageStartingWith("Số định danh cá nhân này đã có trong danh sách cảm tình Đảng");
		assertThatThrownBy(
			() -> list.change(ProspectBuilder.in(branch).id(other).personalId(person.personalId()).build()))
			.isInstanceOf(Refusal.class);

		list.strikeOff(id, TODAY, "Chuyển nơi làm việc");
		assertThat(list.add(elsewhere)).isEqualTo(id);
		assertThat(prospects.get(id)).extracting(Prospect::branchId, Prospect::state)
			.containsExactly(province.id("tosoi"), ProspectState.LISTED);
	}

	@Test
	void aNumberByWhichSomebodyWasKnownBecomesNobodyElses() {
		var person = ProspectBuilder.in(branch).build();
		long id = list.add(person);
		list.strikeOff(id, TODAY, "Chuyển nơi làm việc");
		var another = ProspectBuilder.in(branch).personalId(person.personalId()).born(LocalDate.of(1990, 1, 1)).build();
		var removed = ProspectBuilder.in(branch).born(LocalDate.of(1990, 1, 1)).build();
		becomesMember(removed.personalId(), Activity.REMOVED);

		for (var other : List.of(another, removed)) {
			assertThatThrownBy(() -> list.add(other))
				.hasMessageStartingWith("Số định danh cá nhân này đã ghi cho một người khác");
		}
		assertThat(prospects.get(id).bornOn()).isEqualTo(person.bornOn());
	}

	@Test
	void whoWasStruckOffIsNeitherChangedNorAdmitted() {
		long id = listed();
		list.strikeOff(id, TODAY, "Không còn phấn đấu");

		assertThat(prospects.ofBranch(branch)).isEmpty();
		assertThatThrownBy(() -> list.change(prospects.get(id))).hasMessage(Prospects.NO_LONGER_OPEN);
		assertThatThrownBy(() -> prospects.certificate(id, "12/GCN", TODAY, "Trung tâm")).isInstanceOf(Refusal.class);
		assertThatThrownBy(() -> prospects.applying(id)).isInstanceOf(Refusal.class);
	}

	@Test
	void aNewCertificateTakesThePlaceOfTheOneBefore() {
		long id = listed();
		prospects.certificate(id, "12/GCN", LocalDate.of(2021, 5, 1), "Trung tâm chính trị huyện");
		prospects.certificate(id, "7/GCN", LocalDate.of(2026, 5, 1), "Trung tâm chính trị xã");

		assertThat(prospects.get(id)).extracting(Prospect::certificateNumber, Prospect::certificateOn,
			Prospect::certificateIssuer).containsExactly("7/GCN", LocalDate.of(2026, 5, 1), "Trung tâm chính trị xã");
	}

	@Test
	void officialMembersOfTheBranchHelp() {
		long id = listed();
		long helper = province.person("giup");
		list.assign(id, helper, LocalDate.of(2024, 1, 1), TODAY);

		assertThat(prospects.helpersOf(id)).extracting(Prospects.Helper::memberId, Prospects.Helper::togetherSince,
			Prospects.Helper::assignedOn).containsExactly(tuple(helper, LocalDate.of(2024, 1, 1), TODAY));
		assertThatThrownBy(() -> list.assign(id, helper, LocalDate.of(2024, 1, 1), TODAY)).isInstanceOf(Refusal.class)
			.hasMessageStartingWith("Chỉ phân công được đảng viên chính thức");

		list.endHelp(id, helper, TODAY);
		assertThat(prospects.helpersOf(id)).isEmpty();
		assertThatThrownBy(() -> list.endHelp(id, helper, TODAY)).isInstanceOf(Refusal.class);

		list.assign(id, helper, LocalDate.of(2023, 1, 1), TODAY);
		assertThat(prospects.helpersOf(id)).extracting(Prospects.Helper::togetherSince)
			.containsExactly(LocalDate.of(2023, 1, 1));
		list.strikeOff(id, TODAY, "Chuyển đi");
		assertThat(prospects.helpersOf(id)).isEmpty();
	}

	@Test
	void probationersStrangersAndThoseAwayDoNotHelp() {
		long id = listed();
		long probationer = province.person("dubi");
		jdbc.sql("update member set official_on = null where id = ?").param(probationer).update();
		province.becomes("vang", "AWAY");

		for (long member : new long[] {probationer, province.person("vang"), province.member("la", "tosoi")}) {
			assertThatThrownBy(() -> list.assign(id, member, LocalDate.of(2024, 1, 1), TODAY))
				.isInstanceOf(Refusal.class);
		}
		assertThat(prospects.helpersOf(id)).isEmpty();
	}

	private long listed() {
		return list.add(ProspectBuilder.in(branch).build());
	}

	/** A member of the yarn branch who has this personal id. */
	private long becomesMember(String personalId, Activity activity) {
		long member = province.member("cu" + personalId, "tosoi");
		jdbc.sql("update member set personal_id = ?, activity = ?, gender = 'FEMALE', born_on = ? where id = ?")
			.params(personalId, activity.name(), LocalDate.of(1996, 3, 8), member).update();
		return member;
	}
}
