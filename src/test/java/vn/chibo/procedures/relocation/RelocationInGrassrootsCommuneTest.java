package vn.chibo.procedures.relocation;

import static vn.chibo.procedures.relocation.RelocationState.COMPLETED;
import static vn.chibo.procedures.relocation.RelocationState.SLIP_ISSUED;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.models.RelocationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.GrassrootsCommune;
import vn.chibo.support.Stage;

/** The ways from and to branches of a commune that is a grassroots organisation itself (208-QĐ/TW). */
@ChiBoTest
class RelocationInGrassrootsCommuneTest {

	@Autowired
	Stage stage;

	GrassrootsCommune place;
	String department;

	@BeforeEach
	void aCommune() {
		place = new GrassrootsCommune(stage.register());
		department = "toch" + place.commune();
	}

	@Test
	void withinTheCommuneItsDepartmentIntroduces() {
		RelocationStory.ofMemberIn(place.village(), stage).asksToMoveTo(place.hamlet()).writes().branchAgrees()
			.waitsFor(RelocationModel.TASK_INTRODUCE_INTERNALLY).introducedInternallyBy(department)
			.waitsFor(RelocationModel.TASK_CONFIRM_PRESENTATION).presentedTo(place.hamlet()).acceptedBy(place.hamlet())
			.ends(COMPLETED).memberStandsIn(place.hamlet()).slipCounts();
	}

	@Test
	void theCommitteeOfASubordinateBodyEndorsesAndForwards() {
		RelocationStory.ofMemberIn(place.squad(), stage).asksToMoveTo(place.village()).writes().branchAgrees()
			.waitsFor(RelocationModel.TASK_ENDORSE).endorsedBy("dang" + place.police())
			.introducedInternallyBy(department).presentedTo(place.village()).acceptedBy(place.village())
			.ends(COMPLETED).memberStandsIn(place.village());
		RelocationStory.ofMemberIn(place.hamlet(), stage).asksToMoveTo(place.squad()).writes().branchAgrees()
			.introducedInternallyBy(department).waitsFor(RelocationModel.TASK_FORWARD)
			.forwardedBy("dang" + place.police()).presentedTo(place.squad()).acceptedBy(place.squad())
			.ends(COMPLETED).memberStandsIn(place.squad());
	}

	@Test
	void outOfTheCommuneItsDepartmentIssuesTheSlip() {
		RelocationStory.ofMemberIn(place.squad(), stage).asksToMoveTo("tdp4").writes().branchAgrees()
			.endorsedBy("dang" + place.police()).waitsFor(RelocationModel.TASK_ISSUE_SLIP).slipIssuedBy(department)
			.is(SLIP_ISSUED).waitsFor(RelocationModel.TASK_RECEIVE).receivedBy("tochphuong")
			.presentedTo("tdp4").acceptedBy("tdp4").ends(COMPLETED).memberStandsIn("tdp4").slipCounts();
	}

	@Test
	void fromACommuneAboveGrassrootsOrganisationsTheSlipComesToTheDepartment() {
		RelocationStory.ofMemberIn("phanxuong1", stage).asksToMoveTo(place.squad()).writes().branchAgrees()
			.endorsedBy("dangcongty").slipIssuedBy("tochxa").waitsFor(RelocationModel.TASK_RECEIVE)
			.receivedBy(department).waitsFor(RelocationModel.TASK_FORWARD).forwardedBy("dang" + place.police())
			.presentedTo(place.squad()).acceptedBy(place.squad()).ends(COMPLETED).memberStandsIn(place.squad());
	}

	@Test
	void betweenTwoSuchCommunesOneIssuesAndTheOtherReceives() {
		var other = new GrassrootsCommune(stage.register());
		RelocationStory.ofMemberIn(place.village(), stage).asksToMoveTo(other.village()).writes().branchAgrees()
			.slipIssuedBy(department).receivedBy("toch" + other.commune()).presentedTo(other.village())
			.acceptedBy(other.village()).ends(COMPLETED).memberStandsIn(other.village());
	}
}
