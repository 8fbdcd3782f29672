package vn.chibo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole story of one admission in real Tasklist by all who have a part in it, and one that ends at the start. */
@StoryTest
@Tag("long")
class AdmissionStoryTest {

	private static final String BRANCH = "SL.AH.DB01.CB2";
	private static final String APPLICANT = "Vũ Thị Thủy";
	private static final String WITHOUT_SCHOOLING = "Dương Bá Lộc";

	@LocalServerPort
	int port;
	@Autowired
	Mailbox mails;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	Clock clock;

	@Test
	void aSympathiserOfTheTeaCompanyBecomesAProbationaryMember() throws Exception {
		var village = secretaryOf("SL.AH.T03");
		var absent = membersWhoMustCome().get(0);
		try (var secretary = as("bithu1"); var company = as("danguy1")) {
			secretary.visit("/prospects").waitFor(APPLICANT).picture("cam-tinh-dang").toTasks();
			applies(secretary, APPLICANT);
			writesBiography(secretary);
			company.take("Kiểm tra, đóng dấu giáp lai").mark("Kết quả kiểm tra", "Đúng quy định")
				.date("Ngày đóng dấu", today()).submit();
			try (var asked = follows(village, "Thẩm tra và xác nhận lý lịch")) {
				asked.takeOpened().mark("Kết quả thẩm tra", "Đúng như lý lịch")
					.write("Nội dung xác nhận", "Gia đình chấp hành tốt, lý lịch khai đúng.")
					.write("Người thẩm tra", "Bí thư chi bộ thôn 3").submit();
			}
			var conclusion = secretary.take("Chi ủy nhận xét, kết luận lý lịch");
			assertThat(conclusion.shown("Kết quả thẩm tra")).contains("Gia đình chấp hành tốt, lý lịch khai đúng.");
			conclusion.mark("Chi ủy quyết định", "Lý lịch rõ ràng")
				.write("Nhận xét, kết luận của chi ủy", "Lý lịch rõ ràng, bảo đảm tiêu chuẩn chính trị.").submit();
			company.take("Cấp ủy cơ sở chứng nhận").mark("Cấp ủy cơ sở quyết định", "Chứng nhận")
				.date("Ngày chứng nhận", today()).submit();
			collectsOpinions(secretary);
			var vote = meets(secretary, absent);
			proposes(company);
			try (var department = follows("toch1", "Ban tổ chức thẩm tra hồ sơ")) {
				var file = department.takeOpened();
				assertThat(file.shown("Kết quả biểu quyết")).contains(vote);
				file.mark("Ban tổ chức kết luận", "Hồ sơ đủ").write("Tóm tắt để trình", "Hồ sơ đầy đủ, hợp lệ.")
					.submit();
			}
			try (var standing = follows("thuongvu1", "Cấp có thẩm quyền quyết định")) {
				decidesAtTheSecondGo(standing.takeOpened());
			}
			company.visit("/admission").waitFor("Chỉ tiêu").picture("chi-tieu");
			mails.to("bithu1", "Đã có quyết định kết nạp");
			secretary.take("Chi bộ nhận quyết định").date("Ngày chi bộ nhận quyết định", today()).submit();
			holdsCeremony(secretary, absent);
			secretary.waitFor("Khai lý lịch, phiếu đảng viên");
		}
		assertThat(jdbc.sql("""
			select count(*) from probation p join member m on m.id = p.member_id join organisation o on o.id = m.branch_id
			where m.full_name = ? and o.code = ? and m.admitted_on = ? and m.official_on is null and p.ends_on = ?
			""").params(APPLICANT, BRANCH, today(), today().plusYears(1)).query(Long.class).single()).isOne();
		assertThat(
			jdbc.sql("select state from prospect where full_name = ?").param(APPLICANT).query(String.class).single())
			.isEqualTo("ADMITTED");
		assertThat(mails.of(caseOf(APPLICANT))).hasSizeGreaterThan(10)
			.noneMatch(mail -> mail.contains(APPLICANT) || mail.contains(absent));
	}

	@Test
	void whoHasNotFinishedSchoolIsHeldWithTheReasonAndStopped() throws Exception {
		try (var secretary = as("bithu1")) {
			applies(secretary, WITHOUT_SCHOOLING);
			var held = secretary.take("Bổ sung điều kiện còn thiếu");
			assertThat(held.shown("Kết quả kiểm tra")).contains("Chưa có bằng tốt nghiệp trung học cơ sở",
				"Quy định 294-QĐ/TW, điểm 1", "Chưa có giấy chứng nhận bồi dưỡng nhận thức về Đảng; phải có trước khi");
			held.mark("Chi ủy quyết định", "Thôi xét kết nạp lần này").picture("con-thieu")
				.write("Ghi rõ đã bổ sung gì", "Học xong trung học cơ sở rồi xét sau.").submit();
		}
		mails.to("bithu1", "Hồ sơ kết nạp: ");
		assertThat(mails.of(caseOf(WITHOUT_SCHOOLING))).isNotEmpty()
			.noneMatch(mail -> mail.contains(WITHOUT_SCHOOLING));
		assertThat(
			jdbc.sql("select state from prospect where full_name = ?").param(WITHOUT_SCHOOLING).query(String.class)
				.single())
			.isEqualTo("LISTED");
		assertThat(jdbc.sql("select count(*) from case_file where number = ? and closed_at is not null")
			.param(caseOf(WITHOUT_SCHOOLING)).query(Long.class).single()).isOne();
	}

