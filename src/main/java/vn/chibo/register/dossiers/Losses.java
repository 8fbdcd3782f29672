package vn.chibo.register.dossiers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.Refusal;
import vn.chibo.register.Acting;
import vn.chibo.register.Member;
import vn.chibo.register.Members;
import vn.chibo.register.Organisation;
import vn.chibo.register.dossiers.Dossiers.Listed;

/** Dossiers that are lost: found again, or restored, which is not to be declared anew (12-HD/BTCTW II.3.1). */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Losses {

	private final JdbcClient jdbc;
	private final Dossiers dossiers;
	private final Members members;
	private final Acting acting;
	private final Clock clock;

	Losses(JdbcClient jdbc, Dossiers dossiers, Members members, Acting acting, Clock clock) {
		this.jdbc = jdbc;
		this.dossiers = dossiers;
		this.members = members;
		this.acting = acting;
		this.clock = clock;
	}

	/** Those whose dossier an organisation holds, listed or not, by full name or number of the card. */
	@Transactional(readOnly = true)
	public List<Member> called(Organisation holder, String nameOrCard) {
		return members.all(jdbc.sql("""
			select m.id from member m join organisation b on b.id = m.branch_id
			  left join member_dossier d on d.member_id = m.id
			where (m.full_name = :text or m.card_number = :text) and (d.holder_id = :holder
			  or d.member_id is null and b.path like :below and exists (select 1 from current_member c where c.id = m.id))
			order by b.path, m.id
			""").param("text", nameOrCard).param("holder", holder.id()).param("below", holder.path() + "%")
			.query(Long.class).list()).stream().filter(one -> dossiers.of(one).holderId() == holder.id()).toList();
	}

	/**
	 * Of one that nobody has listed it is not known what was in it.
	 *
	 * @throws Refusal when it does not lie at the holder
	 */
	public void lose(String caseNumber, long holderId, Member member) {
		dossiers.locked(member);
		long memberId = member.id();
		int lost = jdbc.sql("update member_dossier set state = 'LOST', since = ? where member_id = ? and holder_id = ? "
			+ "and state = 'KEPT'").params(today(), memberId, holderId).update();
		if (lost == 0) {
			throw new Refusal(
				"Hồ sơ này đang bàn giao, đã báo mất hoặc không do nơi báo giữ; hãy xem lại ở trang hồ sơ.");
		}
		jdbc.sql("insert into dossier_restoration (case_number, member_id, open_member_id) values (?, ?, ?)")
			.params(caseNumber, memberId, memberId).update();
	}

	/** Whose dossier a case is about. */
	@Transactional(readOnly = true)
	public long memberOf(String caseNumber) {
		return jdbc.sql("select member_id from dossier_restoration where case_number = ?").param(caseNumber)
			.query(Long.class).single();
	}

	public void restoring(String caseNumber) {
		state(caseNumber, DossierState.RESTORING);
	}

	/** It is where it was, with all that was in it. */
	public void found(String caseNumber) {
		state(caseNumber, DossierState.KEPT);
		end(caseNumber);
	}

	/** What was on paper is gone; in its place is what was restored. */
	public void restored(String caseNumber, List<Listed> documents) {
		var member = memberOf(caseNumber);
		jdbc.sql("update dossier_document set gone_on = ?, present_as = null where member_id = ? and gone_on is null "
			+ "and case_number is null").params(today(), member).update();
		documents.forEach(one -> jdbc.sql("""
			insert into dossier_document (member_id, kind, copies, number, dated, issuer, since, entered_by, present_as)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?)
			""").params(member, one.kind(), one.copies(), one.number(), one.dated(), one.issuer(), today(),
			acting.login().orElse(null), one.kind()).update());
		jdbc.sql(
			"update member_dossier set restored_on = :today, listed_on = :today, sealed = false, "
				+ "version = version + 1 where member_id = :id")
			.param("today", today()).param("id", member).update();
		found(caseNumber);
	}

	private void state(String caseNumber, DossierState state) {
		jdbc.sql("update member_dossier set state = ?, since = ? where member_id = ?")
			.params(state.name(), today(), memberOf(caseNumber)).update();
	}

	private void end(String caseNumber) {
		jdbc.sql("update dossier_restoration set open_member_id = null where case_number = ?").param(caseNumber)
			.update();
	}

	private LocalDate today() {
		return LocalDate.now(clock);
	}
}
