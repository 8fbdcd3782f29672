package vn.chibo.base;

import java.util.List;
import org.springframework.stereotype.Component;

/** The pages of the administrator: the first page and each of them lead to all, by templates/administration.html. */
@Component
public class AdministrationPages {

	private final List<PageLink> all;

	AdministrationPages(EngineAddresses engine) {
		all = List.of(new PageLink("/administration/register", "Nạp danh sách tổ chức, đảng viên"),
			new PageLink("/administration/accounts", "Tài khoản"), new PageLink("/administration/mails", "Thư đi"),
			new PageLink("/administration/calendar", "Lịch làm việc"),
			new PageLink("/administration/unattended", "Việc ở cấp ủy chưa có người"),
			new PageLink("/administration/trail", "Niêm phong, nhật ký hồ sơ"),
			new PageLink("/administration/retention", "Thời hạn lưu giữ"),
			new PageLink(engine.cockpit(), "Theo dõi quy trình (Cockpit)"));
	}

	public List<PageLink> all() {
		return all;
	}
}
