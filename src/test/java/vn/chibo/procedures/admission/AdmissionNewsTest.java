package vn.chibo.procedures.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.models.AdmissionModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.MailTable;
import vn.chibo.support.Stage;

/** Who is told of what: the table of docs/mails.md, and nothing that is not in it. */
@ChiBoTest
class AdmissionNewsTest {

	@Autowired
	Stage stage;
	@Autowired
	JdbcClient jdbc;

	@Test
	void documentNamesEveryMail() {
		stage.register().twoCommunes();
		var stories = List.of(stopped(), notResolved(), refused(), probation("RECOGNISE"), probation("REMOVE"));
		var reminders = stories.stream()
			.flatMap(story -> jdbc.sql("select id from biography_verification where case_number = ?")
				.param(story.caseNumber).query(Long.class).list().stream())
			.map(id -> "verification-reminder:" + id + ":");

		assertThat(MailTable.sent(jdbc, Stream.concat(stories.stream().map(story -> "admission:" + story.caseNumber),
			reminders).toList(),
			(login, organisation) -> organisation == null ? "member" : login.equals("dangcongty")
				? "committee asked" : "branch"))
			.isEqualTo(MailTable.news("## News of an admission"));
	}

	private CaseStory<?> stopped() {
		var story = begun();
		story.applies()
			.writesBiography(AdmissionStory.inRegister(stage.register().idOf("congty")), AdmissionStory.outside(false))
			.sealedBy(story.place.secretary())
			.does(story.place.secretary(), AdmissionModel.TASK_WRITE_OUTSIDE,
				Map.of("letterNumber", "7-CV/CB", "letterOn", story.today()))
			.runsOut(AdmissionModel.TIMER_VERIFICATION_DUE);
		stage.people().as(story.place.secretary()).start("admissionStop", Map.of("admissionCase", story.caseNumber,
			"stopReason", "Người xin vào Đảng xin thôi", "remarks", "Gia đình có hoàn cảnh đột xuất."));
		return story;
	}

	private CaseStory<?> notResolved() {
		var story = begun();
		return story.untilOpinions(story.place.secretary()).opinionsAreIn().branchVotes(3, 2);
	}

	private CaseStory<?> refused() {
		return begun().untilResolved().fileCheckedBy("tochxa").decidedBy("thuongvuxa", 2, 2)
			.refusalAnnounced("tán thành (");
	}

	private CaseStory<?> probation(String outcome) {
		return ProbationStory.after(begun().untilAdmitted()).untilVote().branchProposes(outcome, 5, 0)
			.fileCheckedBy("tochxa")
			.decidedBy("thuongvuxa", outcome, 3, 0);
	}

	private AdmissionStory begun() {
		stage.clock().reset();
		return AdmissionStory.in(AdmissionPlace.village(stage), stage);
	}
}
