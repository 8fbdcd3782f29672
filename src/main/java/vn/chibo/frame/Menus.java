package vn.chibo.frame;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chibo.base.ChiBoProperties;
import vn.chibo.base.EngineAddresses;
import vn.chibo.base.PageLink;
import vn.chibo.casefile.reading.Oversight;
import vn.chibo.frame.Menu.Group;
import vn.chibo.register.Right;
import vn.chibo.worklist.FirstPage;
import vn.chibo.worklist.FirstPage.Visitor;

/** The one list of pages that people are shown the way to, by what they are. */
@Component
class Menus {

	private static final PageLink TODAY = new PageLink("/", "Việc hôm nay");
	private static final PageLink GUIDE = new PageLink("/guide", "Hướng dẫn");
	private static final PageLink PASSWORD = new PageLink("/account", "Đổi mật khẩu");

	private static final List<PageLink> ADMINISTRATION = List.of(
		new PageLink("/administration/register", "Nạp danh sách tổ chức, đảng viên"),
		new PageLink("/administration/accounts", "Tài khoản"), new PageLink("/administration/mails", "Thư đi"),
		new PageLink("/administration/calendar", "Lịch làm việc"),
		new PageLink("/administration/unattended", "Việc ở cấp ủy chưa có người"),
		new PageLink("/administration/trail", "Niêm phong, nhật ký hồ sơ"),
		new PageLink("/administration/documents", "Mẫu văn bản"),
		new PageLink("/administration/retention", "Thời hạn lưu giữ"));

	private final List<FirstPage> procedures;
	private final PageLink tasks;
	private final PageLink cockpit;
	private final boolean demo;

	Menus(List<FirstPage> procedures, EngineAddresses engine, ChiBoProperties properties) {
		this.procedures = procedures;
		tasks = new PageLink(engine.tasklist(), "Nhiệm vụ");
		cockpit = new PageLink(engine.cockpit(), "Theo dõi");
		demo = properties.inDemoMode();
	}

	Menu ofAdministrator() {
		var administration = new ArrayList<>(ADMINISTRATION);
		procedures.forEach(procedure -> administration.addAll(procedure.ofAdministrator()));
		return new Menu(List.of(new PageLink("/", "Quản trị"), tasks, cockpit, GUIDE),
			List.of(new Group("Danh bạ, hệ thống", administration),
				new Group("Của tôi", own(List.of()))));
	}

	Menu of(Visitor visitor) {
		var main = new ArrayList<>(List.of(TODAY, tasks, new PageLink("/cases", "Hồ sơ")));
		if (has(visitor, Right.READS_LISTS)) {
			main.add(new PageLink("/organisation", "Danh bạ"));
			main.add(new PageLink("/dashboard", "Số liệu"));
		}
		if (!Oversight.organisationsOf(visitor.committees()).isEmpty()) {
			main.add(new PageLink("/work", "Toàn đảng bộ"));
		}
		if (has(visitor, Right.WATCHES_PROCESSES)) {
			main.add(cockpit);
		}
		main.add(GUIDE);
		var groups = new ArrayList<Group>();
		var work = work(visitor);
		if (!work.isEmpty()) {
			groups.add(new Group("Việc cấp ủy", work));
		}
		var own = new ArrayList<PageLink>();
		procedures.forEach(procedure -> own.addAll(procedure.ownDoors()));
		own.add(0, new PageLink("/me", "Thông tin của tôi"));
		own.add(new PageLink("/readings", "Ai đã xem hồ sơ"));
		own.add(new PageLink("/account/mails", "Thư báo: khi nào nhận"));
		groups.add(new Group("Của tôi", own(own)));
		return new Menu(main, groups);
	}

	private List<PageLink> work(Visitor visitor) {
		var work = new ArrayList<PageLink>();
		procedures.forEach(procedure -> work.addAll(procedure.doors(visitor)));
		if (has(visitor, Right.CALLS_OWN) || has(visitor, Right.CALLS_ALL)) {
			work.add(new PageLink("/calls", "Cần gọi điện"));
		}
		if (has(visitor, Right.READS_LISTS)) {
			work.add(new PageLink("/quality", "Danh bạ còn thiếu, còn sai"));
		}
		if (!visitor.seats().isEmpty()) {
			work.add(new PageLink("/deputies", "Người làm thay khi vắng"));
		}
		return work;
	}

	private static boolean has(Visitor visitor, Right right) {
		return visitor.committees().stream().anyMatch(committee -> committee.may(right));
	}

	private List<PageLink> own(List<PageLink> pages) {
		var own = new ArrayList<>(pages);
		own.add(PASSWORD);
		if (demo) {
			own.add(new PageLink("/demo/mails", "Hộp thư dùng thử"));
		}
		return own;
	}
}
