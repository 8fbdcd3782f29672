package vn.chibo.procedures.admission;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chibo.register.reorganising.Follower;
import vn.chibo.register.reorganising.Plan;
import vn.chibo.register.reorganising.Succession;

/** The branch in the place of another one goes on with its applicants, and answers for it what others ask. */
@Component
class AdmissionsFollow implements Follower {

	private final JdbcClient jdbc;

	AdmissionsFollow(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<String> cases(Collection<Long> organisations) {
		return jdbc.sql("select distinct case_number from biography_verification v where v.organisation_id in (:ids) "
			+ "and v.answered_on is null").param("ids", Succession.listed(organisations)).query(String.class).list();
	}

	/** Those above finish what they began before the branch comes under others. */
	@Override
	public List<String> obstacles(Succession foreseen) {
		return foreseen.kind() != Plan.Kind.MOVE ? List.of() : jdbc.sql("""
			select case_number from admission a where a.open_prospect_id is not null and a.branch_id in (:ids)
			  and a.resolved_on is not null and not exists (select 1 from made_decision d
			    where d.case_number = a.case_number and d.matter = :matter)
			order by case_number
			""").param("ids", Succession.listed(foreseen.concerned())).param("matter", Admissions.MATTER)
			.query(String.class).list().stream()
			.map(
				"Cấp trên đang xem xét nghị quyết kết nạp trong hồ sơ %s; hãy chuyển cấp trên khi đã có quyết định."::formatted)
			.toList();
	}

	@Override
	public void follow(Succession succession) {
		succession.successors().forEach((ended, now) -> {
			jdbc.sql("update admission set branch_id = ? where branch_id = ? and open_prospect_id is not null")
				.params(now, ended).update();
			jdbc.sql(
				"update biography_verification set organisation_id = ? where organisation_id = ? and answered_on is null")
				.params(now, ended).update();
		});
	}
}
