package vn.chibo.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.register.files.OpenCases;

/** Tells those who load a register which cases are open about whom. */
@Repository
class OpenCasesOfMembers implements OpenCases {

	private final JdbcClient jdbc;

	OpenCasesOfMembers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<String, List<String>> of(Collection<String> personalIds) {
		if (personalIds.isEmpty()) {
			return Map.of();
		}
		return jdbc.sql("""
			select m.personal_id, c.number as case_number from case_file c join registered_member m on m.id = c.subject_id
			where c.closed_at is null and m.personal_id in (:ids) order by c.number
			""").param("ids", personalIds)
			.query((row, number) -> Map.entry(row.getString("personal_id"), row.getString("case_number"))).list()
			.stream()
			.collect(
				Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}
}
