package vn.chibo.procedures.review.progress;

import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.Folded;
import vn.chibo.base.RecordRows;
import vn.chibo.procedures.review.campaign.Campaign;
import vn.chibo.procedures.review.rating.ReviewKind;
import vn.chibo.register.VietnameseOrder;

/** Who is reviewed in a campaign and who is not, by name: the list that is checked before the year is launched. */
@Repository
class PlanList {

	private final JdbcClient jdbc;

	PlanList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Branch by branch. */
	List<Line> of(Campaign campaign) {
		return jdbc.sql("""
			select m.full_name as name, o.name as branch, r.reviewed, r.kind, r.reason, r.legal_basis,
			       m.login is not null and not r.helped as writes
			from member_review r join branch_review b on b.id = r.branch_review_id
			join registered_organisation o on o.id = b.branch_id join registered_member m on m.id = r.member_id
			where r.campaign = ?
			""").param(campaign.caseNumber()).query(RecordRows.of(Line.class)).list().stream().sorted(Line.ORDER)
			.toList();
	}

	/**
	 * Somebody of the campaign's branches.
	 *
	 * @param writes whether the member writes, and not the branch committee on the member's behalf
	 * @param reason why the member is not reviewed
	 */
	record Line(String name, String branch, boolean reviewed, ReviewKind kind, String reason, String legalBasis,
			boolean writes) {

		static final Comparator<Line> ORDER = VietnameseOrder.byName(Line::branch)
			.thenComparing(VietnameseOrder.byGivenName(Line::name));

		boolean isIn(Part part) {
			return switch (part) {
				case ALL -> true;
				case REVIEWED -> reviewed;
				case NOT_REVIEWED -> !reviewed;
				case ORDINARY, LEADER -> reviewed && kind.name().equals(part.name());
				case HELPED -> reviewed && !writes;
			};
		}

		boolean says(String sought) {
			return sought.isEmpty() || Folded.finds(sought, name + " " + branch);
		}

		public String outcome() {
			return !reviewed ? "Không kiểm điểm"
				: "Mẫu " + kind.form() + (writes ? ", tự viết" : ", chi ủy viết thay");
		}
	}

	/** What is looked at of the list. */
	enum Part {

		ALL("Tất cả"),
		REVIEWED("Được kiểm điểm"),
		NOT_REVIEWED("Không kiểm điểm"),
		ORDINARY("Được kiểm điểm, mẫu 2A"),
		LEADER("Được kiểm điểm, mẫu 2B"),
		HELPED("Chi ủy viết thay");

		private final String vietnamese;

		Part(String vietnamese) {
			this.vietnamese = vietnamese;
		}

		public String vietnamese() {
			return vietnamese;
		}
	}
}
