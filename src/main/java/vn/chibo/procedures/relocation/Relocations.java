package vn.chibo.procedures.relocation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.DocumentNumber;
import vn.chibo.base.RecordRows;
import vn.chibo.base.Refusal;
import vn.chibo.base.TransactionMemory;
import vn.chibo.rules.Place;

/** All relocations and the slips issued for them. */
@Repository
class Relocations {

	private static final String SELECT = """
		select r.case_number, r.member_id, r.origin_id, r.destination_id, r.effective_on, r.presented_on, c.state
		from relocation r join case_state c on c.case_number = r.case_number\s""";

	private static final Set<String> TABLES = Set.of("relocation", "case_file");

	private final JdbcClient jdbc;
	private final TransactionMemory memory;

	Relocations(JdbcClient jdbc, TransactionMemory memory) {
		this.jdbc = jdbc;
		this.memory = memory;
	}

	Relocation get(String caseNumber) {
		return find(caseNumber).orElseThrow();
	}

	/** Empty for the cases of other procedures. */
	Optional<Relocation> find(String caseNumber) {
		return memory.recall(named(caseNumber), TABLES, () -> jdbc
			.sql(SELECT + "where r.case_number = ?").param(caseNumber).query(RecordRows.of(Relocation.class))
			.optional());
	}

	private static Object named(String caseNumber) {
		return List.of("relocation", caseNumber);
	}

	/** Those out of branches in a place that were not over before a moment. */
	List<Relocation> since(OffsetDateTime moment, Place place) {
		return jdbc.sql(SELECT + """
			join registered_organisation o on o.id = r.origin_id
			where o.path like ? and (c.closed_at is null or c.closed_at >= ?) order by r.case_number
			""").params(place.path() + "%", moment)
			.query(RecordRows.of(Relocation.class)).list();
	}

	/** @throws Refusal when the member is being relocated already */
	void add(Relocation begun) {
		int added = jdbc.sql("""
			insert into relocation (case_number, member_id, open_member_id, origin_id, destination_id, effective_on)
			select :case, :member, :member, :origin, :destination, :effectiveOn
			where not exists (select 1 from relocation where open_member_id = :member)
			""").param("case", begun.caseNumber()).param("member", begun.memberId()).param("origin", begun.originId())
			.param("destination", begun.destinationId()).param("effectiveOn", begun.effectiveOn()).update();
		if (added == 0) {
			throw new Refusal(
				"Đảng viên này đang có một hồ sơ chuyển sinh hoạt chưa xong; hãy hoàn thành hoặc rút hồ sơ "
					+ "đó trước.");
		}
		memory.know(named(begun.caseNumber()), TABLES, Optional.of(begun));
	}

	/** The relocations under way of these members. */
	List<Relocation> openOf(List<Long> memberIds) {
		return memberIds.isEmpty() ? List.of() : jdbc.sql(SELECT + "where r.open_member_id in (:members)")
			.param("members", memberIds).query(RecordRows.of(Relocation.class)).list();
	}

	void routeTo(String caseNumber, long destinationId) {
		jdbc.sql("update relocation set destination_id = ? where case_number = ?").params(destinationId, caseNumber)
			.update();
	}

	void presented(String caseNumber, LocalDate on) {
		jdbc.sql("update relocation set presented_on = ? where case_number = ?").params(on, caseNumber).update();
	}

	/** The member may be relocated again. */
	void end(String caseNumber) {
		jdbc.sql("update relocation set open_member_id = null where case_number = ?").param(caseNumber).update();
	}

	/** @throws Refusal when the issuer has used the number this year */
	void issue(TransferSlip slip) {
		var number = DocumentNumber.of(slip.number());
		int issued = jdbc.sql("""
			insert into transfer_slip (case_number, number, number_key, issuer_id, slip_year, issued_on, dossier_by,
			                           valid_for_case)
			select :case, :number, :key, :issuer, :year, :issuedOn, :dossierBy, :case
			where not exists (select 1 from transfer_slip
			                  where issuer_id = :issuer and slip_year = :year and number_key = :key)
			""").param("case", slip.caseNumber()).param("number", number.text()).param("key", number.key())
			.param("issuer", slip.issuerId())
			.param("year", slip.issuedOn().getYear()).param("issuedOn", slip.issuedOn())
			.param("dossierBy", slip.dossierBy()).update();
		if (issued == 0) {
			throw new Refusal("Số giấy giới thiệu " + slip.number() + " đã dùng trong năm " + slip.issuedOn().getYear()
				+ "; hãy ghi số khác.");
		}
	}

	/** The slip that counts; empty before one is issued and after it was voided. */
	Optional<TransferSlip> slip(String caseNumber) {
		return jdbc.sql("""
			select case_number, number, issuer_id, issued_on, dossier_by from transfer_slip where valid_for_case = ?
			""").param(caseNumber).query(RecordRows.of(TransferSlip.class)).optional();
	}

	void voidSlip(String caseNumber, LocalDate on) {
		jdbc.sql("update transfer_slip set voided_on = ?, valid_for_case = null where valid_for_case = ?")
			.params(on, caseNumber).update();
	}
}
