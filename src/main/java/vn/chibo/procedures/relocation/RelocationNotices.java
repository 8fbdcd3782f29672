package vn.chibo.procedures.relocation;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chibo.notification.Notice;
import vn.chibo.notification.Notices;
import vn.chibo.notification.Occasion;
import vn.chibo.register.Committee;

/** Tells both sides and the member what has become of the case, within the step that made it so. */
@Component
class RelocationNotices {

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	private final Notices notices;
	private final RelocationRoute route;

	RelocationNotices(Notices notices, RelocationRoute route) {
		this.notices = notices;
		this.route = route;
	}

	@EventListener
	void on(Relocation.SlipIssued issued) {
		var due = issued.presentBy().atStartOfDay(VIETNAM).toInstant().toString();
		tell(Occasion.NEWS, issued.relocation(), true, "slip-issued:" + issued.slip().number(),
			"Đã cấp giấy giới thiệu chuyển sinh hoạt",
			"Giấy giới thiệu chuyển sinh hoạt đảng đã được cấp. Đảng viên trình "
				+ "giấy với chi ủy nơi đến chậm nhất vào ngày ghi dưới đây; chi ủy nơi đến chủ động liên hệ, đón tiếp.",
			Map.of("due", due));
		notices.toCommittee(Committee.ofGroup(route.receiver(issued.relocation().caseNumber())).orElseThrow(),
			notice(Occasion.NEWS, "slip-received:" + issued.relocation().caseNumber() + ":" + issued.slip().number(),
				"Có đảng viên được giới thiệu chuyển đến", issued.relocation().caseNumber(),
				"Giấy giới thiệu chuyển sinh hoạt đảng về địa bàn của đồng chí đã được cấp.", Map.of("due", due)));
	}

	@EventListener
	void on(Relocation.Completed completed) {
		tell(Occasion.NEWS, completed.relocation(), true, "completed", "Đã tiếp nhận đảng viên chuyển sinh hoạt",
			"Chi bộ nơi đến đã tiếp nhận đảng viên; danh sách đảng viên của cả hai nơi đã được cập nhật.", Map.of());
	}

	@EventListener
	void on(Relocation.Turned turned) {
		var message = switch (turned.into()) {
			case REFUSED -> "Đề nghị chuyển sinh hoạt chưa được chấp nhận. Lý do ghi trong hồ sơ; đảng viên vẫn sinh hoạt "
				+ "tại chi bộ nơi đi.";
			case WITHDRAWN -> "Đề nghị chuyển sinh hoạt đã được rút; đảng viên vẫn sinh hoạt tại chi bộ nơi đi.";
			case RECALLED -> "Giấy giới thiệu không được trình đúng hạn và đã bị thu hồi; đảng viên vẫn sinh hoạt tại chi "
				+ "bộ nơi đi.";
			default -> "Nơi đến trả lại giấy giới thiệu vì đảng viên không cư trú ở đó; chi bộ nơi đi xác minh lại nơi cư "
				+ "trú rồi giới thiệu lại.";
		};
		tell(turned.into() == RelocationState.REQUESTED ? Occasion.RETURNED : Occasion.NEWS, turned.relocation(),
			turned.destinationKnows(), turned.into() + ":" + turned.occasion(), "Hồ sơ chuyển sinh hoạt: "
				+ (turned.into() == RelocationState.REQUESTED ? "nơi đến trả lại"
					: turned.into().vietnamese().toLowerCase()),
			message, Map.of());
	}

	private void tell(Occasion occasion, Relocation relocation, boolean destinationToo, String key, String subject,
			String message, Map<String, String> details) {
		var notice = notice(occasion, "relocation:" + relocation.caseNumber() + ":" + key, subject,
			relocation.caseNumber(),
			message, details);
		Stream.of(relocation.originId(), relocation.destinationId()).limit(destinationToo ? 2 : 1)
			.map(Committee::leading)
			.forEach(committee -> notices.toCommittee(committee, notice));
		notices.toMember(relocation.memberId(), notice);
	}

	private static Notice notice(Occasion occasion, String key, String subject, String caseNumber, String message,
			Map<String, String> details) {
		var all = new HashMap<>(details);
		all.put("message", message);
		return new Notice(key, occasion, "news", subject, caseNumber, null, all);
	}
}
