package vn.chibo.procedures.admission.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chibo.base.RecordRows;
import vn.chibo.casefile.Papers;
import vn.chibo.register.reorganising.Follower;
import vn.chibo.register.reorganising.Succession;

/** Whoever takes the place of others takes over what they were to admit, from the year of the change on. */
@Component
class TargetsFollow implements Follower {

	private final JdbcClient jdbc;
	private final Targets targets;
	private final Clock clock;

	TargetsFollow(JdbcClient jdbc, Targets targets, Clock clock) {
		this.jdbc = jdbc;
		this.targets = targets;
		this.clock = clock;
	}

	@Override
	public List<Held> held(Collection<Long> organisations) {
		return from(LocalDate.now(clock).getYear(), organisations).stream()
			.map(one -> new Held("chỉ tiêu kết nạp năm " + one.targetYear, one.target)).toList();
	}

	@Override
	public void follow(Succession succession) {
		var all = new HashMap<Integer, Map<Long, Integer>>();
		var concerned = new HashMap<>(succession.successors());
		succession.successors().values().forEach(now -> concerned.put(now, now));
		from(succession.from().getYear(), concerned.keySet()).forEach(one -> {
			var ofYear = all.computeIfAbsent(one.targetYear, year -> new HashMap<>());
			ofYear.merge(concerned.get(one.organisationId), one.target, Integer::sum);
			ofYear.putIfAbsent(one.organisationId, null);
		});
		all.forEach((year, ofYear) -> {
			if (ofYear.values().stream().anyMatch(Objects::isNull)) {
				targets.set(year, ofYear, Papers.SYSTEM);
			}
		});
	}

	private List<OfYear> from(int year, Collection<Long> organisations) {
		return jdbc.sql("select organisation_id, target_year, target from admission_target "
			+ "where target_year >= :year and organisation_id in (:ids) order by target_year, organisation_id")
			.param("year", year).param("ids", Succession.listed(organisations)).query(RecordRows.of(OfYear.class))
			.list();
	}

	private record OfYear(long organisationId, int targetYear, int target) {
	}
}
