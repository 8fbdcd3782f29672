package vn.chibo.procedures.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.models.ProbationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.Stage;

/** What a probationary member finds on the page of the own case while others write about that very member. */
@ChiBoTest
class ProbationCasePageTest {

	@Autowired
	WebApplicationContext application;
	@Autowired
	Stage stage;

	AdmissionPlace place;
	PageVisitor pages;
	String member;
	String address;

	@BeforeEach
	void theBranchHasVoted() {
		place = AdmissionPlace.village(stage);
		member = "dubi" + place.branch();
		var story = ProbationStory.after(AdmissionStory.in(place, stage).untilAdmitted()).settled().worksAs(member)
			.comes(ProbationModel.TIMER_FILE_DUE).reviewsHimself(member).mentorRemarks(place.secretary())
			.residenceRemarks(place.secretary())
			.compiles().comes(ProbationModel.TIMER_PROBATION_ENDS).branchProposes("RECOGNISE", 4, 1);
		pages = new PageVisitor(application, UnaryOperator.identity());
		address = "/case/" + story.caseNumber;
	}

	@Test
	void inWhoseHandsItIsButNotWhatIsDoneThere() {
		assertThat(pages.body(member, address))
			.contains("Đảng viên dự bị", "<b>Một bước đang làm</b>", "Ban tổ chức Đảng bộ xã", "Một bước đã làm xong",
				"Bản tự kiểm điểm của đảng viên dự bị (10-KNĐ)", "nội dung từng bước do cấp ủy trực tiếp")
			.doesNotContain("Thẩm tra hồ sơ", "13-KNĐ", "Nhận xét của", "biểu quyết", "data-diagram", "Sắp tới",
				"class=\"phases\"");
		assertThat(pages.status(member, address + "/diagram/probation")).isEqualTo(404);
	}

	@Test
	void onlyTheOwnPaperOpens() {
		var open = Pattern.compile("/papers/(\\d+)\"").matcher(pages.body(member, address)).results()
			.map(found -> found.group(1)).toList();

		assertThat(open).hasSize(1);
		assertThat(pages.body(member, address + "/papers/" + open.get(0))).contains("Còn ít phát biểu.");
		assertThat(IntStream.rangeClosed(1, 60)
			.filter(position -> pages.status(member, address + "/papers/" + position) == 200))
			.containsExactly(Integer.parseInt(open.get(0)));
	}

	@Test
	void theBranchCommitteeSeesBothProcessesAndTheVote() {
		assertThat(pages.body(place.secretary(), address)).contains("Thời gian dự bị và công nhận đảng viên chính thức",
			"<b>Mười hai tháng dự bị</b>", "Xem sơ đồ: Kết nạp đảng viên", "13-KNĐ",
			"data-diagram=\"" + address + "/diagram/probation\"");
		assertThat(pages.body(place.secretary(), address + "?process=admission")).contains("data-diagram=\"" + address
			+ "/diagram/admission\"", "Xem sơ đồ: Thời gian dự bị");
	}
}
