package vn.chibo.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommitteeTest {

	@ParameterizedTest
	@EnumSource(Body.class)
	void isFoundAgainByItsGroup(Body body) {
		var committee = new Committee(999_999_999_999_999_999L, body);

		assertThat(Committee.ofGroup(committee.groupId())).contains(committee);
		assertThat(committee.groupId()).matches("[a-zA-Z0-9]+");
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "committee", "committee0", "committee01", "committee-1", "committee1x", " committee1",
		"Committee1", "committee1\n", "standingcommittee1", "committee9999999999999999999", "camunda-admin",
		"organisationDepartments", "committee１"})
	void isNotSeenInAnyOtherText(String text) {
		assertThat(Committee.ofGroup(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
		COMMITTEE, SUB_BRANCH, Chi bộ Tổ sợi, Chi ủy Chi bộ Tổ sợi
		COMMITTEE, GRASSROOTS_BRANCH, Chi bộ thôn 1, Chi ủy Chi bộ thôn 1
		COMMITTEE, GRASSROOTS_PARTY_BODY, Đảng bộ Công ty Dệt, Đảng ủy Công ty Dệt
		COMMITTEE, SECTIONAL_BODY, Đảng bộ bộ phận Nhà máy Sợi, Đảng ủy bộ phận Nhà máy Sợi
		COMMITTEE, COMMUNE, Đảng bộ xã Hạ, Đảng ủy xã Hạ
		COMMITTEE, SUPERIOR_OTHER, Các cơ quan Đảng tỉnh, Cấp ủy Các cơ quan Đảng tỉnh
		ORGANISATION_DEPARTMENT, COMMUNE, Đảng bộ xã Hạ, Ban tổ chức Đảng bộ xã Hạ
		STANDING_COMMITTEE, PROVINCIAL, Đảng bộ tỉnh Sông Lam, Ban thường vụ Đảng bộ tỉnh Sông Lam
		INSPECTION_COMMITTEE, COMMUNE, Đảng bộ xã Hạ, Ủy ban kiểm tra Đảng bộ xã Hạ
		""")
	void isCalledAsPeopleSay(Body body, OrganisationKind kind, String organisation, String name) {
		assertThat(Seats.committeeName(body, kind, organisation)).isEqualTo(name);
	}

	@Test
	void anOrganisationKnowsThoseAboveItNearestFirst() {
		var branch = new Organisation(12, "x", "Chi bộ", OrganisationKind.SUB_BRANCH, 5L, "/1/5/12/");
		var neighbour = new Organisation(120, "y", "Chi bộ", OrganisationKind.SUB_BRANCH, 5L, "/1/5/120/");
		var body = new Organisation(5, "z", "Đảng bộ", OrganisationKind.GRASSROOTS_PARTY_BODY, 1L, "/1/5/");

		assertThat(branch.ancestorIds()).containsExactly(5L, 1L);
		assertThat(branch.isWithin(body)).isTrue();
		assertThat(neighbour.isWithin(branch)).isFalse();
		assertThat(body.isWithin(branch)).isFalse();
	}
}
