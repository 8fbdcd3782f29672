package vn.chibo.nodes;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.base.RecordRows;

/** Who plays whom in the demo. */
final class Cast {

	private final JdbcClient database;

	Cast(JdbcClient database) {
		this.database = database;
	}

	/** Every other of those who hold no office works with the application from now on. */
	void membersGetLogins() {
		database.sql("update member set login = 'dv' || id, email = 'dv' || id || '@chibo.example' "
			+ "where login is null and mod(id, 2) = 0").update();
	}

	/** @param pairs codes of branches, two by two */
	List<Move.Branches> pairs(String... pairs) {
		var found = new ArrayList<Move.Branches>();
		for (int i = 0; i < pairs.length; i += 2) {
			found.add(new Move.Branches(branch(pairs[i]), branch(pairs[i + 1])));
		}
		return found;
	}

	private Move.Branch branch(String code) {
		var commune = code.substring(0, code.lastIndexOf('.'));
		return new Move.Branch(database.sql("select id from organisation where code = ?").param(code).query(Long.class)
			.single(), commune, leads(code, "COMMITTEE"), leads(commune, "ORGANISATION_DEPARTMENT"),
			leads(commune, "INSPECTION_COMMITTEE"));
	}

	private String leads(String organisation, String body) {
		return database.sql("select m.login from seat s join member m on m.id = s.member_id join organisation o "
			+ "on o.id = s.organisation_id where o.code = ? and s.body = ? and s.position in ('SECRETARY', 'HEAD')")
			.params(organisation, body).query(String.class).single();
	}

	/** Members of a branch who can go elsewhere without leaving an office. */
	List<Move.Mover> movers(Move.Branch branch) {
		return database.sql("select id, login from member where branch_id = ? and activity = 'ACTIVE' "
			+ "and official_on is not null and id not in (select member_id from seat) order by id")
			.param(branch.id()).query(RecordRows.of(Move.Mover.class)).list();
	}

	long organisation(String code) {
		return database.sql("select id from organisation where code = ?").param(code).query(Long.class).single();
	}
}
