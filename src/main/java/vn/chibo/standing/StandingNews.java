package vn.chibo.standing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.CaseFile;
import vn.chibo.casefile.Participants;
import vn.chibo.notification.Notice;
import vn.chibo.notification.Notices;
import vn.chibo.notification.Occasion;
import vn.chibo.register.Activity;
import vn.chibo.register.Committee;
import vn.chibo.register.Member;
import vn.chibo.register.Members;

/**
 * Tells those who have a case that somebody's standing has changed: the committees with a task in it, those that take part
 * in it, and the branch in which the person stands. Never the person; and not what has happened, which the page of the
 * case says.
 */
@Component
class StandingNews {

	private final Notices notices;
	private final Members members;
	private final StoppedHands hands;
	private final List<Participants> participants;
	private final Clock clock;

	StandingNews(Notices notices, Members members, StoppedHands hands, List<Participants> participants, Clock clock) {
		this.notices = notices;
		this.members = members;
		this.hands = hands;
		this.participants = participants.stream().filter(feature -> feature != hands).toList();
		this.clock = clock;
	}

	void stopped(CaseFile file, Set<Committee> atWork) {
		tell(file, atWork, Occasion.NEWS, "stopped", "Hồ sơ đã dừng",
			"Danh sách đảng viên vừa được cập nhật, hồ sơ này được "
				+ "dừng và không còn việc phải làm. Lý do ghi ở trang hồ sơ; các giấy tờ đã có vẫn được giữ.");
	}

	/** By the day: the register may be wrong about somebody more than once. */
	void back(CaseFile file) {
		tell(file, hands.committees(file.number()), Occasion.RETURNED, "back:" + LocalDate.now(clock),
			"Hồ sơ đã dừng có thể làm lại",
			"Danh sách đảng viên đã được sửa lại. Hồ sơ đã dừng không tự chạy tiếp; nếu việc vẫn cần làm, đồng chí bắt đầu lại "
				+ "thủ tục và xem các giấy tờ cũ ở trang hồ sơ.");
	}

	void reconsidered(CaseFile file, Member.Change change, Set<Committee> atWork) {
		var suspended = change.to() == Activity.SUSPENDED;
		tell(file, atWork, Occasion.RETURNED, (suspended ? "suspended:" : "resumed:") + LocalDate.now(clock),
			"Xem lại hồ sơ: trạng thái đảng viên đã đổi",
			"Trạng thái sinh hoạt của đảng viên trong danh sách vừa đổi. Hồ sơ chưa "
				+ "dừng; đồng chí xem danh sách đảng viên trước khi làm bước tiếp theo.");
	}

	private void tell(CaseFile file, Collection<Committee> atWork, Occasion occasion, String key, String subject,
			String message) {
		var concerned = new LinkedHashSet<>(atWork);
		participants.stream().flatMap(feature -> feature.of(file.number()).stream())
			.forEach(organisation -> concerned.add(Committee.leading(organisation)));
		concerned.add(Committee.leading(members.get(file.subjectId()).branchId()));
		var notice = new Notice("standing:" + file.number() + ":" + key, occasion, "news", subject, file.number(), null,
			Map.of("message", message));
		concerned.forEach(committee -> notices.toCommittee(committee, notice));
	}
}
