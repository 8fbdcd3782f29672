package vn.chibo.support;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A small register that tests read like a sentence: organisations and people are called by name. Every committee has
 * one official, whose login is the committee's own word in lower case.
 */
public class TestRegister {

	private final JdbcClient jdbc;
	private final Map<String, Long> organisations = new HashMap<>();
	private final Map<String, Long> members = new HashMap<>();
	private long nextPersonalId = 1_000_000_000L;

	TestRegister(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A province with a commune and a ward; the commune's company has a sectional body. */
	public TestRegister twoCommunes() {
		if (organisations.isEmpty()) {
			readWhatIsThere();
		}
		if (organisations.containsKey("tinh")) {
			return this;
		}
		organisation("tinh", "Đảng bộ tỉnh Sông Lam", "PROVINCIAL", null);
		superior("xa", "Đảng bộ xã Hạ");
		superior("phuong", "Đảng bộ phường Thượng");
		organisation("congty", "Đảng bộ Công ty Dệt", "GRASSROOTS_PARTY_BODY", "xa");
		organisation("bophan", "Đảng bộ bộ phận Nhà máy Sợi", "SECTIONAL_BODY", "congty");
		organisation("phanxuong1", "Chi bộ Phân xưởng 1", "BRANCH", "congty");
		organisation("phanxuong2", "Chi bộ Phân xưởng 2", "BRANCH", "congty");
		organisation("tosoi", "Chi bộ Tổ sợi", "BRANCH", "bophan");
		organisation("thon1", "Chi bộ thôn 1", "BRANCH", "xa");
		organisation("tdp4", "Chi bộ tổ dân phố 4", "BRANCH", "phuong");
		organisation("tdp5", "Chi bộ tổ dân phố 5", "BRANCH", "phuong");
		organisation("truong", "Đảng bộ Trường Cao đẳng", "GRASSROOTS_PARTY_BODY", "phuong");
		organisation("khoa", "Chi bộ Khoa Cơ khí", "BRANCH", "truong");
		for (var branch : new String[] {"phanxuong1", "phanxuong2", "tosoi", "thon1", "tdp4", "tdp5", "khoa"}) {
			seat(branch, "COMMITTEE", member("bt" + branch, "Bí thư " + branch, branch));
		}
		seat("congty", "COMMITTEE", member("dangcongty", "Trần Công Ty", "phanxuong2"));
		seat("bophan", "COMMITTEE", member("dangbophan", "Trần Bộ Phận", "tosoi"));
		seat("truong", "COMMITTEE", member("dangtruong", "Trần Nhà Trường", "khoa"));
		seat("tinh", "COMMITTEE", member("dangtinh", "Trần Tỉnh Ủy", "tdp5"));
		for (var superior : new String[] {"xa", "phuong"}) {
			seat(superior, "COMMITTEE", member("dang" + superior, "Trần Ủy " + superior, "tdp5"));
			seat(superior, "ORGANISATION_DEPARTMENT", member("toch" + superior, "Trần Tổ Chức " + superior, "tdp5"));
			seat(superior, "STANDING_COMMITTEE", member("thuongvu" + superior, "Trần Thường Vụ " + superior, "tdp5"));
		}
		return this;
	}

	/** In a database that tests of an earlier version have made. */
	private void readWhatIsThere() {
		organisations.putAll(ids("select code, id from organisation"));
		members.putAll(ids("select login, id from member where login is not null"));
	}

	private Map<String, Long> ids(String named) {
		return jdbc.sql(named).query((row, number) -> Map.entry(row.getString(1), row.getLong(2))).list().stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private void superior(String word, String name) {
		organisation(word, name, "COMMUNE", "tinh");
		issuesTransfers(word);
	}

	/** It becomes a grassroots organisation itself, as 208-QĐ/TW has communes. */
	public void isGrassroots(String organisation) {
		jdbc.sql("update organisation set grassroots = true where id = ?").param(organisations.get(organisation))
			.update();
	}

	/** There is an organisation of the Youth Union in it. */
	public void hasYouthUnion(String organisation) {
		jdbc.sql("update organisation set youth_union = true where id = ?").param(organisations.get(organisation))
			.update();
	}

	/** The member stands in another branch, whichever way that came about. */
	public void moved(String login, String branch) {
		jdbc.sql("update member set branch_id = ?, party_group_id = null where login = ?")
			.params(organisations.get(branch), login).update();
	}

	public void issuesTransfers(String organisation) {
		authority(organisation, "ISSUES_OFFICIAL_TRANSFER");
	}

	public void decidesAdmission(String organisation) {
		authority(organisation, "DECIDES_ADMISSION");
	}

	public void holdsDossiers(String organisation) {
		authority(organisation, "HOLDS_DOSSIERS");
	}

	public void decidesRating(String organisation) {
		authority(organisation, "DECIDES_RATING");
	}

	private void authority(String organisation, String authority) {
		jdbc.sql("""
			insert into organisation_authority (organisation_id, authority)
			select :id, :authority from organisation where id = :id and not exists (
			  select 1 from organisation_authority where organisation_id = :id and authority = :authority)
			""").param("id", organisations.get(organisation)).param("authority", authority).update();
	}

	/** Somebody on the list of sympathisers of a branch, in no union and without certificate. */
	public long prospect(String name, String branch, LocalDate bornOn) {
		var personalId = "00" + nextPersonalId++;
		jdbc.sql("""
			insert into prospect (branch_id, personal_id, full_name, gender, born_on, ethnic_group, religion, education,
			                      listed_on, listed_by_resolution, residence_address)
			values (?, ?, ?, 'FEMALE', ?, 'Tày', 'Không', 'UPPER_SECONDARY', ?, '12-NQ/CB', 'Số 9, thôn 1')
			""").params(organisations.get(branch), personalId, name, bornOn, LocalDate.of(2025, 9, 2)).update();
		return jdbc.sql("select id from prospect where personal_id = ?").param(personalId).query(Long.class).single();
	}

	public void certificate(long prospect, LocalDate on) {
		jdbc.sql(
			"update prospect set certificate_number = '15/CN', certificate_on = ?, certificate_issuer = 'Trung tâm' "
				+ "where id = ?")
			.params(on, prospect).update();
	}

	public void helper(long prospect, String login, LocalDate since) {
		jdbc.sql(
			"insert into prospect_helper (prospect_id, member_id, together_since, assigned_on) values (?, ?, ?, ?)")
			.params(prospect, members.get(login), since, LocalDate.of(2025, 9, 2)).update();
	}

	/** The member whom a case is about works with the application from now on, and has an address. */
	public void login(String caseNumber, String login) {
		jdbc.sql(
			"update member set login = ?, email = ? where id = (select subject_id from case_file where number = ?)")
			.params(login, login + "@chibo.example", caseNumber).update();
	}

	public String cardNumberOf(String login) {
		return jdbc.sql("select card_number from member where login = ?").param(login).query(String.class).single();
	}

	/** The prospect, changed in one column. */
	public void prospect(long prospect, String column, Object value) {
		jdbc.sql("update prospect set " + column + " = ? where id = ?").params(value, prospect).update();
	}

	/** The member, changed in one column. */
	public void memberIs(String login, String column, Object value) {
		jdbc.sql("update member set " + column + " = ? where id = ?").params(value, members.get(login)).update();
	}

	/** The member lives where that branch is (213-QĐ/TW). */
	public void livesAt(String login, String branch, boolean commented) {
		jdbc.sql("insert into residence_link (member_id, branch_id, introduced_on, commented) values (?, ?, ?, ?)")
			.params(members.get(login), organisations.get(branch), LocalDate.of(2025, 9, 2), commented).update();
	}

	/** Nobody sits in the committee from the next day on. */
	public void vacate(String organisation, String body, LocalDate lastDay) {
		jdbc.sql("update seat set valid_to = ? where organisation_id = ? and body = ?")
			.params(lastDay, organisations.get(organisation), body).update();
	}

	public String prospectState(long prospect) {
		return jdbc.sql("select state from prospect where id = ?").param(prospect).query(String.class).single();
	}

	public long organisation(String word, String name, String kind, String parent) {
		jdbc.sql("""
			insert into organisation (code, name, kind, parent_id, path, valid_from, holds_members, grassroots)
			values (?, ?, ?, ?, '', ?, ?, ?)
			""").params(word, name, kind, parent == null ? null : organisations.get(parent), LocalDate.of(2025, 7, 1),
			kind.equals("BRANCH"), kind.equals("GRASSROOTS_PARTY_BODY")).update();
		long id = jdbc.sql("select id from organisation where code = ?").param(word).query(Long.class).single();
		var above = parent == null ? "/" : jdbc.sql("select path from organisation where id = ?")
			.param(organisations.get(parent)).query(String.class).single();
		jdbc.sql("update organisation set path = ? where id = ?").params(above + id + "/", id).update();
		organisations.put(word, id);
		body(word, kind.equals("PARTY_GROUP") ? kind : "COMMITTEE");
		if (List.of("PROVINCIAL", "COMMUNE", "SUPERIOR_OTHER").contains(kind)) {
			superiorBodies(word);
		}
		return id;
	}

	/** It has a standing committee and an organisation department besides. */
	private void superiorBodies(String organisation) {
		body(organisation, "STANDING_COMMITTEE");
		body(organisation, "ORGANISATION_DEPARTMENT");
	}

	/** It has an inspection committee, which is asked then; one official works there. */
	public void inspects(String organisation, long official) {
		body(organisation, "INSPECTION_COMMITTEE");
		seat(organisation, "INSPECTION_COMMITTEE", official);
	}

	/** The organisation has the body no longer. */
	public void abolish(String organisation, String body) {
		jdbc.sql("delete from organisation_body where organisation_id = ? and body = ?")
			.params(organisations.get(organisation), body).update();
	}

	public void body(String organisation, String body) {
		jdbc.sql("insert into organisation_body (organisation_id, body) values (?, ?)")
			.params(organisations.get(organisation), body).update();
	}

	/** A member with a login of that name. */
	public long member(String login, String name, String branch) {
		var personalId = "00" + nextPersonalId++;
		jdbc.sql("""
			insert into member (personal_id, full_name, gender, born_on, ethnic_group, religion, card_number, admitted_on,
			                    official_on, activity, login, email, branch_id, residence_address)
			values (?, ?, 'MALE', ?, 'Kinh', 'Không', ?, ?, ?, 'ACTIVE', ?, ?, ?, 'Số 7, tổ 4')
			""").params(personalId, name, LocalDate.of(1964, 5, 17), personalId, LocalDate.of(1990, 2, 3),
			LocalDate.of(1991, 2, 3), login, login + "@chibo.example", organisations.get(branch)).update();
		long id = jdbc.sql("select id from member where login = ?").param(login).query(Long.class).single();
		members.put(login, id);
		return id;
	}

	/** A new member with a login that nobody else has. */
	public String newMember(String branch) {
		return newMember("Lê Văn " + nextPersonalId, branch);
	}

	/** A new member of that name, with a login that nobody else has. */
	public String newMember(String name, String branch) {
		var login = "dangvien" + nextPersonalId;
		member(login, name, branch);
		return login;
	}

	/** What stands on the cards of all members of that name. */
	public List<String> cardNumbersOf(String name) {
		return jdbc.sql("select card_number from member where full_name = ?").param(name).query(String.class).list();
	}

	public void seat(String organisation, String body, long member) {
		jdbc.sql("""
			insert into seat (organisation_id, body, position, member_id, valid_from) values (?, ?, 'SECRETARY', ?, ?)
			""").params(organisations.get(organisation), body, member, LocalDate.of(2025, 7, 1)).update();
	}

	/** As if the person had never sat there. */
	public void unseat(String organisation, long member) {
		jdbc.sql("delete from seat where organisation_id = ? and member_id = ?")
			.params(organisations.get(organisation), member)
			.update();
	}

	public long idOf(String organisation) {
		return organisations.get(organisation);
	}

	public String memberName(String login) {
		return jdbc.sql("select full_name from member where login = ?").param(login).query(String.class).single();
	}

	public String nameOf(String organisation) {
		return jdbc.sql("select name from organisation where id = ?").param(organisations.get(organisation))
			.query(String.class).single();
	}

	public long memberId(String login) {
		return members.get(login);
	}

	/** The word of the branch in which the member stands today. */
	public String residenceOf(String login) {
		return jdbc.sql("select residence_address from member where login = ?").param(login).query(String.class)
			.single();
	}

	public String branchOf(String login) {
		return jdbc.sql("select o.code from member m join organisation o on o.id = m.branch_id where m.login = ?")
			.param(login).query(String.class).single();
	}
}
