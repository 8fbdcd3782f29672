package vn.chibo.morning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chibo.base.ChiBoProperties;
import vn.chibo.casefile.Oversight;
import vn.chibo.register.Committee;
import vn.chibo.register.Right;
import vn.chibo.register.Seats.Seat;
import vn.chibo.security.Reach;

/** Which pages beside Tasklist somebody is shown the way to; each page decides for itself whom it lets in. */
@Component
class Doors {

	private static final List<Door> OF_MEMBERS = List.of(new Door("/review/mine", "Kết quả xếp loại của tôi"),
		new Door("/readings", "Ai đã xem hồ sơ"), new Door("/account/mails", "Thư báo: khi nào nhận"),
		new Door("/account", "Đổi mật khẩu"));
	private static final List<Door> OF_ADMINISTRATORS = List.of(
		new Door("/administration/register", "Nạp danh sách tổ chức, đảng viên"),
		new Door("/administration/accounts", "Tài khoản"), new Door("/administration/mails", "Thư đi"),
		new Door("/administration/unattended", "Việc ở cấp ủy chưa có người"),
		new Door("/administration/trail", "Niêm phong, nhật ký hồ sơ"),
		new Door("/administration/retention", "Thời hạn lưu giữ"),
		new Door("/camunda/app/cockpit/default/", "Theo dõi quy trình (Cockpit)"));

	private final ChiBoProperties properties;

	Doors(ChiBoProperties properties) {
		this.properties = properties;
	}

	List<Door> ofAdministrator() {
		return withMails(new ArrayList<>(OF_ADMINISTRATORS));
	}

	List<Door> of(List<Committee> committees, List<Seat> seats) {
		var doors = new ArrayList<Door>();
		if (!new Reach(committees).organisations().isEmpty()) {
			doors.add(new Door("/prospects", "Kết nạp đảng viên: danh sách, chỉ tiêu"));
			doors.add(new Door("/review", "Tiến độ kiểm điểm, xếp loại"));
		}
		if (!Oversight.organisationsOf(committees).isEmpty()) {
			doors.add(new Door("/work", "Toàn đảng bộ: việc đang chờ"));
		}
		if (leadsABranch(committees, seats)) {
			doors.add(new Door("/review/meeting", "Họp kiểm điểm, xếp loại của chi bộ"));
		}
		if (seats.stream().anyMatch(Doors::decides)) {
			doors.add(new Door("/review/deciding", "Thẩm định, quyết định xếp loại"));
		}
		if (committees.stream().anyMatch(committee -> committee.may(Right.WATCHES_PROCESSES))) {
			doors.add(new Door("/camunda/app/cockpit/default/", "Theo dõi quy trình (Cockpit)"));
		}
		if (committees.stream().anyMatch(committee -> committee.may(Right.CALLS_OWN)
			|| committee.may(Right.CALLS_ALL))) {
			doors.add(new Door("/calls", "Cần gọi điện"));
		}
		if (!seats.isEmpty()) {
			doors.add(new Door("/deputies", "Người làm thay khi vắng"));
		}
		doors.addAll(OF_MEMBERS);
		return withMails(doors);
	}

	private List<Door> withMails(List<Door> doors) {
		if (properties.inDemoMode()) {
			doors.add(new Door("/demo/mails", "Hộp thư dùng thử"));
		}
		return doors;
	}

	/** By a seat, or because the branch's own committee is vacant. */
	private static boolean leadsABranch(List<Committee> committees, List<Seat> seats) {
		var others = seats.stream().filter(seat -> !seat.kind().isBranch()).map(Seat::organisationId)
			.collect(Collectors.toSet());
		return committees.stream().anyMatch(committee -> committee.may(Right.LEADS)
			&& !others.contains(committee.organisationId()));
	}

	private static boolean decides(Seat seat) {
		return !seat.kind().isBranch() && seat.body() == seat.kind().deciding();
	}
}
