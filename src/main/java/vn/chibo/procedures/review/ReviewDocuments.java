package vn.chibo.procedures.review;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chibo.documents.DocumentFacts;

/** Of which year a review is: of a member, of a branch, of those who decide. */
@Component
class ReviewDocuments implements DocumentFacts {

	private final JdbcClient jdbc;

	ReviewDocuments(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<String, Object> of(String caseNumber) {
		return jdbc.sql("""
			select c.review_year from review_campaign c where c.case_number in (
			  select b.campaign from member_review m join branch_review b on b.id = m.branch_review_id
			  where m.case_number = :number
			  union select b.campaign from branch_review b where b.case_number = :number
			  union select d.campaign from rating_decision d where d.case_number = :number)
			""").param("number", caseNumber).query(String.class).optional()
			.<Map<String, Object>>map(year -> Map.of("year", year)).orElse(Map.of());
	}
}
