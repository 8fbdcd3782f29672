package vn.chibo.morning;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;

/** Where those stand whom cases are about. */
@Repository
class Places {

	private final JdbcClient jdbc;

	Places(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The name of the branch, or of the organisation that the case is about, by case number. */
	Map<String, String> of(Collection<String> caseNumbers) {
		return caseNumbers.isEmpty() ? Map.of() : jdbc.sql("""
			select f.number as case_number, o.name from case_file f
			left join member m on m.id = f.subject_id left join prospect p on p.id = f.prospect_id
			join organisation o on o.id = coalesce(m.branch_id, p.branch_id, f.organisation_id)
			where f.number in (:numbers)
			""").param("numbers", caseNumbers).query(RecordRows.of(OrganisationOfCase.class)).list().stream()
			.collect(Collectors.toMap(OrganisationOfCase::caseNumber, OrganisationOfCase::name));
	}

	private record OrganisationOfCase(String caseNumber, String name) {
	}
}
