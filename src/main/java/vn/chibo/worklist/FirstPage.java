package vn.chibo.worklist;

import java.util.List;
import vn.chibo.base.PageLink;
import vn.chibo.register.Committee;
import vn.chibo.register.Seats.Seat;

/** What a procedure shows people on the first page beside their tasks. Each page decides for itself whom it lets in. */
public interface FirstPage {

	/** What no task tells of, leading to where something can be done about it. */
	default List<PageLink> notices(Visitor visitor) {
		return List.of();
	}

	/** Pages for the work of committees. */
	default List<PageLink> doors(Visitor visitor) {
		return List.of();
	}

	/** Pages on which every member finds what is their own. */
	default List<PageLink> ownDoors() {
		return List.of();
	}

	/** The same for the administrator. */
	default List<PageLink> noticesOfAdministrator() {
		return List.of();
	}

	/** Pages for the administrator, who is no member. */
	default List<PageLink> ofAdministrator() {
		return List.of();
	}

	/** Somebody, by the committees that they work for and the seats that they hold today. */
	record Visitor(String login, List<Committee> committees, List<Seat> seats) {
	}
}
