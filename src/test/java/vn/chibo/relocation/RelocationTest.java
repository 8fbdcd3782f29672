package vn.chibo.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.People;
import vn.chibo.support.TestRegister;

@ChiBoTest
class RelocationTest {

	@Autowired
	TestRegister register;
	@Autowired
	People people;

	@Test
	void retiredMemberMovesToTheStreetBranch() {
		register.twoCommunes();
		register.member("ong1", "Lê Văn Hưu", "phanxuong1");
		var c = people.as("btphanxuong1").start("relocation", Map.of("memberId", "" + register.memberId("ong1"),
			"reason", "Nghỉ hưu, nghỉ mất sức", "effectiveOn", "2026-11-02", "residence", "Số 7, tổ dân phố 4",
			"destinationId", "" + register.idOf("tdp4")));
		assertThat(c).isEqualTo("CSH-2026-000001");
		people.as("ong1").does(c, "task_writeRequest", Map.of("selfReview", "Một năm qua tôi hoàn thành nhiệm vụ.",
			"destinationId", "" + register.idOf("tdp4"), "cardShown", true));
		people.as("btphanxuong1").does(c, "task_reviewAtBranch", Map.of("decision", "AGREE", "underInspection", "NO",
			"feesPaid", "YES", "remarks", "Chấp hành tốt nghị quyết."));
		people.as("dangcongty").does(c, "task_endorse", Map.of("decision", "AGREE", "remarks", "Nhất trí với chi ủy."));
		people.as("tochxa").does(c, "task_issueSlip", Map.of("decision", "AGREE", "slipNumber", "1-GGT", "issuedOn",
			"2026-11-23", "dossierBy", "MEMBER", "dossierPapers", 12, "sealed", true));
		people.as("tochphuong").does(c, "task_receive", Map.of("decision", "AGREE"));
		people.as("bttdp4").does(c, "task_confirmPresentation", Map.of("decision", "AGREE", "presentedOn", "2026-11-23"));
		people.as("bttdp4").does(c, "task_accept", Map.of("announcedOn", "2026-11-23", "duties", "Tổ trưởng tổ hòa giải"));
		assertThat(register.branchOf("ong1")).isEqualTo("tdp4");
	}
}
