package vn.chibo.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.chibo.support.EmptyDatabase;

/** What was decided before decisions had a table of their own is kept, numbers that were used twice included. */
class DecisionMigrationTest {

	private final DataSource database = EmptyDatabase.create();
	private final JdbcTemplate jdbc = new JdbcTemplate(database);

	@BeforeEach
	void theVersionBefore() {
		migrateTo("33");
		insert("organisation", "id, code, kind, name, holds_members, path, valid_from",
			"1, 'xa', 'COMMUNE', 'Đảng bộ xã Hạ', false, '/1/', date '2025-07-01'");
		insert("organisation", "id, code, kind, name, holds_members, path, valid_from",
			"2, 'thon', 'GRASSROOTS_BRANCH', 'Chi bộ thôn 1', true, '/1/2/', date '2025-07-01'");
		insert("organisation", "id, code, kind, name, holds_members, path, valid_from",
			"3, 'thon2', 'GRASSROOTS_BRANCH', 'Chi bộ thôn 2', true, '/1/3/', date '2025-07-01'");
		insert("member", "id, personal_id, full_name, gender, born_on, ethnic_group, religion, admitted_on, activity, "
			+ "branch_id",
			"1, '001', 'Lê Thị Na', 'FEMALE', date '2000-01-01', 'Kinh', 'Không', date '2026-03-01', "
				+ "'ACTIVE', 2");
		insert("prospect", "id, branch_id, personal_id, full_name, gender, born_on, ethnic_group, religion, education, "
			+ "listed_on, listed_by_resolution",
			"1, 2, '001', 'Lê Thị Na', 'FEMALE', date '2000-01-01', 'Kinh', 'Không', "
				+ "'UPPER_SECONDARY', date '2025-01-01', '1-NQ/CB'");
		for (var number : List.of("KND-1", "KND-2", "QXL-1", "KDC-1", "KDC-2", "KDC-3", "DKD-1")) {
			insert("case_file", "number, procedure_key, organisation_id, state, opened_at, opened_by",
				"'" + number + "', 'admission', 2, 'PROBATION', current_timestamp, 'bithu'");
		}
	}

	@Test
	void decisionsAndExtensionsOfAllProceduresAreKept() {
		admission("KND-1", "date '2026-02-01'", "'5-QĐ/ĐU', date '2026-02-20', 1");
		admission("KND-2", "null", "null, null, null");
		insert("probation", "case_number, member_id, began_on, ends_on, followed_from, resolved_on, extended_on, "
			+ "decision_number, decided_on, decided_by",
			"'KND-1', 1, date '2026-03-01', date '2027-03-01', "
				+ "date '2026-03-01', date '2027-03-05', date '2027-03-20', '9-QĐ/ĐU', date '2027-04-01', 1");
		review("KDC-1", 2, "'31-QĐ/ĐU', date '2026-12-20'");
		review("KDC-2", 3, "'31-QĐ/ĐU', date '2026-12-20'");

		migrateTo("34");

		assertThat(decisions()).containsExactly("KND-1 admission 1 2026 5-QĐ/ĐU 0 2026-02-20",
			"KND-1 recognition 1 2027 9-QĐ/ĐU 0 2027-04-01", "QXL-1 rating 1 2026 31-QĐ/ĐU 0 2026-12-20");
		assertThat(
			jdbc.queryForList("select concat(case_number, ' ', matter, ' ', extended_on) from decision_extension "
				+ "order by matter", String.class))
			.containsExactly("KND-1 admission 2026-02-01",
				"KND-1 recognition 2027-03-20");
		assertThat(branches()).containsExactly("KDC-1 31-QĐ/ĐU", "KDC-2 31-QĐ/ĐU");
	}

	@Test
	void aBranchOnWhichNobodyHasDecidedStaysSo() {
		review("KDC-1", 2, "null, null");
		migrateTo("34");
		assertThat(branches()).containsExactly("KDC-1 -");
	}

	@Test
	void numbersThatWereUsedTwiceAreKeptAndNotUsedAThirdTime() {
		admission("KND-1", "null", "'5-QĐ/ĐU', date '2026-02-20', 1");
		insert("probation", "case_number, member_id, began_on, ends_on, followed_from, decision_number, decided_on, "
			+ "decided_by",
			"'KND-1', 1, date '2025-03-01', date '2026-03-01', date '2025-03-01', '5-QĐ/ĐU', "
				+ "date '2026-04-01', 1");
		review("KDC-1", 2, "'5-QĐ/ĐU', date '2026-12-20'");
		review("KDC-2", 3, "'5-QĐ/ĐU', date '2026-12-27'");

		migrateTo("34");

		assertThat(decisions()).containsExactly("KND-1 admission 1 2026 5-QĐ/ĐU 0 2026-02-20",
			"KND-1 recognition 1 2026 5-QĐ/ĐU 1 2026-04-01", "QXL-1 rating 1 2026 5-QĐ/ĐU 2 2026-12-20",
			"QXL-1 rating 1 2026 5-QĐ/ĐU 3 2026-12-27");
		assertThat(jdbc.queryForList("select n.decided_on || '' from branch_review b "
			+ "join numbered_decision n on n.id = b.numbered_decision_id order by b.case_number", String.class))
			.containsExactly("2026-12-20", "2026-12-27");
		assertThatThrownBy(() -> insert("numbered_decision", "case_number, matter, decided_by, decision_year, number, "
			+ "decided_on", "'KND-2', 'admission', 1, 2026, '5-QĐ/ĐU', date '2026-12-30'"))
			.isInstanceOf(DuplicateKeyException.class);
	}

