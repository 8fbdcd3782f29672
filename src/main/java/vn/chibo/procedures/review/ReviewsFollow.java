package vn.chibo.procedures.review;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chibo.register.reorganising.Follower;
import vn.chibo.register.reorganising.Plan;
import vn.chibo.register.reorganising.Succession;

/** A branch is reviewed as it was, by its own meeting and those above it: what has begun is decided before it is no more. */
@Component
class ReviewsFollow implements Follower {

	private final JdbcClient jdbc;

	ReviewsFollow(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<String> obstacles(Succession foreseen) {
		var held = foreseen.kind() == Plan.Kind.MOVE ? foreseen.concerned() : foreseen.ended();
		return jdbc.sql("""
			select distinct o.name || ' đang kiểm điểm năm ' || cast(c.review_year as varchar(4)) as sentence
			from branch_review b join review_campaign c on c.case_number = b.campaign
			join registered_organisation o on o.id = b.branch_id
			where b.begun and not b.told and c.closed_on is null and (b.branch_id in (:ids) or b.grassroots_id in (:ids))
			order by 1
			""").param("ids", Succession.listed(held)).query(String.class).list().stream()
			.map(sentence -> sentence + "; hãy chờ có quyết định xếp loại của chi bộ.").toList();
	}

	@Override
	public void follow(Succession succession) {
		succession.successors().forEach((ended, now) -> jdbc
			.sql(
				"update member_review set residence_branch_id = ? where residence_branch_id = ? and commented_on is null "
					+ "and closed_on is null")
			.params(now, ended).update());
	}
}
