package vn.chibo.procedures.review;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chibo.base.RecordRows;
import vn.chibo.casefile.RelatedCases;

/** From a member to the branch, from the branch to those who decide and to the campaign. */
@Component
class ReviewRelatives implements RelatedCases {

	private final JdbcClient jdbc;

	ReviewRelatives(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Related> of(String caseNumber) {
		return jdbc.sql("""
			select b.case_number, 'Kiểm điểm, xếp loại của chi bộ' as what from member_review m
			join branch_review b on b.id = m.branch_review_id where m.case_number = :number
			union select d.case_number, 'Thẩm định, quyết định xếp loại' from branch_review b
			join rating_decision d on d.id = b.decision_id where b.case_number = :number
			union select d.campaign, 'Đợt kiểm điểm, xếp loại' from rating_decision d where d.case_number = :number
			union select b.campaign, 'Đợt kiểm điểm, xếp loại' from branch_review b where b.case_number = :number
			""").param("number", caseNumber).query(RecordRows.of(Related.class)).list().stream()
			.filter(related -> related.caseNumber() != null).toList();
	}
}
