package vn.chibo.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the head of a document and above its signature. */
class LetterheadTest {

	@ParameterizedTest
	@CsvSource({"Đảng bộ xã An Hòa, COMMUNE, Đảng ủy xã An Hòa, T/M ĐẢNG ỦY, An Hòa",
		"Đảng bộ tỉnh Sông Lam, PROVINCIAL, Tỉnh ủy Sông Lam, T/M TỈNH ỦY, Sông Lam",
		"Đảng bộ thành phố Sông Lam, PROVINCIAL, Thành ủy Sông Lam, T/M THÀNH ỦY, Sông Lam",
		"Đảng bộ Công ty Dệt, GRASSROOTS_PARTY_BODY, Đảng ủy Công ty Dệt, T/M ĐẢNG ỦY, ''",
		"Chi bộ thôn 1, BRANCH, Chi bộ thôn 1, T/M CHI ỦY, ''"})
	void ofCommittees(String name, OrganisationKind kind, String office, String authority, String place) {
		var organisation = new Organisation(1, "x", name, kind, null, "/1/", false, Set.of(), false);

		assertThat(Letterhead.of(organisation, Body.COMMITTEE))
			.isEqualTo(new Letterhead(office, false, authority, "BÍ THƯ"));
		assertThat(organisation.placeName().orElse("")).isEqualTo(place);
	}

	@Test
	void bodiesApartStandBelowTheirCommittee() {
		var commune = new Organisation(1, "x", "Đảng bộ xã An Hòa", OrganisationKind.COMMUNE, null, "/1/", false,
			Set.of(), false);

		assertThat(Letterhead.of(commune, Body.STANDING_COMMITTEE))
			.isEqualTo(new Letterhead("Đảng ủy xã An Hòa", false, "T/M BAN THƯỜNG VỤ", "BÍ THƯ"));
		assertThat(Letterhead.of(commune, Body.ORGANISATION_DEPARTMENT))
			.isEqualTo(new Letterhead("Ban tổ chức", true, null, "TRƯỞNG BAN"));
		assertThat(Letterhead.of(commune, Body.INSPECTION_COMMITTEE))
			.isEqualTo(new Letterhead("Ủy ban kiểm tra", true, "T/M ỦY BAN KIỂM TRA", "CHỦ NHIỆM"));
	}
}
