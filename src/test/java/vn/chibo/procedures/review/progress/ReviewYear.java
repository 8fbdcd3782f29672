package vn.chibo.procedures.review.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.models.ReviewCampaignModel;
import vn.chibo.register.Body;
import vn.chibo.register.Committee;
import vn.chibo.register.Level;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.support.Province;
import vn.chibo.support.Stage;

/**
 * A year of review in a commune of a province of a test's own, opened by the process; how far it has come is written
 * down at once. Seven members stand there, one of them exempt; officials stand in another commune.
 */
class ReviewYear {

	static final int YEAR = 2026;

	final Province province;
	private final Stage stage;
	private final Organisations organisations;
	private final JdbcClient jdbc;
	String campaign;

	ReviewYear(Stage stage, Organisations organisations, JdbcClient jdbc) {
		this.stage = stage;
		this.organisations = organisations;
		this.jdbc = jdbc;
		province = new Province(jdbc, stage.register());
		province.organisation("xuong", "Chi bộ Xưởng", "BRANCH", "congty");
		province.organisation("vang", "Đảng bộ Hợp tác xã Vắng", "GRASSROOTS_PARTY_BODY", "xa");
		province.organisation("phuong", "Đảng bộ phường Thượng", "COMMUNE", "tinh");
		province.organisation("to", "Chi bộ tổ 1", "BRANCH", "phuong");
		province.decidesRating("xa");
		province.decidesRating("congty");
		members("xuong", "bithuxuong", "an", "binh");
		members("tosoi", "bithusoi", "chi");
		members("thon", "bithuthon", "gia");
		province.becomes("gia", "EXEMPT");
		official("tinh", Body.COMMITTEE, "dangtinh");
		official("tinh", Body.ORGANISATION_DEPARTMENT, "tochuctinh");
		official("xa", Body.COMMITTEE, "dangxa");
		official("xa", Body.STANDING_COMMITTEE, "thuongvu");
		official("xa", Body.ORGANISATION_DEPARTMENT, "tochuc");
		official("xa", Body.INSPECTION_COMMITTEE, "kiemtra");
		official("phuong", Body.COMMITTEE, "dangphuong");
		official("congty", Body.COMMITTEE, "dangcongty");
		official("bophan", Body.COMMITTEE, "dangbophan");
		official("vang", Body.COMMITTEE, "dangvang");
		seat("xuong", Body.COMMITTEE, "bithuxuong");
		seat("tosoi", Body.COMMITTEE, "bithusoi");
		seat("thon", Body.COMMITTEE, "bithuthon");
	}

	private void members(String branch, String... people) {
		List.of(people).forEach(person -> province.member(person, branch));
	}

	private void official(String organisation, Body body, String person) {
		province.member(person, "to");
		seat(organisation, body, person);
	}

	private void seat(String organisation, Body body, String person) {
		province.seat(new Committee(province.id(organisation), body), person);
	}

	ReviewYear planned() {
		var today = stage.clock().today();
		campaign = stage.people().as(province.login("tochuc")).start("reviewCampaign", new HashMap<>(Map.of(
			"organisationId", Long.toString(province.id("xa")), "reviewYear", YEAR, "selfReviewsBy",
			today.plusDays(10).toString(), "meetingsBy", today.plusDays(20).toString(), "decisionsBy",
			today.plusDays(30).toString(), "criteria", "Bộ tiêu chí số 15-QĐ/ĐU", "memberPrompts", "Không.",
			"collectivePrompts", "Không.")));
		return this;
	}

	/** The department has launched the campaign, and nothing is open yet. */
	ReviewYear launched() {
		return answers("AGREE", "");
	}

	ReviewYear opened() {
		planned().launched();
		stage.jobs().fire(campaign, ReviewCampaignModel.TASK_OPEN_CASES);
		while (stage.jobs().isWaiting(campaign, ReviewCampaignModel.TASK_BEGIN_NEXT)) {
			stage.jobs().fire(campaign, ReviewCampaignModel.TASK_BEGIN_NEXT);
		}
		return this;
	}

