package vn.chibo.register.sympathisers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chibo.register.reorganising.Follower;
import vn.chibo.register.reorganising.Succession;

/** The list of sympathisers of a branch is that of the branch in its place. */
@Component
class ProspectsFollow implements Follower {

	private final JdbcClient jdbc;

	ProspectsFollow(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Held> held(Collection<Long> organisations) {
		return Held.ofAny(Map.of("quần chúng ưu tú trong danh sách", jdbc
			.sql("select count(*) from prospect where branch_id in (:ids) and state in ('LISTED', 'APPLYING')")
			.param("ids", Succession.listed(organisations)).query(Long.class).single()));
	}

	@Override
	public void follow(Succession succession) {
		succession.successors().forEach((ended, now) -> {
			jdbc.sql("update prospect set branch_id = ? where branch_id = ?").params(now, ended).update();
			jdbc.sql("update prospect set residence_branch_id = ? where residence_branch_id = ?").params(now, ended)
				.update();
		});
	}
}
