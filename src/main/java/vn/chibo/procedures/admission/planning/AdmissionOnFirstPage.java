package vn.chibo.procedures.admission.planning;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.chibo.base.PageLink;
import vn.chibo.procedures.admission.probation.UnfollowedProbations;
import vn.chibo.security.Reach;
import vn.chibo.worklist.FirstPage;

/** The lists, and how many probationary members nobody follows. */
@Component
class AdmissionOnFirstPage implements FirstPage {

	private final UnfollowedProbations unfollowed;

	AdmissionOnFirstPage(UnfollowedProbations unfollowed) {
		this.unfollowed = unfollowed;
	}

	@Override
	public List<PageLink> notices(Visitor visitor) {
		long members = unfollowed.count(new Reach(visitor.committees()).organisations());
		return members == 0 ? List.of()
			: List.of(new PageLink("/prospects", members + " đảng viên dự bị chưa có hồ sơ công nhận"));
	}

	@Override
	public List<PageLink> doors(Visitor visitor) {
		return new Reach(visitor.committees()).organisations().isEmpty() ? List.of()
			: List.of(new PageLink("/prospects", "Kết nạp đảng viên: danh sách, chỉ tiêu"));
	}
}
