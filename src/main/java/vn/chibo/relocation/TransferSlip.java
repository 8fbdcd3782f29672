package vn.chibo.relocation;

import java.time.LocalDate;

/**
 * The introduction slip (giấy giới thiệu sinh hoạt đảng).
 *
 * @param presentBy the last working day on which it can be presented at the destination in time
 * @param dossierBy who carries the sealed dossier: {@code MEMBER} or {@code COURIER}
 */
record TransferSlip(String caseNumber, String number, long issuerId, LocalDate issuedOn, LocalDate presentBy,
		String dossierBy) {

	boolean isOverdue(LocalDate today) {
		return presentBy.isBefore(today);
	}
}
