package vn.chibo.procedures.memberchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.procedures.memberchange.MemberChangeState.DISCONTINUED;
import static vn.chibo.procedures.memberchange.MemberChangeState.ENTERED;
import static vn.chibo.procedures.memberchange.MemberChangeState.GIVEN_UP;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.models.MemberChangeModel;
import vn.chibo.notification.Mails;
import vn.chibo.register.Members;
import vn.chibo.register.Signature.Source;
import vn.chibo.register.files.MemberCorrections;
import vn.chibo.register.history.MemberVersions;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;
import vn.chibo.support.WholeDatabase;

/** What the register has of a member is corrected on a proposal, by whoever keeps it, and what was there is kept. */
@ChiBoTest
class MemberChangeTest {

	private static final String PHONE = "0912345678";

	@Autowired
	Stage stage;
	@Autowired
	MemberVersions versions;
	@Autowired
	MemberCorrections corrections;
	@Autowired
	MemberChangeSteps steps;
	@Autowired
	Mails mails;
	@Autowired
	Members members;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	WholeDatabase database;
	@Autowired
	PlatformTransactionManager transactions;

	@Test
	void aMemberAsksAndTheDepartmentEnters() {
		var story = inThon1().asks("phone", "0912 345 678").waitsFor(MemberChangeModel.TASK_CONFIRM);
		assertThat(story.caseNumber()).startsWith("STT-2026-");
		assertThat(story.opens("tochxa", MemberChangeModel.TASK_CONFIRM)).contains("Điện thoại", "(để trống)", PHONE,
			"Đã đổi từ tháng trước");
		story.confirmedBy("tochxa").ends(ENTERED);

		assertThat(corrections.current(story.memberId(), "phone")).isEqualTo(PHONE);
		assertThat(versions.of(story.memberId())).first().satisfies(version -> {
			assertThat(version.what()).isEqualTo("Điện thoại");
			assertThat(version.before()).isEmpty();
			assertThat(version.after()).isEqualTo(PHONE);
			assertThat(version.by()).isEqualTo("Trần Tổ Chức xa");
			assertThat(version.in()).isEqualTo(Source.PROCEDURE);
			assertThat(version.why()).isEqualTo(story.caseNumber());
		});
		assertThat(stage.records().told(story.caseNumber(), "Đã sửa thông tin đảng viên"))
			.containsExactlyInAnyOrder("btthon1", story.member());
	}

	@Test
	void theEngineAndTheMailsKnowNoValue() {
		var secret = "0987654321";
		inThon1().asks("phone", secret).sentBackBy("tochxa").asksAgain("btthon1", secret).confirmedBy("tochxa");
		assertThat(database.findings("act_", List.of(secret, "Giấy kèm theo không rõ"))).isEmpty();
		assertThat(database.findings("outgoing_mail", List.of(secret))).isEmpty();
	}

	@Test
	void whatIsSentBackIsChangedAndEntered() {
		var story = inThon1().asks("residence_address", "Số 1, thôn 2").sentBackBy("tochxa")
			.waitsFor(MemberChangeModel.TASK_SUPPLEMENT);
		assertThat(story.opens(story.member(), MemberChangeModel.TASK_SUPPLEMENT)).contains("không rõ số",
			"Số 1, thôn 2");
		story.asksAgain(story.member(), "Số 11, thôn 2").confirmedBy("tochxa").ends(ENTERED);
		assertThat(stage.register().residenceOf(story.member())).isEqualTo("Số 11, thôn 2");
	}

	@Test
	void orItIsGivenUpAndNothingHasChanged() {
		var story = inThon1().asks("other_name", "Ba Hữu").sentBackBy("tochxa");
		story.givesUp(story.member()).ends(GIVEN_UP);
		assertThat(corrections.current(story.memberId(), "other_name")).isEmpty();
	}

	@Test
	void whatTheBranchProposesComesBackToTheBranch() {
		var story = inThon1().proposedBy("btthon1", "religion", "Công giáo").sentBackBy("tochxa");
		assertThat(stage.people().as(story.member()).tasks(story.caseNumber())).isEmpty();
		story.asksAgain("btthon1", "Phật giáo").confirmedBy("tochxa").ends(ENTERED);
		assertThat(corrections.current(story.memberId(), "religion")).isEqualTo("Phật giáo");
	}

	@Test
	void aBranchBelowACompanyWithoutDepartmentIsKeptByTheCommune() {
		MemberChangeStory.ofMemberIn("phanxuong1", stage).asks("email", "moi@chibo.example").confirmedBy("tochxa")
			.ends(ENTERED);
	}

