package vn.chibo.procedures.admission.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.procedures.admission.planning.AdmissionTable.Line;
import vn.chibo.register.Organisations;
import vn.chibo.register.sympathisers.ProspectLists;
import vn.chibo.register.sympathisers.Prospects;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.ProspectBuilder;
import vn.chibo.support.Province;
import vn.chibo.support.Statements;
import vn.chibo.support.TestRegister;

/** The numbers that a committee sees of the organisations below it. */
@ChiBoTest
class AdmissionTableTest {

	private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

	@Autowired
	AdmissionTable table;
	@Autowired
	Organisations organisations;
	@Autowired
	Targets targets;
	@Autowired
	ProspectLists list;
	@Autowired
	Prospects prospects;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TestRegister register;
	@Autowired
	Statements statements;

	Province province;

	@BeforeEach
	void aProvince() {
		province = new Province(jdbc, register);
	}

	@Test
	void eachLineCountsAllThatIsBelowIt() {
		listed("thon");
		certified(listed("tosoi"), LocalDate.of(2021, 11, 23));
		certified(listed("tosoi"), LocalDate.of(2021, 11, 22));
		list.strikeOff(listed("tosoi"), DAY, "Chuyển đi");

		var commune = table.of(organisations.get(province.id("xa")), 2026);

		assertThat(commune.below()).extracting(Line::name).containsExactly("Chi bộ thôn 1", "Đảng bộ Công ty Dệt");
		assertThat(commune.below()).extracting(Line::listed).containsExactly(1, 2);
		assertThat(commune.below()).extracting(Line::certified).as("valid for sixty months").containsExactly(0, 1);
		assertThat(commune.own().listed()).isEqualTo(3);
		assertThat(table.of(organisations.get(province.id("congty")), 2026).below())
			.extracting(Line::name, Line::listed)
			.containsExactly(tuple("Đảng bộ bộ phận Nhà máy Sợi", 2));
	}

	@Test
	void applicantsAreCountedByHowFarTheyHaveCome() {
		applying("tosoi");
		jdbc.sql("update admission set resolved_on = ? where case_number = ?").params(DAY, applying("tosoi")).update();
		decided(applying("tosoi"));
		jdbc.sql("update admission set open_prospect_id = null where case_number = ?").param(applying("tosoi"))
			.update();

		var company = table.of(organisations.get(province.id("xa")), 2026).below().get(1);

		assertThat(company).extracting(Line::listed, Line::atBranch, Line::awaitingDecision, Line::awaitingCeremony)
			.containsExactly(0, 1, 1, 1);
	}

	@Test
	void whoWasAdmittedCountsForTheBranchThatAdmittedAndIsProbationaryWhereTheyStand() {
		var caseNumber = applying("tosoi");
		decided(caseNumber);
		long member = prospects.admit(prospectOf(caseNumber), province.id("tosoi"), DAY, caseNumber);
		jdbc.sql("update admission set ceremony_on = ?, member_id = ? where case_number = ?").params(DAY, member,
			caseNumber).update();
		jdbc.sql("update member set branch_id = ? where id = ?").params(province.id("thon"), member).update();

		var below = table.of(organisations.get(province.id("xa")), 2026).below();

		assertThat(below).extracting(Line::admitted).containsExactly(0, 1);
		assertThat(below).extracting(Line::probationary).containsExactly(1, 0);
		assertThat(below).extracting(Line::awaitingCeremony).containsExactly(0, 0);
		assertThat(table.of(organisations.get(province.id("xa")), 2025).own().admitted()).isZero();
	}

	@Test
	void targetsAreOfAYearAndTheirSumStandsBesideTheOwnOne() {
		targets.set(2026, Map.of(province.id("xa"), 10, province.id("congty"), 4, province.id("thon"), 3), "dangtinh");
		targets.set(2025, Map.of(province.id("thon"), 9), "dangtinh");

		var commune = table.of(organisations.get(province.id("xa")), 2026);
		assertThat(commune.own().target()).isEqualTo(10);
		assertThat(commune.below()).extracting(Line::target).containsExactly(3, 4);
		assertThat(commune.sumOfTargets()).isEqualTo(7);
		assertThat(commune.comparison()).isEqualTo("Còn 3 chỉ tiêu chưa giao cho cấp dưới.");

		targets.set(2026, Map.of(province.id("thon"), 8), "dangtinh");
		assertThat(table.of(organisations.get(province.id("xa")), 2026).comparison())
			.isEqualTo("Cấp dưới được giao nhiều hơn chỉ tiêu của tổ chức 2 người.");
		targets.set(2026, Map.of(province.id("thon"), 6), "dangtinh");
		assertThat(table.of(organisations.get(province.id("xa")), 2026).comparison())
			.isEqualTo("Chỉ tiêu đã giao hết cho cấp dưới.");
	}

	@Test
	void allLinesCostOneStatement() {
		for (int i = 2; i <= 12; i++) {
			province.organisation("thon" + i, "Chi bộ thôn " + i, "BRANCH", "xa");
			listed("thon" + i);
		}

		var commune = organisations.get(province.id("xa"));
		assertThat(statements.of(() -> assertThat(table.of(commune, 2026).below()).hasSize(13))).hasSize(1);
	}

	private long listed(String branch) {
		return list.add(ProspectBuilder.in(province.id(branch)).build());
	}

	private void certified(long prospect, LocalDate on) {
		prospects.certificate(prospect, "12/GCN", on, "Trung tâm chính trị xã Hạ");
	}

	/** Somebody who applies, with an open case; answers with its number. */
	private String applying(String branch) {
		long prospect = listed(branch);
		prospects.applying(prospect);
		var number = "KNT-2026-" + prospect;
		jdbc.sql("""
			insert into case_file (number, procedure_key, prospect_id, state, opened_at, opened_by)
			values (?, 'admission', ?, 'OPENED', current_timestamp, 'bithu')
			""").params(number, prospect).update();
		jdbc.sql("""
			insert into admission (case_number, prospect_id, open_prospect_id, branch_id, applied_on) values (?, ?, ?, ?, ?)
			""").params(number, prospect, prospect, province.id(branch), DAY).update();
		return number;
	}

	private void decided(String caseNumber) {
		jdbc.sql("update admission set resolved_on = ? where case_number = ?").params(DAY, caseNumber).update();
		jdbc.sql("""
			insert into numbered_decision (case_number, matter, decided_by, decision_year, number, number_key,
			                               decided_on)
			values (?, 'admission', ?, ?, ?, ?, ?)
			""").params(caseNumber, province.id("xa"), DAY.getYear(), caseNumber, caseNumber, DAY).update();
	}

	private long prospectOf(String caseNumber) {
		return jdbc.sql("select prospect_id from admission where case_number = ?").param(caseNumber).query(Long.class)
			.single();
	}
}
