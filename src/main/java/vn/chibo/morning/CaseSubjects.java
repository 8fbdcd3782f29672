package vn.chibo.morning;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;

/** Whom cases are about, and where they stand. */
@Repository
class CaseSubjects {

	private final JdbcClient jdbc;

	CaseSubjects(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** By case number. */
	Map<String, Subject> of(Collection<String> caseNumbers) {
		return caseNumbers.isEmpty() ? Map.of() : jdbc
			.sql("select case_number, name, login, place from case_subject where case_number in (:numbers)")
			.param("numbers", caseNumbers).query(RecordRows.of(Subject.class)).list().stream()
			.collect(Collectors.toMap(Subject::caseNumber, Function.identity()));
	}

	/**
	 * @param name  absent when the case is about an organisation
	 * @param login absent for those who do not work with the application
	 * @param place the branch, or the organisation that the case is about
	 */
	record Subject(String caseNumber, String name, String login, String place) {

		/** Nobody is told of oneself. */
		String nameFor(String reader) {
			return reader.equals(login) ? null : name;
		}

		/** Nor of whom a colleague's task is about. */
		String nameFor(String reader, String takenBy) {
			return takenBy == null || takenBy.equals(reader) ? nameFor(reader) : null;
		}
	}
}