	@Test
	void whatHasChangedMeanwhileIsNoticedAndHasToBeCompared() {
		var story = inThon1().asks("phone", PHONE);
		assertThat(story.opens("tochxa", MemberChangeModel.TASK_CONFIRM)).doesNotContain("nay đang ghi");
		stage.register().memberIs(story.member(), "phone", "0911111111");

		assertThat(story.opens("tochxa", MemberChangeModel.TASK_CONFIRM))
			.contains("Khi đề nghị ghi là: (để trống); nay đang ghi: 0911111111");
		assertThatThrownBy(() -> story.confirmedBy("tochxa"))
			.hasMessage("Ô “Đã đối chiếu với giá trị vừa đổi” cần được đánh dấu.");
		var compared = new HashMap<>(MemberChangeStory.confirmation());
		compared.put("compared", true);
		var task = stage.people().as("tochxa").task(story.caseNumber(), MemberChangeModel.TASK_CONFIRM).getId();
		stage.people().as("tochxa").submits(task, compared);
		story.ends(ENTERED);
		assertThat(versions.of(story.memberId())).first()
			.satisfies(version -> assertThat(version.before()).isEqualTo("0911111111"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
		phone | 12345 | Ô “Giá trị mới” chưa ghi được vào mục Điện thoại: không phải là số điện thoại
		email | chi-bo | chưa ghi được vào mục Thư điện tử: không phải là một địa chỉ thư điện tử
		born_on | 31/02/1960 | chưa ghi được vào mục Sinh ngày: "31/02/1960" không phải là ngày
		born_on | 01/01/2020 | ngày sinh muộn hơn ngày vào Đảng
		card_issued_on | 01/01/2030 | ngày này còn ở tương lai
		card_number | '' | đảng viên chính thức phải có số thẻ Đảng
		full_name | '' | ô này bắt buộc mà đang để trống
		gender | Không rõ | giá trị này không có trong danh mục
		residence_address | Số 7, tổ 4 | giá trị này đang ghi trong danh sách rồi
		other_name | =1+1 | như một công thức
		other_name | -1+1 | như một công thức
		home_address | ＝1+1 | như một công thức
		branch_id | 1 | Ô “Mục cần sửa” phải được chọn trong danh sách.
		login | quantri | Ô “Mục cần sửa” phải được chọn trong danh sách.
		""")
	void aValueThatAFileMayNotHaveIsRefusedInWords(String column, String value, String sentence) {
		var story = inThon1();
		assertThatThrownBy(() -> story.asks(column, value)).hasMessageContaining(sentence);
		assertThat(stage.records().casesOf(story.member())).isEmpty();
	}

	@Test
	void whatBelongsToSomebodyElseMeanwhileIsRefusedWhenItIsConfirmed() {
		var story = inThon1().asks("card_number", "099900001234");
		stage.register().memberIs("btthon1", "card_number", "099900001234");
		assertThatThrownBy(() -> story.confirmedBy("tochxa")).hasMessageContaining("đã thuộc về một đảng viên khác");
		story.waitsFor(MemberChangeModel.TASK_CONFIRM);
	}

	@Test
	void nobodyFindsOutByProposingWhoseANumberIs() {
		stage.register().memberIs("btthon1", "national_code", "QG-77");
		stage.register().memberIs("btthon1", "card_number", "099900004321");
		var personalId = jdbc.sql("select personal_id from member where login = 'btthon1'").query(String.class)
			.single();
		for (var taken : Map.of("national_code", "QG-77", "card_number", "099900004321", "personal_id", personalId)
			.entrySet()) {
			var story = inThon1().asks(taken.getKey(), taken.getValue()).waitsFor(MemberChangeModel.TASK_CONFIRM);
			assertThatThrownBy(() -> story.confirmedBy("tochxa"))
				.hasMessageContaining("đã thuộc về một đảng viên khác");
		}
	}

	@Test
	void whatIsChangedWhileItIsConfirmedIsNotOverwritten() {
		var story = inThon1().asks("phone", PHONE);
		stage.register().memberIs(story.member(), "phone", "0911111111");
		// the form was checked before the other had ended
		assertThatThrownBy(() -> new TransactionTemplate(transactions)
			.executeWithoutResult(step -> steps.enter(story.caseNumber())))
			.hasMessage(
				"Mục Điện thoại vừa được sửa trong lúc chờ nên chưa ghi; hãy mở lại và đối chiếu với giá trị đang ghi.");
		assertThat(corrections.current(story.memberId(), "phone")).isEqualTo("0911111111");
	}

	@Test
	void oneProposalForAColumnAndFiveForAMember() {
		var story = inThon1().asks("phone", PHONE);
		var more = MemberChangeStory.of(story.member(), stage);
		assertThatThrownBy(() -> more.proposedBy("btthon1", "phone", "0911111111")).hasMessage(
			"Mục này đang có một đề nghị sửa chờ xử lý, hồ sơ %s; hãy chờ xong rồi đề nghị tiếp.", story.caseNumber());
		for (var column : List.of("other_name", "religion", "ethnic_group", "card_issued_at")) {
			more.asks(column, "Ghi lại");
		}
		assertThatThrownBy(() -> more.asks("home_address", "Xóm 1"))
			.hasMessage("Đảng viên này đang có 5 đề nghị sửa chờ xử lý; hãy chờ xong rồi đề nghị tiếp.");
		story.sentBackBy("tochxa").asksAgain(story.member(), "0911111111").confirmedBy("tochxa").ends(ENTERED);
		more.asks("home_address", "Xóm 1").waitsFor(MemberChangeModel.TASK_CONFIRM);
	}

	@Test
	void theFormerAddressHearsThatMailsGoElsewhere() {
		var story = inThon1();
		var former = story.member() + "@chibo.example";
		stage.register().memberIs(story.member(), "email", former);
		story.asks("email", "dia.chi.moi@chibo.example").confirmedBy("tochxa");

		assertThat(mails.newest(10)).filteredOn(mail -> story.caseNumber().equals(mail.caseNumber())
			&& mail.subject().startsWith("Đã đổi địa chỉ nhận thư")).singleElement().satisfies(mail -> {
				assertThat(mail.email()).isEqualTo(former);
				assertThat(mail.details().get("message")).doesNotContain("@");
			});
		assertThat(mails.newest(10)).filteredOn(mail -> mail.subject().equals("Đã sửa thông tin đảng viên")
			&& mail.recipientId() == story.memberId()).singleElement().satisfies(mail -> {
				assertThat(mail.email()).isEqualTo("dia.chi.moi@chibo.example");
				assertThat(mail.details().get("message")).contains("mục Thư điện tử").doesNotContain("@");
			});
	}

	@Test
	void whatIsNotNeededIsTakenAway() {
		var story = inThon1().asks("email", "").confirmedBy("tochxa").ends(ENTERED);
		assertThat(corrections.current(story.memberId(), "email")).isEmpty();
	}

	@Test
	void nobodyProposesForOthersOrConfirmsElsewhere() {
		var story = inThon1();
		for (var other : new String[] {"bttdp4", "dangcongty", "tochphuong"}) {
			assertThatThrownBy(() -> story.proposedBy(other, "phone", PHONE))
				.hasMessage("Ô “Đảng viên” phải được chọn trong danh sách.");
		}
		story.asks("phone", PHONE);
		for (var other : new String[] {"btthon1", "dangxa", "tochphuong", story.member()}) {
			assertThat(stage.people().as(other).tasks(story.caseNumber())).as(other).isEmpty();
		}
	}

	@Test
	void whoMovesTakesTheProposalAlong() {
		var waiting = inThon1().asks("phone", PHONE);
		var returned = MemberChangeStory.of(waiting.member(), stage).asks("religion", "Công giáo").sentBackBy("tochxa");
		new TransactionTemplate(transactions).executeWithoutResult(step -> members.relocate(waiting.memberId(),
			stage.register().idOf("thon1"), stage.register().idOf("tdp4"), null, "CSH-2026-770001",
			stage.clock().today()));

		assertThat(stage.people().as("tochxa").tasks(waiting.caseNumber())).isEmpty();
		assertThat(stage.people().as("btthon1").tasks(returned.caseNumber())).isEmpty();
		waiting.confirmedBy("tochphuong").ends(ENTERED);
		returned.asksAgain("bttdp4", "Phật giáo").confirmedBy("tochphuong").ends(ENTERED);
	}

	@Test
	void whoLeavesThePartyLeavesNothingToCorrect() {
		var story = inThon1().asks("phone", PHONE);
		new TransactionTemplate(transactions)
			.executeWithoutResult(step -> members.remove(story.memberId(), stage.clock().today(), null));
		story.ends(DISCONTINUED);
	}

	@Test
	void theFormOffersWhatCanBeCorrected() throws IOException {
		var form = new ObjectMapper().readTree(Path.of("forms/memberchange/start.form").toFile());
		var offered = new HashMap<String, String>();
		StreamSupport.stream(form.path("components").spliterator(), false)
			.filter(field -> "column".equals(field.path("key").asText())).forEach(field -> field.path("values")
				.forEach(value -> offered.put(value.path("value").asText(), value.path("label").asText())));
		assertThat(offered).isEqualTo(Map.copyOf(corrections.offered()));
	}

	private MemberChangeStory inThon1() {
		return MemberChangeStory.ofMemberIn("thon1", stage);
	}
}