	private void applies(Tasklist secretary, String applicant) {
		secretary.start("Kết nạp đảng viên").choose("Người xin vào Đảng", applicant).date("Ngày viết đơn", today())
			.write("Nơi sinh", "Xã An Hòa, tỉnh Sông Lam")
			.write("Nội dung đơn", "Tôi nguyện phấn đấu vì mục tiêu, lý tưởng của Đảng.").submit();
	}

	private void writesBiography(Tasklist secretary) {
		secretary.take("Ghi lý lịch của người xin vào Đảng").write("Nơi sinh", "Xã An Hòa, tỉnh Sông Lam")
			.write("Trình độ", "Đại học; sơ cấp lý luận chính trị")
			.write("Lịch sử bản thân", "Từ năm 2005 đến 2017 học phổ thông tại xã An Hòa.")
			.write("Cha mẹ đẻ", "Cha là Vũ Văn Nam, mẹ là Lê Thị Hoa, nông dân, thôn 3.")
			.write("Thẩm tra ai", "Cha đẻ và mẹ đẻ").write("Nội dung cần xác nhận", "Lịch sử chính trị của gia đình")
			.choose("Nơi thẩm tra có trong hệ thống", "Chi bộ thôn 3").picture("noi-tham-tra")
			.write("Tự nhận xét", "Lập trường vững vàng, quan hệ tốt với quần chúng.")
			.tick("Người xin vào Đảng đã cam đoan").submit();
	}

	/** Neither the helpers nor the union's committee nor the place of residence work with the application themselves. */
	private void collectsOpinions(Tasklist secretary) {
		secretary.take("Ghi nghị quyết Đoàn").write("Số nghị quyết", "12-NQ/ĐTN").date("Ngày họp", today())
			.write("Tổng số ủy viên", "7").write("Có mặt", "8").says("Nhiều hơn ô “Tổng số ủy viên ban chấp hành” (7)")
			.write("Có mặt", "6").write("Tán thành", "5").write("Không tán thành", "0").write("Phiếu trắng", "0")
			.says("Tán thành 5 + không tán thành 0 + phiếu trắng 0 = 5, có mặt 6: còn thiếu 1 phiếu")
			.write("Tán thành", "6").says("có mặt 6: đủ phiếu.")
			.write("Ưu điểm", "Đoàn viên xuất sắc nhiều năm liền.").write("Khuyết điểm", "Không").submit();
		for (var left : List.of(2, 1)) {
			secretary.lists("Đảng viên giới thiệu", left).take("Đảng viên giới thiệu")
				.write("Ưu điểm", "Gương mẫu, nhiệt tình công tác.").write("Khuyết điểm", "Đôi khi còn nóng nảy.")
				.tick("Giới thiệu, đề nghị chi bộ").submit();
		}
		secretary.take("Chi ủy nơi cư trú nhận xét").write("Chấp hành chủ trương", "Gia đình chấp hành tốt.")
			.write("Số chi ủy viên", "3").write("Số tán thành", "3").submit();
		secretary.take("Tổng hợp ý kiến nhận xét").write("Các tổ chức", "Hội Phụ nữ: nhất trí giới thiệu.")
			.write("Tổng số người được hỏi", "30").write("Số tán thành", "29")
			.write("Kết luận của chi ủy", "Các tổ chức đều nhất trí.").submit();
	}

	/** All who have to come vote for it, but for one who is absent; answers with how that has to be counted. */
	private String meets(Tasklist secretary, String absent) {
		int counted = membersWhoMustCome().size();
		var meeting = secretary.take("Chi bộ họp xét").write("Số nghị quyết", "15-NQ/CB").date("Ngày họp", today())
			.write("Chủ trì", "Bí thư chủ trì; phó bí thư ghi biên bản").choose("Vắng mặt", absent)
			.write("Lý do vắng mặt", "Đi công tác")
			.write("Kết luận về lịch sử", "Lịch sử chính trị rõ ràng, phẩm chất tốt.")
			.write("Khuyết điểm", "Không").write("Số tán thành", "" + (counted - 1)).write("Số không tán thành", "0")
			.write("Số phiếu trắng", "0");
		int exempt = meeting.chosen("Được miễn sinh hoạt").size();
		assertThat(meeting.shown("Đảng viên chính thức trong danh sách"))
			.isEqualTo(counted + exempt + " đảng viên chính thức" + (exempt == 0 ? "" : "; " + exempt
				+ " được miễn sinh hoạt, đã ghi sẵn ở dưới: không dự họp thì tổng số tính phiếu là " + counted));
		assertThat(meeting.chosen("Vắng mặt")).containsExactly(absent);
		meeting.says("có mặt " + (counted - 1) + ": đủ phiếu.");
		meeting.picture("chi-bo-hop").submit();
		return "%d/%d đảng viên chính thức tán thành".formatted(counted - 1, counted);
	}