	@Test
	void whatWasDecidedAsAWholeIsNotDecidedAgain() {
		admission("KND-1", "null", "'5-QĐ/ĐU', date '2026-02-20', 1");
		review("KDC-1", 2, "'6-QĐ/ĐU', date '2026-12-20'");
		migrateTo("36");
		var columns = "case_number, matter, decided_by, decision_year, number, decided_on";
		insert("numbered_decision", columns, "'KND-1', 'admission', 1, 2026, '7-QĐ/ĐU', date '2026-12-20'");
		insert("numbered_decision", columns, "'QXL-1', 'rating', 1, 2026, '8-QĐ/ĐU', date '2026-12-27'");

		migrateTo("37");

		assertThat(jdbc.queryForList("select concat(number, ' ', coalesce(once_for_case, '-')) from numbered_decision "
			+ "order by number", String.class)).containsExactly("5-QĐ/ĐU KND-1", "6-QĐ/ĐU -", "7-QĐ/ĐU -",
				"8-QĐ/ĐU -");
		assertThatThrownBy(() -> insert("numbered_decision", columns + ", once_for_case",
			"'KND-1', 'admission', 1, 2026, '9-QĐ/ĐU', date '2026-12-30', 'KND-1'"))
			.isInstanceOf(DuplicateKeyException.class);
	}

	@Test
	void numbersThatOnlyDifferInSpellingAreKeptAndCountAsOne() {
		admission("KND-1", "null", "'5-QĐ/ĐU', date '2026-02-20', 1");
		migrateTo("37");
		var columns = "case_number, matter, decided_by, decision_year, number, decided_on";
		insert("numbered_decision", columns, "'KND-2', 'admission', 1, 2026, '05-qđ/ĐU', date '2026-12-20'");
		insert("numbered_decision", columns, "'QXL-1', 'rating', 1, 2026, '5-QĐ/\u00a0ĐU', date '2026-12-27'");
		insert("numbered_decision", columns, "'QXL-1', 'rating', 1, 2026, '50-QĐ/ĐU', date '2026-12-27'");
		for (var slip : List.of("'77-GGT', 'KDC-1'", "'77/GGT', 'KDC-2'", "'077 - GGT', 'KDC-3'")) {
			var number = slip.substring(0, slip.indexOf(','));
			var caseNumber = slip.substring(slip.indexOf(',') + 2);
			insert("relocation", "case_number, member_id, origin_id, destination_id, effective_on",
				caseNumber + ", 1, 2, 3, date '2026-12-01'");
			insert("transfer_slip", "case_number, number, issuer_id, slip_year, issued_on, dossier_by",
				caseNumber + ", " + number + ", 1, 2026, date '2026-12-01', 'MEMBER'");
		}

		migrateTo("41");

		assertThat(jdbc.queryForList("select concat(number_key, ' ', namesakes) from numbered_decision order by id",
			String.class)).containsExactly("5-QĐ-ĐU 0", "5-QĐ-ĐU 1", "5-QĐ-ĐU 2", "50-QĐ-ĐU 0");
		assertThat(jdbc.queryForList("select concat(number_key, ' ', namesakes) from transfer_slip order by id",
			String.class)).containsExactly("77-GGT 0", "77-GGT 1", "77-GGT 2");
	}

	private void admission(String caseNumber, String extendedOn, String decision) {
		insert("admission",
			"case_number, prospect_id, branch_id, applied_on, resolved_on, extended_on, decision_number, "
				+ "decided_on, decided_by",
			"'" + caseNumber + "', 1, 2, date '2025-11-01', date '2025-12-01', " + extendedOn
				+ ", " + decision);
	}

	private void review(String caseNumber, int branch, String decision) {
		if (jdbc.queryForList("select 1 from review_campaign").isEmpty()) {
			insert("review_campaign", "case_number, organisation_id, review_year, self_reviews_by, meetings_by, "
				+ "decisions_by, criteria, member_prompts, collective_prompts",
				"'DKD-1', 1, 2026, date '2026-12-01', "
					+ "date '2026-12-10', date '2026-12-31', '-', '-', '-'");
			insert("rating_decision", "campaign, organisation_id, case_number", "'DKD-1', 1, 'QXL-1'");
		}
		insert("branch_review", "campaign, branch_id, grassroots_id, decision_id, reviewed, case_number, "
			+ "decision_number, decided_on",
			"'DKD-1', " + branch + ", " + branch
				+ ", (select id from rating_decision), true, '" + caseNumber + "', " + decision);
	}

	private void insert(String table, String columns, String values) {
		jdbc.execute("insert into " + table + " (" + columns + ") values (" + values + ")");
	}

	private List<String> decisions() {
		return jdbc.queryForList(
			"select concat(case_number, ' ', matter, ' ', decided_by, ' ', decision_year, ' ', number, "
				+ "' ', namesakes, ' ', decided_on) from numbered_decision order by case_number, matter, decided_on",
			String.class);
	}

	private List<String> branches() {
		return jdbc.queryForList("select concat(b.case_number, ' ', coalesce(n.number, '-')) from branch_review b "
			+ "left join numbered_decision n on n.id = b.numbered_decision_id order by b.case_number", String.class);
	}

	private void migrateTo(String version) {
		Flyway.configure().dataSource(database).locations("classpath:db/migration").target(version).load().migrate();
	}
}
