package vn.chibo.procedures.meeting;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.chibo.base.PageLink;
import vn.chibo.worklist.FirstPage;

/** Whoever sits in a committee finds on which days branches meet; those above, what was sent up; members, their next meeting. */
@Component
class MeetingsOnFirstPage implements FirstPage {

	@Override
	public List<PageLink> doors(Visitor visitor) {
		if (visitor.committees().isEmpty()) {
			return List.of();
		}
		var days = new PageLink("/meeting-days", "Ngày sinh hoạt chi bộ");
		return visitor.seats().stream().allMatch(seat -> seat.kind().isBranch()) ? List.of(days)
			: List.of(days, new PageLink("/meeting-papers", "Biên bản, nghị quyết chi bộ gửi lên"));
	}

	@Override
	public List<PageLink> ownDoors() {
		return List.of(new PageLink("/meeting", "Sinh hoạt chi bộ"));
	}
}
