package vn.chibo.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.RecordRows;
import vn.chibo.base.Refusal;

/** The members of the register and the transitions they may make. */
@Repository
public class Members {

	private static final String COLUMNS = """
		id, full_name, born_on, admitted_on, official_on,
		card_number, activity, branch_id, party_group_id,
		residence_address, login, email\s""";
	private static final String SELECT = "select " + COLUMNS + "from member ";
	private static final String WITH_LOGIN = "select " + COLUMNS
		+ ", exists (select 1 from closed_login c where c.login = member.login) as closed, "
		+ "(select a.salt from account a where a.login = member.login) as salt from member where login = :login";

	private final JdbcClient jdbc;
	private final KnownRegister known;
	private final ApplicationEventPublisher events;
	private final Signing signing;

	Members(JdbcClient jdbc, KnownRegister known, ApplicationEventPublisher events, Signing signing) {
		this.jdbc = jdbc;
		this.known = known;
		this.events = events;
		this.signing = signing;
	}

	public Member get(long id) {
		return known.recall(List.of("member", id), () -> jdbc.sql(SELECT + "where id = :id").param("id", id)
			.query(RecordRows.of(Member.class)).single());
	}

	/** The person behind a login; nobody whose membership has ended. */
	public Optional<Member> findByLogin(String login) {
		return holder(login).map(Holder::member);
	}

	/** Whether somebody has the login and may not log in with it, see {@link ClosedLogins}. */
	public boolean isClosed(String login) {
		return holder(login).filter(Holder::closed).isPresent();
	}

	/** What tells the password that somebody has now from each other one; empty while there is none. */
	public String saltOf(String login) {
		return holder(login).map(Holder::salt).orElse("");
	}

	private Optional<Holder> holder(String login) {
		return known.recall(List.of("login", login), () -> {
			var rows = RecordRows.of(Member.class);
			return jdbc.sql(WITH_LOGIN).param("login", login)
				.query((row, number) -> new Holder(rows.mapRow(row, number), row.getBoolean("closed"),
					row.getString("salt")))
				.optional()
				.filter(holder -> holder.member.activity().isMember());
		});
	}

	/** The same, but asked whatever is known: at the login everybody has to wait for as long. */
	public Optional<Member> findAnew(String login) {
		return jdbc.sql(SELECT + "where login = :login").param("login", login).query(RecordRows.of(Member.class))
			.optional()
			.filter(member -> member.activity().isMember());
	}

	/** Whoever holds the card. */
	public Optional<Member> withCard(String number) {
		return jdbc.sql(SELECT + "where card_number = :card").param("card", number).query(RecordRows.of(Member.class))
			.optional();
	}

	/** Those who stand in a branch today, in the order of the Vietnamese alphabet by given name. */
	public List<Member> inBranch(long branchId) {
		return known.recall(List.of("branch", branchId), () -> jdbc.sql(SELECT + "where branch_id = :branch")
			.param("branch", branchId).query(RecordRows.of(Member.class)).list().stream()
			.filter(member -> member.activity().isMember()).sorted(VietnameseOrder.byGivenName(Member::fullName))
			.toList());
	}

	/** These, whether they are members still or not, in the order of the Vietnamese alphabet by given name. */
	public List<Member> all(Collection<Long> ids) {
		return ids.isEmpty() ? List.of() : jdbc.sql(SELECT + "where id in (:ids)").param("ids", ids)
			.query(RecordRows.of(Member.class)).list().stream().sorted(VietnameseOrder.byGivenName(Member::fullName))
			.toList();
	}

	/** How many members each organisation's branches count (đảng số) is asked per branch. */
	public long headcount(long branchId) {
		return jdbc.sql("select count(*) from current_member where branch_id = :branch").param("branch", branchId)
			.query(Long.class).single();
	}

	/**
	 * The member leaves one branch and stands in the other, in one step; where the member stood before is kept.
	 *
	 * @throws Refusal when the member no longer stands where the case says
	 */
	@Transactional
	public void relocate(long memberId, long fromBranch, long toBranch, Long partyGroupId, String caseNumber,
			LocalDate on) {
		int moved = jdbc.sql("update member set branch_id = :to, party_group_id = :partyGroup, " + Signature.SET_NAMED
			+ " where id = :id and branch_id = :from and activity in (:entitled)")
			.params(signing.of(caseNumber).named())
			.param("entitled", Stream.of(Activity.values()).filter(Activity::hasRights).map(Enum::name).toList())
			.param("to", toBranch).param("partyGroup", partyGroupId).param("id", memberId)
			.param("from", fromBranch).update();
		if (moved != 1) {
			throw new Refusal("Đảng viên không còn sinh hoạt tại chi bộ nơi đi hoặc không được chuyển lúc này; "
				+ "hãy liên hệ ban tổ chức để kiểm tra danh sách đảng viên.");
		}
		jdbc.sql("insert into former_standing (member_id, branch_id, left_on, case_number) values (?, ?, ?, ?)")
			.params(memberId, fromBranch, on, caseNumber).update();
		events.publishEvent(new Relocated(memberId, fromBranch, toBranch, caseNumber));
	}

	/** Where the member lives from now on, as the member has written it. */
	public void livesAt(long memberId, String address, String caseNumber) {
		change(memberId, "residence_address = :address", caseNumber).param("address", address).update();
	}

	/** The probation is over: the member is official from that day on. */
	public void recognise(long memberId, LocalDate officialOn, String caseNumber) {
		change(memberId, "official_on = coalesce(official_on, :on)", caseNumber).param("on", officialOn).update();
	}

	public void card(long memberId, String number, LocalDate issuedOn, String issuedAt, String caseNumber) {
		change(memberId, "card_number = :number, card_issued_on = :on, card_issued_at = :at", caseNumber)
			.param("number", number).param("on", issuedOn).param("at", issuedAt).update();
	}

	/** Whether some member holds the card. */
	public boolean isCardTaken(String number) {
		return jdbc.sql("select count(*) from member where card_number = ?").param(number).query(Long.class)
			.single() > 0;
	}

	/** One after another: whoever else counts on what is known of these members waits until the transaction ends. */
	public void lock(Collection<Long> ids) {
		jdbc.sql("select id from member where id in (:ids) order by id for update").param("ids", ids)
			.query(Long.class).list();
		known.locked();
	}

	/** The member's name is taken off the list (xóa tên) by the decision of a case. */
	@Transactional
	public void remove(long memberId, LocalDate on, String caseNumber) {
		var before = get(memberId).activity();
		change(memberId, "activity = 'REMOVED', activity_changed_on = :on", caseNumber).param("on", on).update();
		events.publishEvent(new Member.StandingChanged(List.of(
			new Member.Change(memberId, before, Activity.REMOVED, on, caseNumber))));
	}

	private record Holder(Member member, boolean closed, String salt) {
	}

	private JdbcClient.StatementSpec change(long memberId, String set, String caseNumber) {
		return jdbc.sql("update member set " + set + ", " + Signature.SET_NAMED + " where id = :id")
			.param("id", memberId)
			.params(signing.of(caseNumber).named());
	}

	/** A member stands in another branch. */
	public record Relocated(long memberId, long fromBranch, long toBranch, String caseNumber) {
	}
}
