package vn.chibo.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;
import vn.chibo.register.Members;
import vn.chibo.register.Seats;
import vn.chibo.security.Administrator;
import vn.chibo.worklist.FirstPage.Visitor;

/** Every template has what stands around it as {@code frame}; who asks for no page does not wait for it. */
@ControllerAdvice
class Frames {

	private final Menus menus;
	private final Members members;
	private final Seats seats;
	private final Administrator administrator;

	Frames(Menus menus, Members members, Seats seats, Administrator administrator) {
		this.menus = menus;
		this.members = members;
		this.seats = seats;
		this.administrator = administrator;
	}

	/** Null for who is not logged in. */
	@ModelAttribute("frame")
	LazyContextVariable<Frame> ofPages(Principal person, HttpServletRequest request) {
		return new LazyContextVariable<>() {
			@Override
			protected Frame loadValue() {
				return person == null ? null : of(person.getName(), request.getRequestURI());
			}
		};
	}

	private Frame of(String login, String here) {
		if (administrator.is(login)) {
			return new Frame("Quản trị viên", "", menus.ofAdministrator(), here);
		}
		var visitor = visitor(login);
		return new Frame(members.findByLogin(login).orElseThrow().fullName(),
			visitor.seats().stream().map(Seats.Seat::title).findFirst().orElse("Đảng viên"), menus.of(visitor), here);
	}

	Menu menuOf(String login) {
		return administrator.is(login) ? menus.ofAdministrator() : menus.of(visitor(login));
	}

	private Visitor visitor(String login) {
		return new Visitor(login, seats.committeesOf(login), seats.seatsOf(login));
	}
}
