package vn.chibo.procedures.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chibo.base.PageLink;
import vn.chibo.register.Right;
import vn.chibo.register.Seats.Seat;
import vn.chibo.security.Reach;
import vn.chibo.worklist.FirstPage;

/** The pages of the year's review: of those who follow it, lead a branch's meeting, decide, or are rated. */
@Component
class ReviewOnFirstPage implements FirstPage {

	@Override
	public List<PageLink> doors(Visitor visitor) {
		var doors = new ArrayList<PageLink>();
		if (!new Reach(visitor.committees()).organisations().isEmpty()) {
			doors.add(new PageLink("/review", "Tiến độ kiểm điểm, xếp loại"));
		}
		if (leadsABranch(visitor)) {
			doors.add(new PageLink("/review/meeting", "Họp kiểm điểm, xếp loại của chi bộ"));
		}
		if (visitor.seats().stream().anyMatch(ReviewOnFirstPage::decides)) {
			doors.add(new PageLink("/review/deciding", "Thẩm định, quyết định xếp loại"));
		}
		return doors;
	}

	@Override
	public List<PageLink> ownDoors() {
		return List.of(new PageLink("/review/mine", "Kết quả xếp loại của tôi"));
	}

	/** By a seat, or because the branch's own committee is vacant. */
	private static boolean leadsABranch(Visitor visitor) {
		var others = visitor.seats().stream().filter(seat -> !seat.kind().isBranch()).map(Seat::organisationId)
			.collect(Collectors.toSet());
		return visitor.committees().stream().anyMatch(committee -> committee.may(Right.LEADS)
			&& !others.contains(committee.organisationId()));
	}

	private static boolean decides(Seat seat) {
		return !seat.kind().isBranch() && seat.decides();
	}
}
