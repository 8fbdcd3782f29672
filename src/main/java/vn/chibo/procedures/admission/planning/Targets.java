package vn.chibo.procedures.admission.planning;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How many members each organisation is to admit in a year. */
@Repository
public class Targets {

	private final JdbcClient jdbc;
	private final Clock clock;

	Targets(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** @param targets by organisation; null takes a target back */
	@Transactional
	public void set(int year, Map<Long, Integer> targets, String by) {
		targets.forEach((organisation, target) -> {
			jdbc.sql("delete from admission_target where organisation_id = ? and target_year = ?")
				.params(organisation, year).update();
			if (target != null) {
				jdbc.sql("""
					insert into admission_target (organisation_id, target_year, target, set_by, set_at)
					values (?, ?, ?, ?, ?)
					""").params(organisation, year, target, by, OffsetDateTime.now(clock)).update();
			}
		});
	}
}
