package vn.chibo.register;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.RecordRows;
import vn.chibo.base.Refusal;

/** Puts a prospect among the members: a new row, or the row of somebody who was a member before. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Newcomers {

	private final JdbcClient jdbc;
	private final ApplicationEventPublisher events;
	private final Signing signing;

	Newcomers(JdbcClient jdbc, ApplicationEventPublisher events, Signing signing) {
		this.jdbc = jdbc;
		this.events = events;
		this.signing = signing;
	}

	public long fromProspect(long prospectId, long branchId, LocalDate admittedOn, String caseNumber) {
		var former = jdbc.sql("""
			select m.id, m.branch_id, m.activity, coalesce(p.left_party_on, m.activity_changed_on, :on) as left_on,
			       m.born_on <> p.born_on or m.gender <> p.gender as somebody_else
			from member m join prospect p on p.personal_id = m.personal_id where p.id = :prospect for update
			""").param("prospect", prospectId).param("on", admittedOn).query(RecordRows.of(Former.class)).optional();
		if (former.isEmpty()) {
			return add(prospectId, branchId, admittedOn, caseNumber);
		}
		if (former.get().activity.isMember()) {
			throw new Refusal(
				"Số định danh cá nhân của người này là của một đảng viên đang sinh hoạt; hãy kiểm tra lại số "
					+ "định danh và danh sách đảng viên.");
		}
		if (former.get().activity == Activity.DECEASED) {
			throw new Refusal(
				"Số định danh cá nhân của người này là của một đảng viên đã từ trần; hãy kiểm tra lại số định "
					+ "danh và danh sách đảng viên.");
		}
		if (former.get().somebodyElse) {
			throw new Refusal("Số định danh cá nhân của người này trong danh sách đảng viên là của một người khác "
				+ "ngày sinh hoặc giới tính; hãy đối chiếu giấy tờ, sửa số định danh ở danh sách cảm tình hoặc sửa danh sách đảng viên.");
		}
		bringBack(former.get(), prospectId, branchId, admittedOn, caseNumber);
		return former.get().id;
	}

	private long add(long prospectId, long branchId, LocalDate admittedOn, String caseNumber) {
		jdbc.sql("""
			insert into member (personal_id, full_name, other_name, gender, born_on, ethnic_group, religion, home_province,
			                    home_address, residence_province, residence_address, email, phone, admitted_on, activity,
			                    branch_id, signed_by, signed_at, signed_in, signed_for)
			select personal_id, full_name, other_name, gender, born_on, ethnic_group, religion, home_province, home_address,
			       residence_province, residence_address, email, phone, :on, 'ACTIVE', :branch,
			       :signedBy, :signedAt, :signedIn, :signedFor
			from prospect where id = :prospect
			""").params(signing.of(caseNumber).named()).param("on", admittedOn).param("branch", branchId)
			.param("prospect", prospectId).update();
		return jdbc.sql("select m.id from member m join prospect p on p.personal_id = m.personal_id where p.id = ?")
			.param(prospectId).query(Long.class).single();
	}

	/** The card and the link with a place of residence went with the membership; where the person stood then is kept. */
	private void bringBack(Former former, long prospectId, long branchId, LocalDate admittedOn, String caseNumber) {
		jdbc.sql("insert into former_standing (member_id, branch_id, left_on, case_number) values (?, ?, ?, ?)")
			.params(former.id, former.branchId, former.leftOn, caseNumber).update();
		jdbc.sql("delete from residence_link where member_id = ?").param(former.id).update();
		jdbc.sql("""
			update member set activity = 'ACTIVE', activity_changed_on = :on, admitted_on = :on, official_on = null,
			       card_number = null, card_issued_at = null, card_issued_on = null, party_group_id = null,
			       branch_id = :branch, signed_by = :signedBy, signed_at = :signedAt, signed_in = :signedIn,
			       signed_for = :signedFor,
			       (full_name, other_name, residence_province, residence_address, email, phone) =
			         (select p.full_name, p.other_name, p.residence_province, p.residence_address, p.email, p.phone
			          from prospect p where p.id = :prospect)
			where id = :member
			""").params(signing.of(caseNumber).named()).param("on", admittedOn).param("branch", branchId)
			.param("prospect", prospectId).param("member", former.id).update();
		events.publishEvent(new Member.StandingChanged(List.of(
			new Member.Change(former.id, former.activity, Activity.ACTIVE, admittedOn, caseNumber))));
	}

	private record Former(long id, long branchId, Activity activity, LocalDate leftOn, boolean somebodyElse) {
	}
}
