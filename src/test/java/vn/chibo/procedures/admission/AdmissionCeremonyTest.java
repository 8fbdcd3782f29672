package vn.chibo.procedures.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.procedures.admission.AdmissionState.DECIDED;
import static vn.chibo.procedures.admission.AdmissionState.PROBATION;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.models.AdmissionModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.DatabaseContent;
import vn.chibo.support.Stage;

/** The ceremony is held within its term, or later when the superior consents; then there is a member. */
@ChiBoTest
class AdmissionCeremonyTest {

	private static final String TOO_LATE = "chỉ được tổ chức khi cấp trên trực tiếp đồng ý (294-QĐ/TW, điểm 4.1)";

	@Autowired
	Stage stage;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	AbstractApplicationContext application;

	AdmissionPlace place;
	AdmissionStory story;

	@BeforeEach
	void aDecisionThatTheBranchHasInItsHands() {
		place = AdmissionPlace.village(stage);
		story = AdmissionStory.in(place, stage).untilDecided().receivesDecision();
	}

	@Test
	void lateCeremonyIsReportedUntilTheSuperiorConsents() {
		story.runsOut(AdmissionModel.TIMER_CEREMONY_DUE)
			.waitsFor(AdmissionModel.TASK_HOLD_CEREMONY, AdmissionModel.TASK_REPORT_LATE_CEREMONY)
			.refuses(place.secretary(), AdmissionModel.TASK_HOLD_CEREMONY, story.ceremony(), TOO_LATE)
			.does(place.secretary(), AdmissionModel.TASK_REPORT_LATE_CEREMONY, report(7))
			.waitsFor(AdmissionModel.TASK_HOLD_CEREMONY,
				AdmissionModel.TASK_CONSENT_LATE_CEREMONY)
			.refuses(place.secretary(), AdmissionModel.TASK_HOLD_CEREMONY, story.ceremony(), TOO_LATE)
			.reads("thuongvuxa", AdmissionModel.TASK_CONSENT_LATE_CEREMONY, "Hội trường thôn đang sửa chữa.")
			.does("thuongvuxa", AdmissionModel.TASK_CONSENT_LATE_CEREMONY, answer("NO"))
			.waitsFor(AdmissionModel.TASK_HOLD_CEREMONY,
				AdmissionModel.TASK_REPORT_LATE_CEREMONY)
			.does(place.secretary(), AdmissionModel.TASK_REPORT_LATE_CEREMONY, report(3))
			.does("thuongvuxa", AdmissionModel.TASK_CONSENT_LATE_CEREMONY, answer("YES"))
			.waitsFor(AdmissionModel.TASK_HOLD_CEREMONY).is(DECIDED)
			.on(stage.clock().today().plusDays(3)).holdsCeremony().is(PROBATION);
	}

	@Test
	void ceremonyThatMissesThePostponedDayTooIsReportedAgain() {
		story.runsOut(AdmissionModel.TIMER_CEREMONY_DUE)
			.does(place.secretary(), AdmissionModel.TASK_REPORT_LATE_CEREMONY, report(3))
			.does("thuongvuxa", AdmissionModel.TASK_CONSENT_LATE_CEREMONY, answer("YES"))
			.runsOut(AdmissionModel.TIMER_POSTPONED_CEREMONY_DUE)
			.waitsFor(AdmissionModel.TASK_HOLD_CEREMONY, AdmissionModel.TASK_REPORT_LATE_CEREMONY)
			.refuses(place.secretary(), AdmissionModel.TASK_HOLD_CEREMONY, story.ceremony(), TOO_LATE)
			.does(place.secretary(), AdmissionModel.TASK_REPORT_LATE_CEREMONY, report(5))
			.does("thuongvuxa", AdmissionModel.TASK_CONSENT_LATE_CEREMONY, answer("YES")).holdsCeremony().is(PROBATION);
	}

	@Test
	void nobodyConsentsToADayThatHasPassed() {
		story.runsOut(AdmissionModel.TIMER_CEREMONY_DUE)
			.does(place.secretary(), AdmissionModel.TASK_REPORT_LATE_CEREMONY, report(3))
			.on(stage.clock().today().plusDays(4))
			.refuses("thuongvuxa", AdmissionModel.TASK_CONSENT_LATE_CEREMONY, answer("YES"), "Ngày xin lùi lễ",
				"đã qua")
			.does("thuongvuxa", AdmissionModel.TASK_CONSENT_LATE_CEREMONY, answer("NO"))
			.waitsFor(AdmissionModel.TASK_HOLD_CEREMONY,
				AdmissionModel.TASK_REPORT_LATE_CEREMONY);
	}

	@Test
	void ceremonyOnItsLastDayNeedsNoConsent() {
		story.on(stage.jobs().dueOn(story.caseNumber, AdmissionModel.TIMER_CEREMONY_DUE)).holdsCeremony().is(PROBATION);
	}

	@Test
	void ceremonyBeforeTheDecisionCameOrInTheFutureIsRefused() {
		story.refuses(place.secretary(), AdmissionModel.TASK_HOLD_CEREMONY, heldOn(stage.clock().today().minusDays(1)),
			"Ngày tổ chức lễ phải từ ngày nhận quyết định đến hôm nay")
			.refuses(place.secretary(), AdmissionModel.TASK_HOLD_CEREMONY, heldOn(stage.clock().today().plusDays(1)),
				"Ngày tổ chức lễ phải từ ngày nhận quyết định đến hôm nay");
	}

	@Test
	void decisionReceivedBeforeItWasMadeIsRefused() {
		var decided = AdmissionStory.in(place, stage).untilDecided();
		decided.refuses(place.secretary(), AdmissionModel.TASK_RECEIVE_DECISION, Map.of("receivedOn",
			stage.clock().today().minusDays(1).toString()), "Ngày nhận phải từ ngày quyết định đến hôm nay");
	}

	@Test
	void ceremonyWhoseLastStatementFailsLeavesNeitherMemberNorAdmittedProspect() {
		var task = stage.people().as(place.secretary()).task(story.caseNumber, AdmissionModel.TASK_HOLD_CEREMONY)
			.getId();
		stage.people().as(place.secretary()).claims(task);
		var before = DatabaseContent.now(jdbc);
		var listener = new FailsWhenAdmitted();
		application.addApplicationListener(listener);
		try {
			story.refuses(place.secretary(), AdmissionModel.TASK_HOLD_CEREMONY, story.ceremony(), "Có lỗi hệ thống");
		} finally {
			application.removeApplicationListener(listener);
		}
		assertThat(listener.asked).isTrue();
		assertThat(before.changes()).isEmpty();
		story.prospectIs("APPLYING").is(DECIDED).holdsCeremony().prospectIs("ADMITTED").is(PROBATION);
	}

	private Map<String, Object> heldOn(LocalDate day) {
		return CaseStory.with(story.ceremony(), "ceremonyOn", day.toString());
	}

	private Map<String, Object> report(int days) {
		return Map.of("reason", "Hội trường thôn đang sửa chữa.", "proposedOn",
			stage.clock().today().plusDays(days).toString());
	}

	private static Map<String, Object> answer(String consent) {
		return Map.of("consent", consent, "remarks", "Đã xem xét báo cáo của chi ủy.");
	}

	/** Stands behind everything that the step does. */
	private static class FailsWhenAdmitted implements ApplicationListener<PayloadApplicationEvent<Admission.Admitted>> {

		boolean asked;

		@Override
		public void onApplicationEvent(PayloadApplicationEvent<Admission.Admitted> admitted) {
			asked = true;
			throw new IllegalStateException("the very last thing goes wrong");
		}
	}
}
