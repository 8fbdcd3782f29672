package vn.chibo.procedures.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Districts of any size: 28 members a branch, ten branches a grassroots body, every fourth member works elsewhere and is
 * commented on. Everybody has a login and an address, so that everybody is told.
 */
@TestComponent
public class BenchmarkRegister {

	private static final int MEMBERS = 28;
	private static final int BRANCHES = 10;
	private static final LocalDate SINCE = LocalDate.of(2010, 2, 3);

	private final JdbcTemplate jdbc;
	private int districts;

	public BenchmarkRegister(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	public District district(int members) {
		var name = "h" + ++districts;
		long superior = organisation(name, "SUPERIOR_OTHER", "/", null);
		jdbc.update("insert into organisation_authority (organisation_id, authority) values (?, 'DECIDES_RATING')",
			superior);
		var branches = new ArrayList<Long>();
		long body = 0;
		for (int i = 0; i * MEMBERS < members; i++) {
			if (i % BRANCHES == 0) {
				body = organisation(name + "db" + i, "GRASSROOTS_PARTY_BODY", "/" + superior + "/", superior);
				jdbc.update(
					"insert into organisation_authority (organisation_id, authority) values (?, 'DECIDES_RATING')",
					body);
			}
			branches.add(organisation(name + "cb" + i, "BRANCH", "/" + superior + "/" + body + "/", body));
		}
		fill(name, branches, members);
		jdbc.update("insert into seat (organisation_id, body, position, member_id, valid_from) select ?, "
			+ "'ORGANISATION_DEPARTMENT', 'HEAD', id, ? from member where login = ?", superior, SINCE, name + "m0");
		jdbc.update(
			"insert into seat (organisation_id, body, position, member_id, valid_from) select b.id, 'COMMITTEE', "
				+ "'SECRETARY', min(m.id), cast(? as date) from organisation b join member m on m.branch_id = b.id "
				+ "where b.path like ? group by b.id",
			SINCE, "/" + superior + "/%");
		return new District(superior, name + "m0");
	}

	private long organisation(String code, String kind, String above, Long parent) {
		jdbc.update("insert into organisation (code, name, kind, parent_id, path, valid_from, holds_members, "
			+ "grassroots) values (?, ?, ?, ?, '', ?, ?, ?)", code, "Tổ chức " + code, kind, parent, SINCE,
			kind.equals("BRANCH"), kind.equals("GRASSROOTS_PARTY_BODY"));
		long id = jdbc.queryForObject("select id from organisation where code = ?", Long.class, code);
		jdbc.update("insert into organisation_body (organisation_id, body) values (?, 'COMMITTEE')", id);
		if (parent == null) {
			jdbc.update("insert into organisation_body (organisation_id, body) values (?, 'ORGANISATION_DEPARTMENT')",
				id);
		}
		jdbc.update("update organisation set path = ? where id = ?", above + id + "/", id);
		return id;
	}

	private void fill(String name, List<Long> branches, int members) {
		var rows = new ArrayList<Object[]>();
		for (int i = 0; i < members; i++) {
			var login = name + "m" + i;
			rows.add(
				new Object[] {"9%02d%09d".formatted(districts, i), "Nguyễn Văn " + i, LocalDate.of(1975, 5, 17), SINCE,
					SINCE.plusYears(1), login, login + "@chibo.example", branches.get(i / MEMBERS)});
		}
		jdbc.batchUpdate("""
			insert into member (personal_id, full_name, gender, born_on, ethnic_group, religion, admitted_on, official_on,
			                    activity, login, email, branch_id)
			values (?, ?, 'MALE', ?, 'Kinh', 'Không', ?, ?, 'ACTIVE', ?, ?, ?)
			""", rows);
		jdbc.update("insert into residence_link (member_id, branch_id, introduced_on, commented) select id, ?, ?, true "
			+ "from member where login like ? and mod(id, 4) = 0", branches.get(0), SINCE, name + "m%");
	}

	String officialOf(String campaign) {
		return jdbc.queryForObject("select m.login from review_campaign c join seat s on s.organisation_id = "
			+ "c.organisation_id join member m on m.id = s.member_id where c.case_number = ?", String.class, campaign);
	}

	public record District(long id, String official) {
	}
}
