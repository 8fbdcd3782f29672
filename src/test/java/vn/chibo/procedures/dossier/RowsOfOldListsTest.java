package vn.chibo.procedures.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chibo.casefile.Paper;

/** Lists that were filed before they had rows are printed line by line. */
class RowsOfOldListsTest {

	@Test
	void aLineIsARow() {
		var list = new Paper(1, "BGHS-2026-000001", HandoverSteps.LIST, "", Map.of("list",
			"Lê Văn an, Chi bộ 1: 05 Quyết định: hai bản\nCòn ở nơi giao"), Instant.EPOCH, "system", null);
		assertThat(DossierDocuments.rows(list)).asString().contains("name=Lê Văn an, Chi bộ 1",
			"documents=05 Quyết định: hai bản", "name=Còn ở nơi giao");
	}
}
