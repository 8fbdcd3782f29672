package vn.chibo.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommitteeTest {

	private static final Set<Body> COMMITTEE = Set.of(Body.COMMITTEE);

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
		COMMITTEE, BRANCH, Chi bộ Tổ sợi, Chi ủy Chi bộ Tổ sợi
		COMMITTEE, SUBORDINATE_BODY, Đảng bộ Công an xã Hạ, Đảng ủy Công an xã Hạ
		COMMITTEE, BRANCH, Chi bộ thôn 1, Chi ủy Chi bộ thôn 1
		COMMITTEE, GRASSROOTS_PARTY_BODY, Đảng bộ Công ty Dệt, Đảng ủy Công ty Dệt
		COMMITTEE, SECTIONAL_BODY, Đảng bộ bộ phận Nhà máy Sợi, Đảng ủy bộ phận Nhà máy Sợi
		COMMITTEE, COMMUNE, Đảng bộ xã Hạ, Đảng ủy xã Hạ
		COMMITTEE, SUPERIOR_OTHER, Các cơ quan Đảng tỉnh, Cấp ủy Các cơ quan Đảng tỉnh
		ORGANISATION_DEPARTMENT, COMMUNE, Đảng bộ xã Hạ, Ban tổ chức Đảng bộ xã Hạ
		STANDING_COMMITTEE, PROVINCIAL, Đảng bộ tỉnh Sông Lam, Ban thường vụ Đảng bộ tỉnh Sông Lam
		INSPECTION_COMMITTEE, COMMUNE, Đảng bộ xã Hạ, Ủy ban kiểm tra Đảng bộ xã Hạ
		PARTY_GROUP, PARTY_GROUP, Tổ đảng 1, Tổ đảng 1
		""")
	void isCalledAsPeopleSay(Body body, OrganisationKind kind, String organisation, String name) {
		assertThat(Seats.committeeName(body, kind, organisation)).isEqualTo(name);
	}

	@Test
	void theStandingCommitteeDecidesWhereThereIsOne() {
		var branch = new Organisation(12, "x", "Chi bộ", OrganisationKind.BRANCH, 5L, "/1/5/12/", false, COMMITTEE,
			false);
		var commune = new Organisation(5, "z", "Đảng bộ", OrganisationKind.COMMUNE, 1L, "/1/5/", true,
			Set.of(Body.COMMITTEE, Body.STANDING_COMMITTEE, Body.ORGANISATION_DEPARTMENT), false);
		var body = new Organisation(6, "z", "Đảng bộ", OrganisationKind.COMMUNE, 1L, "/1/6/", false,
			Set.of(Body.COMMITTEE, Body.STANDING_COMMITTEE), false);

		assertThat(branch.deciding()).isEqualTo(Committee.leading(12)).isEqualTo(branch.administering());
		assertThat(commune.deciding()).isEqualTo(new Committee(5, Body.STANDING_COMMITTEE));
		assertThat(commune.administering()).isEqualTo(new Committee(5, Body.ORGANISATION_DEPARTMENT));
		assertThat(body.deciding()).isEqualTo(new Committee(6, Body.STANDING_COMMITTEE));
		assertThat(body.administering()).isEqualTo(Committee.leading(6));
		assertThat(commune.hasDepartment()).isTrue();
		assertThat(body.hasDepartment()).isFalse();
	}

	@Test
	void anOrganisationKnowsThoseAboveItNearestFirst() {
		var branch = new Organisation(12, "x", "Chi bộ", OrganisationKind.BRANCH, 5L, "/1/5/12/", false, COMMITTEE,
			false);
		var neighbour = new Organisation(120, "y", "Chi bộ", OrganisationKind.BRANCH, 5L, "/1/5/120/", false,
			COMMITTEE, false);
		var body = new Organisation(5, "z", "Đảng bộ", OrganisationKind.GRASSROOTS_PARTY_BODY, 1L, "/1/5/", true,
			COMMITTEE, false);

		assertThat(branch.ancestorIds()).containsExactly(5L, 1L);
		assertThat(branch.isWithin(body)).isTrue();
		assertThat(neighbour.isWithin(branch)).isFalse();
		assertThat(body.isWithin(branch)).isFalse();
	}
}
