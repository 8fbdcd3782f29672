package vn.chibo.register.reorganising;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was introduced to a branch where he or she lives is introduced to the one in its place; nobody to the own one. */
@Component
class ResidencesFollow implements Follower {

	private final JdbcClient jdbc;

	ResidencesFollow(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Held> held(Collection<Long> organisations) {
		return Held.ofAny(Map.of("đảng viên nơi khác được giới thiệu về đây cư trú", jdbc
			.sql("select count(*) from residence_link where branch_id in (:ids)")
			.param("ids", Succession.listed(organisations)).query(Long.class).single()));
	}

	@Override
	public void follow(Succession succession) {
		succession.successors().forEach((ended, now) -> jdbc
			.sql("update residence_link set branch_id = ? where branch_id = ?").params(now, ended).update());
		jdbc.sql(
			"delete from residence_link where exists (select 1 from member m where m.id = residence_link.member_id "
				+ "and m.branch_id = residence_link.branch_id and m.branch_id in (:concerned))")
			.param("concerned", Succession.listed(succession.concerned())).update();
	}
}
