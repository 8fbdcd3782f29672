package vn.chibo.support;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.register.Body;
import vn.chibo.register.Committee;

/**
 * A province of a test's own in which nobody sits yet: a commune with a village branch and a company, the company with
 * a sectional body and a branch below that. Words mean organisations and people of this province only.
 */
public class Province {

	public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private static final LocalDate LONG_AGO = LocalDate.of(2025, 7, 1);
	private static final AtomicInteger PROVINCES = new AtomicInteger();

	private final JdbcClient jdbc;
	private final TestRegister register;
	private final String mark = "p" + PROVINCES.incrementAndGet();
	private final Map<String, Long> people = new HashMap<>();

	public Province(JdbcClient jdbc, TestRegister register) {
		this.jdbc = jdbc;
		this.register = register;
		organisation("tinh", "Đảng bộ tỉnh Sông Lam", "PROVINCIAL", null);
		organisation("xa", "Đảng bộ xã Hạ", "COMMUNE", "tinh");
		organisation("congty", "Đảng bộ Công ty Dệt", "GRASSROOTS_PARTY_BODY", "xa");
		organisation("bophan", "Đảng bộ bộ phận Nhà máy Sợi", "SECTIONAL_BODY", "congty");
		organisation("tosoi", "Chi bộ Tổ sợi", "BRANCH", "bophan");
		organisation("thon", "Chi bộ thôn 1", "BRANCH", "xa");
	}

	/**
	 * Whoever has work with somebody who moves from the spinners' branch: "bithu", "bophan", "congty" on the way up,
	 * "tochuc" in the department of the commune, which may introduce, and "bithuthon" in the village.
	 */
	public Province withOfficials() {
		mayIntroduce("xa");
		seat(committee("tosoi"), "bithu");
		seat(committee("bophan"), "bophan");
		seat(committee("congty"), "congty");
		seat(committee("thon"), "bithuthon");
		seat(department("xa"), "tochuc");
		return this;
	}

	public void organisation(String word, String name, String kind, String parent) {
		register.organisation(word + mark, name, kind, parent == null ? null : parent + mark);
	}

	public void mayIntroduce(String organisation) {
		jdbc.sql(
			"insert into organisation_authority (organisation_id, authority) values (?, 'ISSUES_OFFICIAL_TRANSFER')")
			.param(id(organisation)).update();
	}

	public void decidesRating(String organisation) {
		register.decidesRating(organisation + mark);
	}

	public void holdsDossiers(String organisation) {
		register.holdsDossiers(organisation + mark);
	}

	public long id(String organisation) {
		return register.idOf(organisation + mark);
	}

	public Committee committee(String organisation) {
		return new Committee(id(organisation), Body.COMMITTEE);
	}

	public Committee department(String organisation) {
		return new Committee(id(organisation), Body.ORGANISATION_DEPARTMENT);
	}

	/** The organisation has this body, too. */
	public void has(Committee committee) {
		jdbc.sql("insert into organisation_body (organisation_id, body) values (?, ?)")
			.params(committee.organisationId(), committee.body().name()).update();
	}

	public void hasNotAnyMore(Committee committee) {
		jdbc.sql("delete from organisation_body where organisation_id = ? and body = ?")
			.params(committee.organisationId(), committee.body().name()).update();
	}

	public void seat(Committee committee, String person) {
		seat(committee, person, LONG_AGO, null);
	}

	public void seat(Committee committee, String person, LocalDate from, LocalDate to) {
		jdbc.sql("""
			insert into seat (organisation_id, body, position, member_id, valid_from, valid_to)
			values (?, ?, 'SECRETARY', ?, ?, ?)
			""").params(committee.organisationId(), committee.body().name(), person(person), from, to).update();
	}

	/** Whoever sits in the committee today leaves it at the end of yesterday. */
	public void vacate(Committee committee) {
		jdbc.sql("update seat set valid_to = ? where organisation_id = ? and body = ?")
			.params(TODAY.minusDays(1), committee.organisationId(), committee.body().name()).update();
	}

	/** Who left the committee sits there again. */
	public void fill(Committee committee) {
		jdbc.sql("update seat set valid_to = null where organisation_id = ? and body = ?")
			.params(committee.organisationId(), committee.body().name()).update();
	}

	public void deputy(String absent, String deputy, LocalDate from, LocalDate to) {
		jdbc.sql("insert into deputy (member_id, deputy_id, valid_from, valid_to) values (?, ?, ?, ?)")
			.params(person(absent), person(deputy), from, to).update();
	}

	public void becomes(String person, String activity) {
		jdbc.sql("update member set activity = ? where id = ?").params(activity, person(person)).update();
	}

	public void losesLogin(String person) {
		jdbc.sql("update member set login = null where id = ?").param(person(person)).update();
	}

	public String login(String person) {
		person(person);
		return person + mark;
	}

	/** Somebody on the list of sympathisers of a branch. */
	public long prospect(String name, String branch) {
		return register.prospect(name, branch + mark, LocalDate.of(1995, 4, 12));
	}

	/** Everybody stands in the village branch unless {@link #member} was told otherwise. */
	public long person(String person) {
		return member(person, "thon");
	}

	/** A member whose twelve months were over long ago. */
	public void probationer(String person, String branch) {
		member(person, branch);
		register.memberIs(login(person), "official_on", null);
	}

	public long member(String person, String branch) {
		return people.computeIfAbsent(person, name -> register.member(name + mark, "Lê Văn " + name, branch + mark));
	}
}