	/** The department has cancelled the campaign. */
	ReviewYear cancelled() {
		return planned().answers("CANCEL", "Danh sách chưa đúng.");
	}

	private ReviewYear answers(String decision, String remarks) {
		stage.people().as(province.login("tochuc")).does(campaign, ReviewCampaignModel.TASK_CONFIRM_LIST,
			new HashMap<>(remarks.isEmpty()
				? Map.of("decision", decision, "launch", true) : Map.of("decision", decision, "remarks", remarks)));
		return this;
	}

	/** The opening has not come to this branch yet. */
	ReviewYear notBegun(String branch) {
		return ofBranch(branch, "begun", false);
	}

	ReviewYear written(String... people) {
		List.of(people).forEach(person -> ofMember(person, "written_on", stage.clock().today()));
		return this;
	}

	/** The branch of the village is asked for a comment on the member. */
	ReviewYear asked(String person) {
		return ofMember(person, "residence_branch_id", province.id("thon"));
	}

	ReviewYear commented(String person) {
		return ofMember(person, "commented_on", stage.clock().today());
	}

	ReviewYear reported(String branch) {
		return ofBranch(branch, "met_on", stage.clock().today()).ofBranch(branch, "reported_on", stage.clock().today());
	}

	/** The committee sends the report of a branch back. */
	ReviewYear returned(String branch) {
		return ofBranch(branch, "reported_on", null);
	}

	ReviewYear decided(String branch, Level level) {
		jdbc.sql("""
			insert into numbered_decision (case_number, matter, decided_by, decision_year, number, number_key,
			                               decided_on)
			select d.case_number, 'rating', d.organisation_id, :year, '31-QĐ/ĐU', '31-QĐ-ĐU', :today
			from branch_review b join rating_decision d on d.id = b.decision_id
			where b.campaign = :campaign and b.branch_id = :branch
			  and not exists (select 1 from numbered_decision n where n.case_number = d.case_number)
			""").param("year", stage.clock().today().getYear()).param("today", stage.clock().today())
			.param("campaign", campaign).param("branch", province.id(branch)).update();
		jdbc.sql("""
			update branch_review set decided_level = ?, numbered_decision_id = (
			  select n.id from numbered_decision n join rating_decision d on d.case_number = n.case_number
			  where d.id = branch_review.decision_id)
			where campaign = ? and branch_id = ?
			""").params(level.name(), campaign, province.id(branch)).update();
		return this;
	}

	ReviewYear rated(String person, Level level) {
		return ofMember(person, "decided_level", level.name());
	}

	ReviewYear objected(String person) {
		return ofMember(person, "objected_on", stage.clock().today());
	}

	ReviewYear closed(String person) {
		return ofMember(person, "closed_on", stage.clock().today());
	}

	/** The committee of the company has reviewed itself, and its superior has decided. */
	ReviewYear companyRated(Level level) {
		jdbc.sql("update rating_decision set score = 82, level = ? where campaign = ? and organisation_id = ?")
			.params(level.name(), campaign, province.id("congty")).update();
		return this;
	}

	ReviewYear called(String person, String name) {
		jdbc.sql("update member set full_name = ? where id = ?").params(name, province.person(person)).update();
		return this;
	}

	private ReviewYear ofMember(String person, String column, Object value) {
		jdbc.sql("update member_review set " + column + " = ? where campaign = ? and member_id = ?")
			.params(value, campaign, province.person(person)).update();
		return this;
	}

	private ReviewYear ofBranch(String branch, String column, Object value) {
		jdbc.sql("update branch_review set " + column + " = ? where campaign = ? and branch_id = ?")
			.params(value, campaign, province.id(branch)).update();
		return this;
	}

	String caseOf(String person) {
		return jdbc.sql("select case_number from member_review where campaign = ? and member_id = ?")
			.params(campaign, province.person(person)).query(String.class).single();
	}

	Organisation organisation(String word) {
		return organisations.find(province.id(word)).orElseThrow();
	}
}
