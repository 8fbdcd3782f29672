package vn.chibo.procedures.review.progress;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chibo.base.RecordRows;
import vn.chibo.procedures.review.campaign.Campaigns;
import vn.chibo.procedures.review.member.MemberReviews.NotReviewed;
import vn.chibo.register.Organisation;
import vn.chibo.register.Right;
import vn.chibo.security.Reach;

/** Who is told names, and those who are not reviewed; all others who read the numbers read numbers only. */
@Component
class Names {

	private final JdbcClient jdbc;
	private final Campaigns campaigns;

	Names(JdbcClient jdbc, Campaigns campaigns) {
		this.jdbc = jdbc;
		this.campaigns = campaigns;
	}

	/** The departments above the members, and the committees which the year's campaign was opened for. */
	boolean areFor(Reach reach, Organisation organisation, int year) {
		var above = reach.organisations().stream().filter(organisation::isWithin).toList();
		return above.stream().anyMatch(id -> reach.may(Right.READS_NAMES, id))
			|| above.stream().anyMatch(id -> campaigns.reaching(id).stream()
				.anyMatch(campaign -> campaign.isOpened() && campaign.reviewYear() == year));
	}

	List<NotReviewed> notReviewed(Organisation organisation, int year) {
		return jdbc.sql("""
			select m.full_name as name, o.name as branch, r.reason, r.legal_basis
			from review_campaign c join branch_review b on b.campaign = c.case_number
			join registered_organisation o on o.id = b.branch_id and o.path like :below
			join member_review r on r.branch_review_id = b.id and not r.reviewed join registered_member m on m.id = r.member_id
			where c.held_year = :year and c.opened_on is not null
			""").param("below", organisation.path() + "%").param("year", year).query(RecordRows.of(NotReviewed.class))
			.list().stream()
			.sorted(NotReviewed.ORDER).toList();
	}
}