	/** One more sits in the committee than the list knows. */
	private void proposes(Tasklist company) {
		var proposal = company.take("Đảng ủy cơ sở ra nghị quyết").mark("Đảng ủy", "Đã họp, biểu quyết");
		var listed = proposal.shown("Số ủy viên trong danh sách");
		assertThat(proposal.shown("Tổng số ủy viên")).isEqualTo(listed);
		var all = "" + (Integer.parseInt(listed) + 1);
		proposal.write("Số nghị quyết", "21-NQ/ĐU").date("Ngày họp", today()).write("Tổng số ủy viên", all)
			.write("Vì sao tổng số ủy viên khác danh sách", "Vừa bầu bổ sung một đồng chí, chưa nhập danh sách.")
			.picture("tong-so-uy-vien").write("Có mặt", all).write("Số tán thành", all).write("Số không tán thành", "0")
			.write("Số phiếu trắng", "0")
			.write("Ý kiến của đảng ủy", "Nhất trí với đề nghị của chi bộ.").submit();
	}

	/** One ballot is missing at first. */
	private void decidesAtTheSecondGo(FormOnScreen decision) {
		decision.mark("Cấp có thẩm quyền", "Đã họp, biểu quyết");
		int all = Integer.parseInt(decision.shown("Tổng số ủy viên"));
		decision.write("Có mặt", "" + all).write("Số tán thành", "" + (all - 1)).write("Số không tán thành", "0")
			.write("Số phiếu trắng", "0").date("Ngày quyết định", today()).write("Số quyết định", "45-QĐ/ĐU")
			.write("Ý kiến", "Nhất trí với đề nghị của chi bộ.");
		assertThat(decision.submitInVain())
			.contains(("Cộng tán thành, không tán thành và phiếu trắng được %d, ít hơn số có "
				+ "mặt (%d); ai có mặt mà không bỏ phiếu thì ghi vào phiếu trắng.").formatted(all - 1, all));
		decision.picture("so-phieu");
		assertThat(decision.shown("Số tán thành")).isEqualTo("" + (all - 1));
		assertThat(decision.shown("Số quyết định")).isEqualTo("45-QĐ/ĐU");
		assertThat(decision.shown("Ý kiến")).isEqualTo("Nhất trí với đề nghị của chi bộ.");
		decision.write("Số phiếu trắng", "1").submit();
	}

	private void holdsCeremony(Tasklist secretary, String mentor) {
		var ceremony = secretary.take("Tổ chức lễ kết nạp");
		assertThat(ceremony.shown("Quyết định kết nạp")).contains("45-QĐ/ĐU");
		assertThat(ceremony.shown("Ngày tổ chức lễ"))
			.isEqualTo(DateTimeFormatter.ofPattern("dd/MM/yyyy").format(today()));
		ceremony.write("Chủ trì", "Bí thư chủ trì; phó bí thư ghi biên bản")
			.choose("Đảng viên chính thức giúp đỡ", mentor).tick("Đã đọc quyết định và đọc lời thề")
			.write("Diễn biến buổi lễ", "Buổi lễ trang nghiêm, đúng quy định.").picture("le-ket-nap").submit();
	}

	/** Official members of the branch who are neither exempt nor suspended, first those without a login. */
	private List<String> membersWhoMustCome() {
		return jdbc.sql("""
			select m.full_name from member m join organisation o on o.id = m.branch_id
			where o.code = ? and m.official_on is not null and m.activity in ('ACTIVE', 'AWAY') order by m.login nulls first
			""").param(BRANCH).query(String.class).list();
	}

	private String secretaryOf(String code) {
		return jdbc.sql("""
			select m.login from seat s join member m on m.id = s.member_id join organisation o on o.id = s.organisation_id
			where o.code = ? and s.body = 'COMMITTEE' and s.position = 'SECRETARY'
			""").param(code).query(String.class).single();
	}

	private String caseOf(String applicant) {
		return jdbc
			.sql("select a.case_number from admission a join prospect p on p.id = a.prospect_id where p.full_name = ?")
			.param(applicant).query(String.class).single();
	}

	private LocalDate today() {
		return LocalDate.now(clock);
	}

	/** Waits for the mail of a task and follows its link. */
	private Tasklist follows(String login, String task) {
		return new Tasklist(address()).follow(Mailbox.linkIn(mails.to(login, "Nhiệm vụ mới: " + task), address()),
			login,
			"demo");
	}

	private Tasklist as(String login) {
		return new Tasklist(address()).login(login, "demo");
	}

	private String address() {
		return "http://localhost:" + port;
	}
}
