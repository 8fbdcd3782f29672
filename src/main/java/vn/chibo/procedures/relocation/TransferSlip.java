package vn.chibo.procedures.relocation;

import java.time.LocalDate;

/**
 * The introduction slip (giấy giới thiệu sinh hoạt đảng).
 *
 * @param dossierBy who carries the sealed dossier: {@code MEMBER} or {@code COURIER}; {@code LATER} when it lies elsewhere now
 */
record TransferSlip(String caseNumber, String number, long issuerId, LocalDate issuedOn, String dossierBy) {

	static final String LATER = "LATER";

	boolean withoutDossier() {
		return dossierBy.equals(LATER);
	}
}
