package vn.chibo.register.dossiers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.RecordRows;
import vn.chibo.base.Refusal;
import vn.chibo.register.Organisation;
import vn.chibo.register.dossiers.Handover.Difference;
import vn.chibo.register.dossiers.Handover.What;

/** Dossiers are handed over with a list: who gives is rid of one when who receives has checked it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Handovers {

	/** So many are named of those that cannot go. */
	private static final int NAMED = 10;

	private final JdbcClient jdbc;
	private final JdbcTemplate batch;
	private final ApplicationEventPublisher events;
	private final Clock clock;

	Handovers(JdbcClient jdbc, JdbcTemplate batch, ApplicationEventPublisher events, Clock clock) {
		this.events = events;
		this.jdbc = jdbc;
		this.batch = batch;
		this.clock = clock;
	}

	/**
	 * Those of whose dossiers an organisation holds one that can be handed over, and who stand in another organisation or below;
	 * at most so many.
	 */
	@Transactional(readOnly = true)
	public List<Held> held(Organisation holder, Organisation within, int most) {
		return jdbc.sql("""
			select m.id, m.full_name, m.card_number, d.number, b.name as branch, d.listed_on is not null as listed, d.state
			from member_dossier d join member m on m.id = d.member_id join organisation b on b.id = m.branch_id
			where d.holder_id = :holder and b.path like :below and d.state = 'KEPT' and d.listed_on is not null order by b.path, m.id fetch first :most rows only
			""").param("holder", holder.id()).param("below", within.path() + "%").param("most", most)
			.query(RecordRows.of(Held.class)).list();
	}

	/** Those of whom one holds the dossier, by full name or number of the card. */
	@Transactional(readOnly = true)
	public List<Held> held(Organisation holder, Collection<String> namesAndCards) {
		return jdbc.sql("""
			select m.id, m.full_name, m.card_number, d.number, b.name as branch, d.listed_on is not null as listed, d.state
			from member_dossier d join member m on m.id = d.member_id join organisation b on b.id = m.branch_id
			where d.holder_id = :holder and (m.full_name in (:texts) or m.card_number in (:texts)) order by b.path, m.id
			""").param("holder", holder.id()).param("texts", namesAndCards).query(RecordRows.of(Held.class)).list();
	}

	/**
	 * They are on their way from now on, sealed.
	 *
	 * @throws Refusal when one of them does not lie at the giver, or nobody has written what is in it
	 */
	public void give(String caseNumber, long giverId, long receiverId, String sealNumber, Collection<Long> members) {
		var given = jdbc.sql("select member_id from member_dossier where member_id in (:ids) and holder_id = :giver "
			+ "and state = 'KEPT' and listed_on is not null order by member_id for update").param("ids", members)
			.param("giver", giverId).query(Long.class).list();
		if (given.size() < members.size()) {
			throw away(members.stream().filter(one -> !given.contains(one)).toList());
		}
		batch.batchUpdate("""
			insert into dossier_handover (case_number, member_id, giver_id, receiver_id, seal_number, documents, open_member_id)
			values (?, ?, ?, ?, ?, (select coalesce(sum(copies), 0) from dossier_document
			                        where member_id = ? and gone_on is null and case_number is null), ?)
			""", given.stream().map(id -> new Object[] {caseNumber, id, giverId, receiverId, sealNumber, id, id})
			.toList());
		jdbc.sql(
			"update member_dossier set state = 'HANDED_OVER', sealed = true, since = :today, version = version + 1 "
				+ "where member_id in (:ids)")
			.param("today", today()).param("ids", given).update();
	}

	/** By the numbers on their covers, of the first ones. */
	private Refusal away(List<Long> members) {
		var numbers = jdbc.sql("select number from member_dossier where member_id in (:ids) and number is not null "
			+ "order by number fetch first :most rows only").param("ids", members).param("most", NAMED)
			.query(String.class).list();
		return new Refusal("Có %d hồ sơ chưa kê tài liệu, đang bàn giao hoặc không do nơi giao giữ%s; hãy xem lại ở "
			.formatted(members.size(), numbers.isEmpty() ? "" : " (số %s%s)".formatted(String.join(", ", numbers),
				numbers.size() < members.size() ? " và " + (members.size() - numbers.size()) + " hồ sơ khác" : ""))
			+ "trang Hồ sơ đảng viên rồi bàn giao lại.");
	}

	/** All of a case, whether they are under way still or not. */
	@Transactional(readOnly = true)
	public List<Handover> of(String caseNumber) {
		return jdbc
			.sql("select case_number, member_id, giver_id, receiver_id, seal_number, documents from dossier_handover "
				+ "where case_number = ? order by member_id")
			.param(caseNumber).query(RecordRows.of(Handover.class)).list();
	}

	/** The one that is under way for a member, as the page of the dossier shows it. */
	@Transactional(readOnly = true)
	public List<Handover> underWay(long memberId) {
		return jdbc
			.sql("select case_number, member_id, giver_id, receiver_id, seal_number, documents from dossier_handover "
				+ "where open_member_id = ?")
			.param(memberId).query(RecordRows.of(Handover.class)).list();
	}

	/** What was found and is not settled; the newest finding replaces the one before. */
	public void differ(String caseNumber, List<Difference> differences) {
		batch.batchUpdate("insert into dossier_difference (case_number, member_id, kind, what) values (?, ?, ?, ?)",
			differences.stream().distinct().map(one -> new Object[] {caseNumber, one.memberId(), one.kind(),
				one.what().name()}).toList());
	}

	/** What is not settled yet of a case. */
	@Transactional(readOnly = true)
	public List<Difference> differences(String caseNumber) {
		return jdbc.sql("select member_id, kind, what from dossier_difference where case_number = ? "
			+ "and settled_on is null order by member_id, kind").param(caseNumber)
			.query(RecordRows.of(Difference.class)).list();
	}

	/** What is not settled yet of one dossier, wherever. */
	@Transactional(readOnly = true)
	public List<Difference> openOf(long memberId) {
		return jdbc
			.sql("select member_id, kind, what from dossier_difference where member_id = ? and settled_on is null "
				+ "order by kind")
			.param(memberId).query(RecordRows.of(Difference.class)).list();
	}

	/**
	 * The receiver has them: they hold the dossiers from now on.
	 *
	 * @param gone whether what was missing is not there: it is taken out of the list
	 */
	public void receive(String caseNumber, boolean gone) {
		if (gone) {
			differences(caseNumber).stream().filter(one -> one.what() == What.MISSING)
				.forEach(one -> jdbc.sql("update dossier_document set gone_on = ?, present_as = null "
					+ "where member_id = ? and kind = ? and case_number is null and gone_on is null")
					.params(today(), one.memberId(), one.kind()).update());
		}
		var open = of(caseNumber);
		jdbc.sql(
			"update member_dossier set state = 'KEPT', holder_id = :receiver, place = null, sealed = false, since = :today, "
				+ "version = version + 1 where member_id in (:ids)")
			.param("receiver", open.get(0).receiverId()).param("today", today())
			.param("ids", ids(open)).update();
		end(caseNumber);
	}

	/**
	 * They are back where they came from, if they were under way at all.
	 *
	 * @param broken whether the seal is not what it was
	 */
	public void takeBack(String caseNumber, boolean broken) {
		var open = jdbc
			.sql("select member_id from dossier_handover where case_number = ? and open_member_id is not null")
			.param(caseNumber).query(Long.class).list();
		if (!open.isEmpty()) {
			jdbc.sql("update member_dossier set state = 'KEPT', since = :today, sealed = sealed and not :broken, "
				+ "version = version + 1 where member_id in (:ids)").param("broken", broken)
				.param("today", today()).param("ids", open).update();
			end(caseNumber);
		}
	}

	/** What went along with somebody who moves has come where the member is received; nothing when nothing did. */
	public void arrive(String caseNumber, long receiverId) {
		var open = of(caseNumber);
		if (open.stream().anyMatch(one -> one.giverId() == receiverId)) {
			takeBack(caseNumber, false);
		} else if (!open.isEmpty()) {
			jdbc.sql("update dossier_handover set receiver_id = ? where case_number = ? and open_member_id is not null")
				.params(receiverId, caseNumber).update();
			events.publishEvent(new Arrived(caseNumber, open.get(0).memberId(), open.get(0).giverId(), receiverId));
		}
	}

	/** The handover is checked in a case of its own. */
	public void goOn(String caseNumber, String as) {
		jdbc.sql("update dossier_handover set case_number = ? where case_number = ? and open_member_id is not null")
			.params(as, caseNumber).update();
	}

	private void end(String caseNumber) {
		jdbc.sql("update dossier_difference set settled_on = ? where case_number = ? and settled_on is null")
			.params(today(), caseNumber).update();
		jdbc.sql("update dossier_handover set open_member_id = null where case_number = ?").param(caseNumber).update();
	}

	private static List<Long> ids(List<Handover> handovers) {
		return handovers.stream().map(Handover::memberId).collect(Collectors.toList());
	}

	private LocalDate today() {
		return LocalDate.now(clock);
	}

	/** A dossier has come with its member, and is to be checked. */
	public record Arrived(String caseNumber, long memberId, long giverId, long receiverId) {
	}

	/**
	 * A dossier that could be handed over.
	 *
	 * @param number as it stands on the cover; absent where nobody has said it
	 */
	public record Held(long id, String fullName, String cardNumber, String number, String branch, boolean listed,
			DossierState state) {

		/** It lies where it is held, and somebody has written what is in it. */
		public boolean canGo() {
			return listed && state == DossierState.KEPT;
		}

		public boolean isCalled(String text) {
			return Stream.of(fullName, cardNumber).anyMatch(text::equals);
		}
	}
}
