package vn.chibo.rulebook;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;
import vn.chibo.rules.Place;

/** The cases on which rules bear. */
@Repository
class TouchedCases {

	private final JdbcClient jdbc;

	TouchedCases(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** How many cases of these processes are open; of all processes when none is named. */
	Open open(Collection<String> processes, List<? extends Place> places) {
		return jdbc.sql("""
			select count(*) as everywhere, count(case when %s then 1 end) as below from case_state c
			join case_place l on l.case_number = c.case_number and not l.takes_part
			join registered_organisation o on o.id = l.organisation_id
			where c.closed_at is null and (:all or c.procedure_key in (:processes))
			""".formatted(within(places.size()))).params(paths(places)).param("all", processes.isEmpty())
			.param("processes", processes.isEmpty() ? List.of("") : processes).query(RecordRows.of(Open.class))
			.single();
	}

	/** Those among these cases that lie below one of the places. */
	Set<String> within(Collection<String> caseNumbers, List<? extends Place> places) {
		return caseNumbers.isEmpty() || places.isEmpty() ? Set.of() : jdbc.sql("""
			select l.case_number from case_place l join registered_organisation o on o.id = l.organisation_id
			where l.case_number in (:numbers) and (%s)
			""".formatted(within(places.size()))).params(paths(places)).param("numbers", caseNumbers)
			.query(String.class).set();
	}

	private static String within(int places) {
		var conditions = new StringBuilder("false");
		for (int nth = 0; nth < places; nth++) {
			conditions.append(" or o.path like :path").append(nth);
		}
		return conditions.toString();
	}

	private static Map<String, Object> paths(List<? extends Place> places) {
		var paths = new HashMap<String, Object>();
		for (int nth = 0; nth < places.size(); nth++) {
			paths.put("path" + nth, places.get(nth).path() + "%");
		}
		return paths;
	}

	/** @param below those of them below the reader's organisations */
	record Open(long everywhere, long below) {
	}
}
