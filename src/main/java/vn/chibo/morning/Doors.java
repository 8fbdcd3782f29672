package vn.chibo.morning;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chibo.base.AdministrationPages;
import vn.chibo.base.ChiBoProperties;
import vn.chibo.base.EngineAddresses;
import vn.chibo.base.PageLink;
import vn.chibo.casefile.reading.Oversight;
import vn.chibo.register.Right;
import vn.chibo.worklist.FirstPage;
import vn.chibo.worklist.FirstPage.Visitor;

/** Which pages beside Tasklist somebody is shown the way to: those of the procedures first. */
@Component
class Doors {

	private static final List<PageLink> OF_MEMBERS = List.of(
		new PageLink("/cases", "Tìm lại hồ sơ: đang làm, đã xong"), new PageLink("/readings", "Ai đã xem hồ sơ"),
		new PageLink("/account/mails", "Thư báo: khi nào nhận"));

	private static final PageLink PASSWORD = new PageLink("/account", "Đổi mật khẩu");
	private static final PageLink GUIDE = new PageLink("/guide", "Hướng dẫn sử dụng");

	private final List<FirstPage> procedures;
	private final AdministrationPages administration;
	private final PageLink cockpit;
	private final boolean demo;

	Doors(List<FirstPage> procedures, AdministrationPages administration, EngineAddresses engine,
			ChiBoProperties properties) {
		this.procedures = procedures;
		this.administration = administration;
		cockpit = new PageLink(engine.cockpit(), "Theo dõi quy trình (Cockpit)");
		demo = properties.inDemoMode();
	}

	List<PageLink> ofAdministrator() {
		var doors = new ArrayList<>(administration.all());
		procedures.forEach(procedure -> doors.addAll(procedure.ofAdministrator()));
		return forAll(doors);
	}

	List<PageLink> of(Visitor visitor) {
		var committees = visitor.committees();
		var doors = new ArrayList<PageLink>();
		procedures.forEach(procedure -> doors.addAll(procedure.doors(visitor)));
		if (!Oversight.organisationsOf(committees).isEmpty()) {
			doors.add(new PageLink("/work", "Toàn đảng bộ: việc đang chờ"));
		}
		if (committees.stream().anyMatch(committee -> committee.may(Right.WATCHES_PROCESSES))) {
			doors.add(cockpit);
		}
		if (committees.stream().anyMatch(committee -> committee.may(Right.CALLS_OWN)
			|| committee.may(Right.CALLS_ALL))) {
			doors.add(new PageLink("/calls", "Cần gọi điện"));
		}
		if (!visitor.seats().isEmpty()) {
			doors.add(new PageLink("/deputies", "Người làm thay khi vắng"));
		}
		procedures.forEach(procedure -> doors.addAll(procedure.ownDoors()));
		doors.addAll(OF_MEMBERS);
		return forAll(doors);
	}

	/** What no task tells of. */
	List<PageLink> notices(Visitor visitor) {
		return procedures.stream().flatMap(procedure -> procedure.notices(visitor).stream()).toList();
	}

	List<PageLink> noticesOfAdministrator() {
		return procedures.stream().flatMap(procedure -> procedure.noticesOfAdministrator().stream()).toList();
	}

	private List<PageLink> forAll(List<PageLink> doors) {
		doors.add(PASSWORD);
		doors.add(GUIDE);
		if (demo) {
			doors.add(new PageLink("/demo/mails", "Hộp thư dùng thử"));
		}
		return doors;
	}
}
