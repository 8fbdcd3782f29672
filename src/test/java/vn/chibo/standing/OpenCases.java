package vn.chibo.standing;

import static vn.chibo.support.Province.TODAY;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.support.Province;
import vn.chibo.support.TestRegister;

/** A case of each procedure that is about a member, with all that any of its steps asks for; nothing runs in it yet. */
class OpenCases {

	private static final AtomicInteger COUNT = new AtomicInteger(500);

	/** What is opened for a member, by the process whose states are walked. */
	final Map<String, Function<Long, String>> byProcess = Map.of("relocation", this::relocation, "probation",
		this::probation, "selfReview", this::selfReview, "memberChange",
		member -> open("STT", "memberChange", member, null, "OPENED"));

	private final JdbcClient jdbc;
	private final TestRegister register;
	private final Province province;
	private String branchReview;

	OpenCases(JdbcClient jdbc, TestRegister register) {
		this.jdbc = jdbc;
		this.register = register;
		province = new Province(jdbc, register).withOfficials();
		province.decidesRating("congty");
		for (var authority : new String[] {"DECIDES_ADMISSION", "HOLDS_DOSSIERS"}) {
			insert("organisation_authority", "organisation_id, authority", province.id("xa"), authority);
		}
	}

	Province province() {
		return province;
	}

	/** A new member of the spinners' branch, by login. */
	String member() {
		return province.login(memberOf("tosoi"));
	}

	private String memberOf(String branch) {
		var person = "dv" + COUNT.incrementAndGet();
		province.member(person, branch);
		return person;
	}

	/** With a slip, on its way to the village. */
	String relocation(long member) {
		var number = open("CSH", "relocation", member, null, "SLIP_ISSUED");
		insert("relocation", "case_number, member_id, open_member_id, origin_id, destination_id, effective_on", number,
			member,
			member, province.id("tosoi"), province.id("thon"), TODAY.minusDays(20));
		insert("transfer_slip", "case_number, number, number_key, issuer_id, slip_year, issued_on, dossier_by, "
			+ "valid_for_case", number, number, number, province.id("xa"), TODAY.getYear(), TODAY, "MEMBER", number);
		return number;
	}

	/** The branch has resolved, nobody has decided. */
	String probation(long member) {
		var prospect = province.prospect("Người Dự Bị", "tosoi");
		jdbc.sql("update prospect set state = 'ADMITTED', member_id = ? where id = ?").params(member, prospect)
			.update();
		jdbc.sql("update member set official_on = null, admitted_on = ? where id = ?")
			.params(TODAY.minusYears(1), member)
			.update();
		var number = open("KND", "admission", member, prospect, "PROBATION");
		insert("admission", "case_number, prospect_id, branch_id, applied_on, member_id", number, prospect,
			province.id("tosoi"), LocalDate.of(2025, 9, 1), member);
		insert("probation", "case_number, member_id, mentor_id, began_on, ends_on, resolved_on, followed_from", number,
			member, province.person(memberOf("tosoi")), TODAY.minusYears(1), TODAY, TODAY, TODAY.minusYears(1));
		return number;
	}

	/** In a campaign that runs. */
	String selfReview(long member) {
		if (branchReview == null) {
			campaign();
		}
		var number = open("KDD", "selfReview", member, null, "OPENED");
		jdbc.sql("""
			insert into member_review (campaign, branch_review_id, member_id, reviewed, reason, legal_basis, kind,
			                           residence_branch_id, case_number)
			select campaign, id, ?, true, 'Diện kiểm điểm', '43-HD', 'ORDINARY', ?, ? from branch_review where case_number = ?
			""").params(member, province.id("thon"), number, branchReview).update();
		return number;
	}

	private void campaign() {
		var campaign = open("KDN", "reviewCampaign", null, null, "RUNNING");
		insert("review_campaign", "case_number, organisation_id, review_year, held_year, self_reviews_by, meetings_by, "
			+ "decisions_by, criteria, member_prompts, collective_prompts, opened_on", campaign, province.id("xa"),
			TODAY.getYear(), TODAY.getYear(), TODAY.plusDays(10), TODAY.plusDays(20), TODAY.plusDays(30), "15-QĐ/ĐU",
			"-", "-",
			TODAY);
		insert("rating_decision", "campaign, organisation_id, case_number", campaign, province.id("congty"),
			open("KDQ", "ratingDecision", null, null, "OPENED"));
		branchReview = open("KDC", "branchReview", null, null, "OPENED");
		jdbc.sql("""
			insert into branch_review (campaign, branch_id, grassroots_id, decision_id, reviewed, case_number, begun)
			select campaign, ?, organisation_id, id, true, ?, true from rating_decision where campaign = ?
			""").params(province.id("tosoi"), branchReview, campaign).update();
	}

	private String open(String prefix, String procedure, Long member, Long prospect, String state) {
		var number = prefix + "-2026-9" + COUNT.incrementAndGet();
		insert("case_file",
			"number, procedure_key, subject_id, prospect_id, organisation_id, state, opened_at, opened_by",
			number, procedure, member, prospect, member == null ? province.id("congty") : null, state,
			TODAY.atStartOfDay().atOffset(ZoneOffset.ofHours(7)), "chibo");
		return number;
	}

	private void insert(String table, String columns, Object... values) {
		jdbc.sql("insert into " + table + " (" + columns + ") values (" + "?, ".repeat(values.length - 1) + "?)")
			.params(values).update();
	}
}
