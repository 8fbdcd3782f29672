package vn.chibo.register.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.chibo.support.Province.TODAY;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.register.Members;
import vn.chibo.register.Retirements;
import vn.chibo.register.Signature.Source;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Province;
import vn.chibo.support.Statements;
import vn.chibo.support.TestRegister;

/** Whatever changes of a member leaves what it was before, whoever changes it. */
@ChiBoTest
class MemberVersionsTest {

	private static final String CASE = "CSH-2026-900001";

	@Autowired
	MemberVersions versions;
	@Autowired
	Members members;
	@Autowired
	Retirements retirements;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TestRegister register;
	@Autowired
	Statements statements;
	@Autowired
	PlatformTransactionManager transactions;

	Province province;
	long member;

	@BeforeEach
	void aMemberOfTheYarnBranch() {
		province = new Province(jdbc, register);
		member = province.member("huu", "tosoi");
	}

	@Test
	void aProcedureSignsWithItsCase() {
		members.card(member, "0270%08d".formatted(member), TODAY, "Đảng bộ xã Hạ", CASE);

		assertThat(versions.of(member)).extracting(Version::what, Version::after, Version::in, Version::why)
			.contains(tuple("Nơi cấp thẻ", "Đảng bộ xã Hạ", Source.PROCEDURE, CASE),
				tuple("Ngày cấp thẻ", "23/11/2026", Source.PROCEDURE, CASE));
		assertThat(versions.of(member)).last().satisfies(entered -> {
			assertThat(entered.what()).isEqualTo("Ghi tên vào danh sách đảng viên");
			assertThat(entered.column()).isNull();
		});
	}

	@Test
	void whereAMemberStoodIsSaidByName() {
		var seat = province.committee("tosoi");
		province.seat(seat, "huu");
		members.relocate(member, province.id("tosoi"), province.id("thon"), null, CASE, TODAY);

		assertThat(versions.of(member)).anySatisfy(version -> {
			assertThat(version.column()).isEqualTo("branch_id");
			assertThat(version.what()).isEqualTo("Tổ chức Đảng đang sinh hoạt");
			assertThat(version.before()).isEqualTo("Chi bộ Tổ sợi");
			assertThat(version.after()).isEqualTo("Chi bộ thôn 1");
			assertThat(version.at()).isNotNull();
		}).anySatisfy(version -> {
			assertThat(version.what()).isEqualTo("Bí thư Cấp ủy, Chi bộ Tổ sợi: đến ngày");
			assertThat(version.after()).isEqualTo("23/11/2026");
			assertThat(version.why()).isEqualTo(CASE);
		});
	}

	@Test
	void aRetirementSignsTheSeatThatEnds() {
		province.seat(province.committee("tosoi"), "huu");
		retirements.takeEffect(member, TODAY, CASE);

		assertThat(versions.of(member)).first().satisfies(version -> {
			assertThat(version.before()).isEmpty();
			assertThat(version.after()).isEqualTo("22/11/2026");
			assertThat(version.why()).isEqualTo(CASE);
		});
	}

	@Test
	void whoDepartsLeavesSeatsThatNeverBegan() {
		province.seat(province.committee("tosoi"), "huu", TODAY.plusDays(30), null);
		new TransactionTemplate(transactions).executeWithoutResult(step -> members.remove(member, TODAY, CASE));

		assertThat(versions.of(member))
			.filteredOn(version -> version.what().startsWith("Vị trí đã xóa") && !version.before().isEmpty())
			.isNotEmpty().allSatisfy(version -> {
				assertThat(version.after()).isEmpty();
				assertThat(version.why()).isEqualTo(CASE);
			}).anySatisfy(version -> assertThat(version.before()).isEqualTo("23/12/2026"));
		assertThat(versions.of(member)).anySatisfy(version -> {
			assertThat(version.what()).isEqualTo("Trạng thái hoạt động");
			assertThat(version.before()).isEqualTo("Đang sinh hoạt");
			assertThat(version.after()).isEqualTo("Xóa tên");
		});
	}

	@Test
	void whatIsChangedPastTheApplicationIsKeptWithoutAName() {
		members.livesAt(member, "Số 9, thôn 1", CASE);
		// nothing changes, and nothing is signed for the next one
		members.livesAt(member, "Số 9, thôn 1", CASE);
		jdbc.sql("update member set phone = '0912345678' where id = ?").param(member).update();

		assertThat(versions.of(member)).first().satisfies(version -> {
			assertThat(version.what()).isEqualTo("Điện thoại");
			assertThat(version.after()).isEqualTo("0912345678");
			assertThat(version.by()).isNull();
			assertThat(version.in()).isNull();
			assertThat(version.why()).isNull();
		});
		assertThat(versions.of(member)).filteredOn(version -> version.what().startsWith("Thường trú")).hasSize(1);
	}

	@Test
	void whatIsUndoneWasNoChange() {
		int before = versions.of(member).size();
		new TransactionTemplate(transactions).executeWithoutResult(step -> {
			members.livesAt(member, "Số 9, thôn 1", CASE);
			step.setRollbackOnly();
		});
		assertThat(versions.of(member)).hasSize(before);
	}

	@Test
	void aChangeAndALookCostNoStatementMore() {
		assertThat(statements.of(() -> members.livesAt(member, "Số 9, thôn 1", CASE))).hasSize(1);
		assertThat(statements.of(() -> versions.of(member))).hasSize(1);
	}
}
