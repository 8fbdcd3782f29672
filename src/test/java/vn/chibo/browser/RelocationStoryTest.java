package vn.chibo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole story of one relocation in real Tasklist by its users, with mails from a real SMTP server. */
@StoryTest
class RelocationStoryTest {

	@LocalServerPort
	int port;
	@Autowired
	Mailbox mails;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	Clock clock;

	@Test
	void aRetiredMemberOfTheTeaCompanyMovesToTheStreetWhereHeLives() {
		var today = LocalDate.now(clock);
		try (var secretary = as("bithu1")) {
			secretary.waitFor("Việc cần làm");
			secretary.start("Chuyển sinh hoạt đảng")
				.choose("Đảng viên", nameOf("dangvien1"))
				.select("Lý do chuyển", "Nghỉ hưu")
				.date("Ngày quyết định có hiệu lực", today.minusDays(20))
				.write("Nơi cư trú mới", "Số 18, tổ dân phố 5, phường Bình Minh")
				.choose("Chi bộ nơi đến", "Chi bộ tổ dân phố 5 ")
				.picture("lap-ho-so").submit();
		}
		try (var member = as("dangvien1")) {
			member.take("Viết đơn và bản tự kiểm điểm")
				.write("Tự kiểm điểm", "Trong năm qua tôi luôn chấp hành nghị quyết của chi bộ.")
				.tick("Đã xuất trình quyết định").picture("tu-kiem-diem").submit();
		}
		try (var secretary = as("bithu1")) {
			secretary.waitFor("Chi ủy nơi đi xem xét").waitFor("CSH-").picture("danh-sach-viec");
			secretary.take("Chi ủy nơi đi xem xét")
				.mark("Chi ủy quyết định", "Đồng ý")
				.mark("Đảng viên có đang bị xem xét", "Không")
				.mark("Đã đóng đảng phí", "Đã đóng đủ")
				.write("Nhận xét của chi ủy", "Gương mẫu, chấp hành tốt.").picture("xem-xet").submit();
			secretary.visit("/").waitFor("Đang chờ người khác").picture("trang-dau");
		}
		try (var inspection = as("kiemtra1")) {
			inspection.take("Ủy ban kiểm tra xác nhận").mark("Đảng viên có đang bị xem xét", "Không")
				.write("Căn cứ, ghi chú", "Theo sổ theo dõi của ủy ban kiểm tra.").picture("kiem-tra-xac-nhan")
				.submit();
		}
		try (var committee = as("danguy1")) {
			committee.take("Cấp ủy trung gian").mark("Cấp ủy quyết định", "Đồng ý")
				.write("Nhận xét ghi vào", "Nhất trí với chi ủy.").submit();
		}
		try (var department = as("toch1")) {
			department.take("Cấp giấy giới thiệu").mark("Quyết định", "Cấp giấy giới thiệu")
				.mark("Hồ sơ đảng viên đã niêm phong", "Giao đảng viên")
				.write("Số tài liệu", "12").tick("Giấy giới thiệu được in").picture("cap-giay").submit();
		}
		var mail = mailTo("toch2", "Ban tổ chức nơi đến tiếp nhận");
		try (var department = new Tasklist(address()).follow(Mailbox.linkIn(mail, address()), "toch2", "demo")) {
			department.takeOpened().mark("Nơi cư trú có thuộc", "Thuộc địa bàn").picture("tiep-nhan")
				.submit();
			var watched = department.watchInCockpit("Chuyển sinh hoạt đảng", "CSH-").picture("cockpit");
			assertThat(watched.sees(nameOf("dangvien1"))).isFalse();
		}
		try (var stranger = as("bithu3")) {
			stranger.waitFor("Việc cần làm 0");
			assertThat(stranger.sees("Nhận giấy đảng viên trình")).isFalse();
		}
		try (var telephone = new Tasklist(address(), 390, 844).enter("bithu2", "demo")) {
			telephone.waitFor("Nhận giấy đảng viên trình").picture("dien-thoai");
		}
		try (var secretary = as("bithu2")) {
			secretary.take("Nhận giấy đảng viên trình").mark("Đảng viên đã đến", "Đã trình giấy")
				.date("Ngày trình giấy", today).submit();
			secretary.take("Tiếp nhận vào chi bộ").date("Ngày chi bộ họp", today)
				.write("Nhiệm vụ được phân công", "Tổ trưởng tổ hòa giải").picture("tiep-nhan-chi-bo").submit();
		}
		assertThat(jdbc.sql("select o.code from member m join organisation o on o.id = m.branch_id where m.login = ?")
			.param("dangvien1").query(String.class).single()).isEqualTo("SL.BM.TDP05");
		mailTo("dangvien1", "Đã cấp giấy giới thiệu chuyển sinh hoạt");
		for (var told : List.of("bithu1", "bithu2", "dangvien1")) {
			mailTo(told, "Đã tiếp nhận đảng viên chuyển sinh hoạt");
		}
		assertThat(jdbc.sql("select count(*) from outgoing_mail p join member m on m.id = p.recipient_id "
			+ "where m.login = 'bithu3'").query(Long.class).single()).isZero();
	}

	@Test
	void theAdministratorKeepsListsAccountsAndTheCalendar() {
		try (var administrator = new Tasklist(address())) {
			administrator.visit("/").waitFor("Tên đăng nhập").picture("dang-nhap").enter("quantri", "demo");
			administrator.visit("/administration/register").waitFor("Nạp danh sách").picture("nap-danh-sach");
			administrator.visit("/administration/calendar").waitFor("Lịch làm việc").picture("lich");
		}
	}

	/** Waits for the mail, and finds the case in it but no third person. */
	private String mailTo(String login, String subject) {
		var mail = mails.to(login, subject);
		assertThat(mail).contains("CSH-");
		if (!login.equals("dangvien1")) {
			assertThat(mail).doesNotContain(nameOf("dangvien1"));
		}
		return mail;
	}

	private String address() {
		return "http://localhost:" + port;
	}

	private Tasklist as(String login) {
		return new Tasklist(address()).login(login, "demo");
	}

	private String nameOf(String login) {
		return jdbc.sql("select full_name from member where login = ?").param(login).query(String.class).single();
	}
}
