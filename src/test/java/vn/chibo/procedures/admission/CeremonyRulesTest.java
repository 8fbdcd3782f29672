package vn.chibo.procedures.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.procedures.admission.CeremonyRules.Beginning.DECISION;
import static vn.chibo.procedures.admission.CeremonyRules.Beginning.RECEIPT;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.chibo.rules.Place;
import vn.chibo.workflow.models.RealTables;

/** From when the thirty working days of the ceremony are counted. */
class CeremonyRulesTest {

	private static final LocalDate NEWER_TEXT = LocalDate.of(2026, 7, 26);

	@Test
	void fromReceiptUntilTheNewerTextHolds() {
		var confirmed = new CeremonyRules(RealTables.confirmed());

		assertThat(confirmed.beginning(NEWER_TEXT.minusDays(1), Place.EVERYWHERE)).isEqualTo(RECEIPT);
		assertThat(confirmed.beginning(NEWER_TEXT, Place.EVERYWHERE)).isEqualTo(DECISION);
	}

	@Test
	void fromReceiptWhereNobodyHasConfirmedIt() {
		assertThat(new CeremonyRules(RealTables.tables()).beginning(NEWER_TEXT, Place.EVERYWHERE)).isEqualTo(RECEIPT);
	}
}
