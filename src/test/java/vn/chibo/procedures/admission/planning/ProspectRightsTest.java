package vn.chibo.procedures.admission.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.register.sympathisers.ProspectState;
import vn.chibo.register.sympathisers.Prospects;
import vn.chibo.support.ChiBoTest;

/** The pages of a branch's list: who writes, who reads, who is turned away. */
@ChiBoTest
class ProspectRightsTest {

	@Autowired
	WebApplicationContext application;
	@Autowired
	Prospects prospects;

	ListingVillage village;

	@BeforeEach
	void aVillageBranchWithACommittee() {
		village = ListingVillage.in(application);
	}

	@Test
	void committeesAboveReadAndDoNotWrite() {
		long id = village.listed();
		for (var above : List.of("dangxa", "tochuc")) {
			assertThat(village.pages.body(above, "/prospects/branch/" + village.branch)).contains("Nguyễn Thị Hoa")
				.doesNotContain("Thêm người");
			assertThat(village.pages.main(above, "/prospects/" + id)).contains("Nguyễn Thị Hoa")
				.doesNotContain("<button");
			mayNotWrite(above, id);
		}
	}

	@Test
	void nobodyElseReadsOrWrites() {
		long id = village.listed();
		for (var other : List.of("bithusoi", "dangvien")) {
			assertThat(village.opens(other, "/prospects/branch/" + village.branch).getStatus()).isEqualTo(403);
			assertThat(village.opens(other, "/prospects/" + id).getStatus()).isEqualTo(403);
			mayNotWrite(other, id);
		}
		assertThat(village.opens("dangvien", "/prospects").getStatus()).isEqualTo(403);
		assertThat(village.opens("bithu", "/prospects/999999999").getStatus()).isEqualTo(403);
		assertThat(village.opens("bithu", "/prospects/branch/999999999").getStatus()).isEqualTo(403);
		assertThat(village.opens("dangxa", "/prospects/branch/" + village.province.id("xa")).getStatus())
			.isEqualTo(403);
	}

	@Test
	void whoLeftTheCommitteeIsTurnedAwayTheNextDay() {
		long id = village.listed();
		village.province.vacate(village.province.committee("thon"));

		assertThat(village.opens("bithu", "/prospects/" + id).getStatus()).isEqualTo(403);
		assertThat(village.pages.body("dangxa", "/prospects/branch/" + village.branch))
			.as("the committee above works for it")
			.contains("Thêm người");
	}

	@Test
	void nothingIsWrittenWithoutTheTokenOfThePage() {
		long id = village.listed();
		assertThat(village.pages.submitsWithoutToken("bithu", "/prospects/" + id + "/strike-off", Map.of("struckOffOn",
			"2026-11-20", "reason", "Chuyển đi")).getStatus()).isEqualTo(403);
		assertThat(prospects.get(id).state()).isEqualTo(ProspectState.LISTED);
	}

	@Test
	void whoHasOneBranchIsLedToItsList() {
		assertThat(village.opens("bithu", "/prospects").getRedirectedUrl())
			.isEqualTo("/prospects/branch/" + village.branch);
		assertThat(village.opens("tochuc", "/prospects").getRedirectedUrl()).isEqualTo("/admission");
		village.province.seat(village.province.committee("tosoi"), "bithu");
		assertThat(village.pages.body("bithu", "/prospects")).contains("Chi bộ thôn 1", "Chi bộ Tổ sợi");
	}

	private void mayNotWrite(String person, long id) {
		assertThat(village.opens(person, "/prospects/branch/" + village.branch + "/new").getStatus()).isEqualTo(403);
		assertThat(village.opens(person, "/prospects/" + id + "/change").getStatus()).isEqualTo(403);
		assertThat(village.submits(person, "/prospects/branch/" + village.branch + "/new", village.form()).getStatus())
			.isEqualTo(403);
		assertThat(village.submits(person, "/prospects/" + id + "/change", village.form()).getStatus()).isEqualTo(403);
		assertThat(village.submits(person, "/prospects/" + id + "/certificate", Map.of()).getStatus()).isEqualTo(403);
		assertThat(village.submits(person, "/prospects/" + id + "/help", Map.of()).getStatus()).isEqualTo(403);
		assertThat(village.submits(person, "/prospects/" + id + "/help/end", Map.of("memberId", "1")).getStatus())
			.isEqualTo(403);
		assertThat(village.submits(person, "/prospects/" + id + "/strike-off", Map.of()).getStatus()).isEqualTo(403);
	}
}
