package vn.chibo.directory;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.chibo.register.Seats;
import vn.chibo.security.Administrator;

/** Who looks, by login. */
@Component
class Viewers {

	private final Seats seats;
	private final Administrator administrator;

	Viewers(Seats seats, Administrator administrator) {
		this.seats = seats;
		this.administrator = administrator;
	}

	Viewer of(String login) {
		return administrator.is(login) ? new Viewer(login, List.of(), true)
			: new Viewer(login, seats.committeesOf(login), false);
	}
}
