package vn.chibo.procedures.reorganisation;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chibo.base.PageLink;
import vn.chibo.register.Committee;
import vn.chibo.register.Right;
import vn.chibo.register.Seats.Seat;
import vn.chibo.worklist.FirstPage;

/** The proposals, for those above branches who may propose or decide. */
@Component
class ReorganisationOnFirstPage implements FirstPage {

	@Override
	public List<PageLink> doors(Visitor visitor) {
		return visitor.seats().stream().anyMatch(ReorganisationOnFirstPage::proposesOrDecides)
			? List.of(new PageLink("/reorganisation", "Sắp xếp tổ chức đảng")) : List.of();
	}

	private static boolean proposesOrDecides(Seat seat) {
		var committee = new Committee(seat.organisationId(), seat.body());
		return !seat.kind().isBranch()
			&& Stream.of(Right.LEADS, Right.ADMINISTERS, Right.DECIDES_FOR_COMMITTEE).anyMatch(committee::may);
	}
}
