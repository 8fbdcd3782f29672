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
			select l.case_number, o.name from case_place l join registered_organisation o on o.id = l.organisation_id
			where l.case_number in (:numbers) and not l.takes_part
			""").param("numbers", caseNumbers).query(RecordRows.of(OrganisationOfCase.class)).list().stream()
			.collect(Collectors.toMap(OrganisationOfCase::caseNumber, OrganisationOfCase::name));
	}

	private record OrganisationOfCase(String caseNumber, String name) {
	}
}
