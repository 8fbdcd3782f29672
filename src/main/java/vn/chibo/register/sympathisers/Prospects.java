package vn.chibo.register.sympathisers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.RecordRows;
import vn.chibo.base.Refusal;
import vn.chibo.register.Newcomers;
import vn.chibo.register.VietnameseOrder;

/** The sympathisers of all branches and the transitions they may make. */
@Repository
public class Prospects {

	static final String NO_LONGER_LISTED = "Người này không còn trong danh sách cảm tình Đảng hoặc đang làm thủ tục kết "
		+ "nạp; hãy tải lại trang để xem tình trạng mới nhất.";
	static final String NO_LONGER_OPEN = "Người này không còn trong danh sách cảm tình Đảng; hãy tải lại trang để xem "
		+ "tình trạng mới nhất.";

	private static final String SELECT = """
		select id, branch_id, personal_id, full_name, gender, born_on, ethnic_group, religion, nationality, home_province,
		       home_address, residence_province, residence_address, residence_branch_id, occupation, workplace, email,
		       phone, youth_union, trade_union, education, education_exception, listed_on, listed_by_resolution,
		       certificate_number, certificate_on, certificate_issuer, left_party_on, left_party_reason,
		       record_cleared_on, readmitted_before, state, member_id
		from prospect\s""";

	private final JdbcClient jdbc;
	private final Newcomers newcomers;

	Prospects(JdbcClient jdbc, Newcomers newcomers) {
		this.jdbc = jdbc;
		this.newcomers = newcomers;
	}

	public Prospect get(long id) {
		return find(id).orElseThrow();
	}

	public Optional<Prospect> find(long id) {
		return jdbc.sql(SELECT + "where id = ?").param(id).query(RecordRows.of(Prospect.class)).optional();
	}

	/** Those of a branch who may apply, in the order of the Vietnamese alphabet by given name. */
	public List<Prospect> onList(long branchId) {
		return ofBranch(branchId).stream().filter(prospect -> prospect.state() == ProspectState.LISTED).toList();
	}

	/** Those of a branch who are on its list or applying, in the order of the Vietnamese alphabet by given name. */
	public List<Prospect> ofBranch(long branchId) {
		return jdbc.sql(SELECT + "where branch_id = ? and state in ('LISTED', 'APPLYING')").param(branchId)

			.query(RecordRows.of(Prospect.class)).list().stream()
			.sorted(VietnameseOrder.byGivenName(Prospect::fullName)).toList();
	}

	/** The members who are assigned to help a prospect today, the longest together with the prospect first. */
	public List<Helper> helpersOf(long prospectId) {
		return jdbc.sql("""
			select member_id, together_since, assigned_on from prospect_helper
			where prospect_id = ? and ended_on is null order by together_since, member_id
			""").param(prospectId).query(RecordRows.of(Helper.class)).list();
	}

	/** @throws Refusal when the person is not on the list: struck off, applying already, or a member by now */
	public void applying(long id) {
		move(id, ProspectState.LISTED, ProspectState.APPLYING, NO_LONGER_LISTED);
	}

	/** @throws Refusal when the person is not applying */
	public void backToList(long id) {
		move(id, ProspectState.APPLYING, ProspectState.LISTED,
			"Người này hiện không làm thủ tục kết nạp; hãy tải lại trang để xem tình trạng mới nhất.");
	}

	private void move(long id, ProspectState from, ProspectState to, String otherwise) {
		int moved = jdbc.sql("update prospect set state = ? where id = ? and state = ?")
			.params(to.name(), id, from.name()).update();
		if (moved != 1) {
			throw new Refusal(otherwise);
		}
	}

	/**
	 * The prospect becomes a probationary member of the branch, in one step; a former member is brought back.
	 *
	 * @param admittedOn the day of the decision, from which Party age counts
	 * @return the member
	 * @throws Refusal when the prospect is not applying there, or is a member today
	 */
	@Transactional
	public long admit(long id, long branchId, LocalDate admittedOn, String caseNumber) {
		var applying = jdbc
			.sql("select id from prospect where id = ? and branch_id = ? and state = 'APPLYING' for update")
			.params(id, branchId).query(Long.class).optional();
		if (applying.isEmpty()) {
			throw new Refusal(
				"Người này không còn làm thủ tục kết nạp tại chi bộ; hãy tải lại trang để xem tình trạng mới "
					+ "nhất.");
		}
		long memberId = newcomers.fromProspect(id, branchId, admittedOn, caseNumber);
		jdbc.sql("update prospect set state = 'ADMITTED', member_id = ? where id = ?").params(memberId, id).update();
		return memberId;
	}

	/**
	 * The certificate of the Party-awareness class; a newer one takes the place of the one before.
	 *
	 * @throws Refusal when the person is neither on the list nor applying
	 */
	public void certificate(long id, String number, LocalDate on, String issuer) {
		int recorded = jdbc.sql("""
			update prospect set certificate_number = ?, certificate_on = ?, certificate_issuer = ?
			where id = ? and state in ('LISTED', 'APPLYING')
			""").params(number, on, issuer, id).update();
		if (recorded != 1) {
			throw new Refusal(NO_LONGER_OPEN);
		}
	}

	/** A member who helps a prospect, and since when they have worked, studied or lived together in one unit. */
	public record Helper(long memberId, LocalDate togetherSince, LocalDate assignedOn) {
	}
}
