package vn.chibo.procedures.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.models.SelfReviewModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.MailTable;
import vn.chibo.support.Stage;

/** Who is told what, and that nobody is told anything twice. */
@ChiBoTest
class ReviewNewsTest {

	private static final String BEGINS = "Bắt đầu kiểm điểm, xếp loại năm 2026";
	private static final String WRITE = "Viết bản tự kiểm điểm năm 2026";
	private static final String RESULT = "Đã có kết quả xếp loại năm 2026";
	private static final String NEIGHBOURS = "Nhận xét đảng viên đang công tác, cư trú trên địa bàn";

	@Autowired
	private BeanFactory application;
	@Autowired
	private Stage stage;
	@Autowired
	private JdbcClient jdbc;
	private ReviewStory story;
	private ReviewPlace place;

	@BeforeEach
	void commune() {
		story = ReviewStory.in(application);
		place = story.place;
	}

	@Test
	void openingIsOneMailToEachBranchAndOneToEachWriter() {
		stage.register().livesAt(place.workshop + "a", place.village, true);
		stage.register().livesAt(place.office + "b", place.village, true);
		stage.register().memberIs(place.workshop + "b", "login", null);
		story.opened();
		assertThat(toldTo(place.secretaryOf(place.workshop))).isEqualTo(Map.of(BEGINS, 1, WRITE, 1));
		assertThat(toldTo(place.workshop + "a")).isEqualTo(Map.of(WRITE, 1));
		assertThat(toldTo(place.workshop + "b")).isEmpty();
		assertThat(toldTo(place.secretaryOf(place.village))).isEqualTo(Map.of(BEGINS, 1, WRITE, 1, NEIGHBOURS, 1));
		assertThat(toldTo(place.companyOfficial())).isEqualTo(Map.of(WRITE, 1,
			"Nhiệm vụ mới: Kiểm điểm tập thể cấp ủy (Mẫu 01)", 1));
		assertThat(toldTo(place.departmentOfficial())).isEqualTo(Map.of(WRITE, 1,
			"Nhiệm vụ mới: Rà soát danh sách, phát động", 1));
	}

	@Test
	void restOfTheYearTellsWhoHasToActAndWhomItConcerns() {
		story.opened().prepared(place.workshop).reported(place.workshop).prepared(place.office).reported(place.office)
			.sendsBack(place.workshop, "Làm rõ điểm nhiệm vụ của đồng chí A.").reported(place.workshop)
			.sendsBack(place.workshop, "Ghi rõ căn cứ chấm điểm.").reported(place.workshop)
			.decides(place.company, place.companyOfficial()).objects(place.workshop + "a", place.workshop + "a")
			.does(story.caseOf(place.workshop + "a"), place.companyOfficial(), SelfReviewModel.TASK_HEAR_OBJECTION,
				ReviewPapers.answer(stage.clock().today(), "KEEP"));
		assertThat(toldTo(place.workshop + "a")).isEqualTo(Map.of(WRITE, 1, RESULT, 1,
			"Đã trả lời khiếu nại kết quả xếp loại", 1));
		assertThat(toldTo(place.workshop + "b")).isEqualTo(Map.of(WRITE, 1, RESULT, 1));
		assertThat(toldTo(place.secretaryOf(place.workshop))).isEqualTo(Map.of(BEGINS, 1, WRITE, 1, RESULT, 1,
			"Nhiệm vụ mới: Họp chi bộ kiểm điểm, xếp loại", 3, "Cấp trên trả lại kết quả xếp loại", 2,
			"Nhiệm vụ mới: Công bố kết quả tại chi bộ", 1));
		assertThat(toldTo(place.companyOfficial())).isEqualTo(Map.of(WRITE, 1, RESULT, 1,
			"Nhiệm vụ mới: Kiểm điểm tập thể cấp ủy (Mẫu 01)", 1, "Nhiệm vụ mới: Thẩm định, quyết định mức xếp loại", 1,
			"Nhiệm vụ mới: Xem xét khiếu nại", 1));
	}

	@Test
	void documentNamesEveryMail() {
		stage.register().livesAt(place.workshop + "a", place.village, true);
		story.opened().prepared(place.workshop).reported(place.workshop).prepared(place.office).reported(place.office)
			.sendsBack(place.workshop, "Làm rõ điểm nhiệm vụ của đồng chí A.").reported(place.workshop)
			.decides(place.company, place.companyOfficial()).objects(place.workshop + "a", place.workshop + "a")
			.does(story.caseOf(place.workshop + "a"), place.companyOfficial(), SelfReviewModel.TASK_HEAR_OBJECTION,
				ReviewPapers.answer(stage.clock().today(), "KEEP"));

		assertThat(MailTable.sent(jdbc, List.of("review:" + story.campaign + ":"),
			(login, organisation) -> organisation == null ? "member" : "branch"))
			.isEqualTo(MailTable.news("## News of the annual review"));
	}

	/** The subjects of all mails to somebody, and how often each. */
	private Map<String, Integer> toldTo(String login) {
		var subjects = new HashMap<String, Integer>();
		jdbc.sql("select subject from outgoing_mail where recipient_id = ?").param(stage.register().memberId(login))
			.query(String.class).list().forEach(subject -> subjects.merge(subject, 1, Integer::sum));
		return subjects;
	}
}
