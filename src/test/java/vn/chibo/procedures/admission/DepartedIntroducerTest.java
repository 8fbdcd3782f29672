package vn.chibo.procedures.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.models.AdmissionModel;
import vn.chibo.register.Activity;
import vn.chibo.register.Member;
import vn.chibo.register.sympathisers.Prospects;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** A member who introduces dies before writing 3-KNĐ. */
@ChiBoTest
class DepartedIntroducerTest {

	@Autowired
	Stage stage;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	Prospects prospects;
	@Autowired
	ApplicationEventPublisher events;
	@Autowired
	PlatformTransactionManager transactions;

	@Test
	void theBranchNamesAnotherWhoHelpsFromThenOn() {
		var place = AdmissionPlace.village(stage);
		var story = AdmissionStory.in(place, stage).untilOpinions(place.secretary()).introducedBy(2);
		dies(place.member(3));

		story.reads(place.secretary(), AdmissionModel.TASK_INTRODUCE, "Đảng viên này không còn trong Đảng (Từ trần)")
			.refuses(place.secretary(), AdmissionModel.TASK_INTRODUCE, introduction(), "giới thiệu thay")
			.refuses(place.secretary(), AdmissionModel.TASK_INTRODUCE, instead(place.member(2)), "giới thiệu thay")
			.refuses(place.secretary(), AdmissionModel.TASK_INTRODUCE, instead(place.member(3)), "giới thiệu thay")
			.does(place.secretary(), AdmissionModel.TASK_INTRODUCE, instead(place.member(4)))
			.residenceAgrees(place.secretary())
			.waitsFor(AdmissionModel.TASK_COMPILE_OPINIONS)
			.reads(place.secretary(), AdmissionModel.TASK_COMPILE_OPINIONS,
				"Người giới thiệu thay: Nguyễn Thị 4 " + place.branch());

		assertThat(helpers(story)).containsExactlyInAnyOrder(id(place.member(2)), id(place.member(4)));
		story.compiles().branchVotes(4, 0).is(AdmissionState.RESOLVED);
	}

	@Test
	void whoKnowsThePersonTooShortlyIsFoundMissingAtTheVote() {
		var place = AdmissionPlace.village(stage);
		var story = AdmissionStory.in(place, stage).untilOpinions(place.secretary()).introducedBy(2);
		dies(place.member(3));
		var instead = instead(place.member(4));
		instead.put("insteadSince", stage.clock().today().toString());

		story.does(place.secretary(), AdmissionModel.TASK_INTRODUCE, instead).residenceAgrees(place.secretary())
			.compiles().branchVotes(4, 0).waitsFor(AdmissionModel.TASK_SUPPLEMENT_BEFORE_VOTE);
	}

	@Test
	void whomTheBranchHasAssignedSinceMayBeNamed() {
		var place = AdmissionPlace.village(stage);
		var story = AdmissionStory.in(place, stage).untilOpinions(place.secretary()).introducedBy(2)
			.on(stage.clock().today().plusDays(1));
		dies(place.member(3));
		jdbc.sql(
			"insert into prospect_helper (prospect_id, member_id, together_since, assigned_on) values (?, ?, ?, ?)")
			.params(story.prospect, id(place.member(4)), stage.clock().today().minusYears(3), stage.clock().today())
			.update();

		story.does(place.secretary(), AdmissionModel.TASK_INTRODUCE, instead(place.member(4)))
			.residenceAgrees(place.secretary()).waitsFor(AdmissionModel.TASK_COMPILE_OPINIONS);

		assertThat(helpers(story)).containsExactlyInAnyOrder(id(place.member(2)), id(place.member(4)));
	}

	private List<Long> helpers(AdmissionStory story) {
		return prospects.helpersOf(story.prospect).stream().map(Prospects.Helper::memberId).toList();
	}

	private Map<String, Object> introduction() {
		return Map.of("strengths", "Gương mẫu, nhiệt tình công tác.", "shortcomings", "Đôi khi còn nóng nảy.",
			"responsible", true);
	}

	private Map<String, Object> instead(String login) {
		var form = new HashMap<>(introduction());
		form.put("insteadId", "" + id(login));
		form.put("insteadSince", stage.clock().today().minusYears(3).toString());
		return form;
	}

	private long id(String login) {
		return stage.register().memberId(login);
	}

	private void dies(String login) {
		var on = stage.clock().today();
		new TransactionTemplate(transactions).executeWithoutResult(status -> {
			jdbc.sql("update member set activity = 'DECEASED', activity_changed_on = ? where login = ?")
				.params(on, login).update();
			events.publishEvent(new Member.StandingChanged(
				List.of(new Member.Change(id(login), Activity.ACTIVE, Activity.DECEASED, on, null))));
		});
	}
}
